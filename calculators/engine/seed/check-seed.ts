import * as v from 'valibot'
import { isRecord } from '../../kernel/schema/is-record.ts'
import type { Kind } from '../../kernel/schema/kind.ts'
import { checkCalculator } from './check-calculator.ts'
import { citeCheck } from './check-cites.ts'
import { checkDocuments } from './check-documents.ts'
import { checkEditionOrder } from './edition-order.ts'
import { type Inspection, soundness } from './inspection.ts'
import { copied, readJson } from './json.ts'
import type { Document } from './provider.ts'
import { reservedKeys } from './reserved-keys.ts'
import { faultsIn, schemaProblems } from './schema-problems.ts'
import { isSeedError, pathText, type SeedProblem, seedError } from './seed-problem.ts'
import { type Seed, type SeedOutline, seed as seedSchema } from './seed-schema.ts'

/** What a seed is checked against. */
export interface SeedContext {
  readonly kinds: ReadonlyMap<string, Kind>
  /** Documents of law that any seed may cite. */
  readonly lawDocuments: readonly Document[]
}

/**
 * Checks a seed, given as text or as data. Data is copied: what becomes of it later changes no answer.
 * @param file the name that messages begin with
 * @throws a SeedError that names every problem with its place in the file and what would be right
 */
export function checkedSeed(file: string, source: unknown, { kinds, lawDocuments }: SeedContext): Seed {
  const data = typeof source === 'string' ? readJson(file, source) : copied(file, source)
  const reserved = reservedKeys(data)
  if (reserved.length > 0) throw seedError(file, reserved)
  const { issues = [], output } = v.safeParse(seedSchema, data)
  const problems = [...schemaProblems(issues, [])]
  if (isRecord(data)) inspect(output as SeedOutline, issues, { kinds, lawDocuments }, problems)
  if (problems.length > 0) throw seedError(file, problems)
  return output as Seed
}

/** Looks into each part that has its shape, whatever is wrong with the others. */
function inspect(
  outline: SeedOutline,
  issues: readonly v.BaseIssue<unknown>[],
  { kinds, lawDocuments }: SeedContext,
  problems: SeedProblem[],
): void {
  const isSound = soundness(faultsIn(issues))
  const calculators = isRecord(outline.calculators) ? outline.calculators : {}
  const editions = Array.isArray(outline.editions) ? outline.editions : []
  const documents = isSound(['documents']) ? outline.documents : undefined
  // Where the documents cannot be read, nobody can tell whether an article is among them.
  const checkCites =
    documents === undefined ? () => undefined : citeCheck(documents[0], [...documents, ...lawDocuments], problems)
  const inspection: Inspection = {
    outline: { ...outline, calculators, editions },
    kinds,
    isSound,
    checkCites,
    problems,
  }
  checkCurrencies(inspection)
  if (Array.isArray(outline.documents)) checkDocuments(outline.documents, problems, isSound)
  checkEditionOrder(inspection)
  const ids = Object.keys(calculators)
  if (ids.length === 0 && isSound(['calculators'])) {
    problems.push({ path: 'calculators', message: 'expected at least one calculator' })
  }
  for (const id of ids) if (isSound(['calculators', id])) checkCalculator(id, inspection)
  checkStrays(inspection)
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

/** Each other currency is another, and stands where its cite says. */
function checkCurrencies({ outline, isSound, checkCites, problems }: Inspection): void {
  if (!isSound(['currencies'])) return
  const known = new Set<string>([outline.currency])
  for (const [index, { currency, cite }] of (outline.currencies ?? []).entries()) {
    const at = ['currencies', index]
    checkCites(cite, [...at, 'cite'])
    if (known.has(currency)) {
      problems.push({ path: pathText([...at, 'currency']), message: `${currency} stands there already` })
    }
    known.add(currency)
  }
}

/** Editions have terms only for calculators that the seed has. */
function checkStrays({ outline: { calculators, editions }, isSound, problems }: Inspection): void {
  for (const [index, edition] of editions.entries()) {
    if (!isSound(['editions', index, 'terms'])) continue
    for (const id of Object.keys(edition.terms)) {
      if (Object.hasOwn(calculators, id) || !isSound(['calculators', id])) continue
      problems.push({ path: pathText(['editions', index, 'terms', id]), message: 'there is no such calculator above' })
    }
  }
}
