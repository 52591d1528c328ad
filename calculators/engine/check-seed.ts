import * as v from 'valibot'
import type { Kind } from '../kernel/kind.ts'
import { checkCalculator } from './check-calculator.ts'
import { citeCheck } from './check-cites.ts'
import { checkDocuments } from './check-documents.ts'
import { checkEditionOrder } from './edition-order.ts'
import { readJson } from './json.ts'
import type { Document } from './provider.ts'
import { reservedKeys } from './reserved-keys.ts'
import { schemaProblems } from './schema-problems.ts'
import { isSeedError, pathText, type SeedProblem, seedError } from './seed-problem.ts'
import { type Seed, type SeedOutline, seed as seedSchema } from './seed-schema.ts'

/** What a seed is checked against. */
export interface SeedContext {
  readonly kinds: ReadonlyMap<string, Kind>
  /** Documents of law that any seed may cite. */
  readonly lawDocuments: readonly Document[]
}

/**
 * Checks a seed, given as text or as data.
 * @param file the name that messages begin with
 * @throws a SeedError that names every problem with its place in the file and what would be right
 */
export function checkedSeed(file: string, source: unknown, { kinds, lawDocuments }: SeedContext): Seed {
  const data = typeof source === 'string' ? readJson(file, source) : source
  const reserved = reservedKeys(data)
  if (reserved.length > 0) throw seedError(file, reserved)
  const parsed = v.safeParse(seedSchema, data)
  if (!parsed.success) throw seedError(file, schemaProblems(parsed.issues, []))
  const outline = parsed.output
  const problems: SeedProblem[] = []
  const checkCites = citeCheck(outline.documents[0], [...outline.documents, ...lawDocuments], problems)
  checkDocuments(outline.documents, problems)
  checkEditionOrder(outline, problems)
  const ids = Object.keys(outline.calculators)
  if (ids.length === 0) problems.push({ path: 'calculators', message: 'expected at least one calculator' })
  for (const id of ids) checkCalculator(id, outline, kinds, checkCites, problems)
  checkStrays(outline, problems)
  if (problems.length > 0) throw seedError(file, problems)
  return outline as Seed
}

/** What is wrong with a seed, every problem with its place; empty where the seed can be used. */
export function seedProblems(source: unknown, context: SeedContext): readonly SeedProblem[] {
  try {
    checkedSeed('', source, context)
    return []
  } catch (thrown) {
    if (isSeedError(thrown)) return thrown.problems
    throw thrown
  }
}

/** Editions have terms only for calculators that the seed has. */
function checkStrays({ calculators, editions }: SeedOutline, problems: SeedProblem[]): void {
  for (const [index, { terms }] of editions.entries()) {
    for (const id of Object.keys(terms)) {
      if (Object.hasOwn(calculators, id)) continue
      problems.push({ path: pathText(['editions', index, 'terms', id]), message: 'there is no such calculator above' })
    }
  }
}
