import * as v from 'valibot'
import { readDay } from '../kernel/days.ts'
import type { Derived } from '../kernel/derive.ts'
import { date, optional } from '../kernel/fact.ts'
import type { AnyFormula, Kind } from '../kernel/kind.ts'
import { fieldsOf } from '../kernel/read-facts.ts'
import { type CiteReader, citeReader } from './cites.ts'
import { contractDate, everywhere } from './common-facts.ts'
import { checkEditionOrder } from './edition-order.ts'
import { readJson } from './json.ts'
import type { Calculator, Document, Edition, Provider, Term } from './provider.ts'
import { reservedKeys } from './reserved-keys.ts'
import { schemaProblems } from './schema-problems.ts'
import { type Path, pathText, type SeedProblem, seedError } from './seed-problem.ts'
import { type Seed, seed as seedSchema } from './seed-schema.ts'
import { readTerms } from './seed-terms.ts'

/** What a seed is read against. */
export interface SeedContext {
  readonly kinds: ReadonlyMap<string, Kind>
  /** Documents of law that any seed may cite. */
  readonly lawDocuments: readonly Document[]
}

/**
 * Reads a provider from the text of a seed, or from its data.
 * @param file the name that messages begin with
 * @throws a SeedError that names every problem with its place in the file and what would be right
 */
export function readSeed(file: string, source: unknown, context: SeedContext): Provider {
  const data = typeof source === 'string' ? readJson(file, source) : source
  const reserved = reservedKeys(data)
  if (reserved.length > 0) throw seedError(file, reserved)
  const parsed = v.safeParse(seedSchema, data)
  if (!parsed.success) throw seedError(file, schemaProblems(parsed.issues, []))
  const seed = parsed.output
  const problems: SeedProblem[] = []
  const reader = citeReader(seed.documents[0], [...seed.documents, ...context.lawDocuments], problems)
  const calculators = new Map<string, Calculator>()
  const provider: Provider = {
    id: seed.provider,
    name: seed.name,
    currency: seed.currency,
    documents: seed.documents,
    calculators,
  }
  checkTitles(seed, problems)
  checkEditionOrder(seed, problems)
  if (Object.keys(seed.calculators).length === 0) {
    problems.push({ path: 'calculators', message: 'expected at least one calculator' })
  }
  for (const id of Object.keys(seed.calculators)) {
    const calculator = readCalculator(id, seed, provider, context, reader, problems)
    if (calculator !== undefined) calculators.set(id, calculator)
  }
  for (const [index, { terms }] of seed.editions.entries()) {
    for (const id of Object.keys(terms)) {
      if (!Object.hasOwn(seed.calculators, id)) {
        problems.push({
          path: pathText(['editions', index, 'terms', id]),
          message: 'there is no such calculator above',
        })
      }
    }
  }
  if (problems.length > 0) throw seedError(file, problems)
  return provider
}

/** An article with a name in place of a number is called something in both languages. */
function checkTitles({ documents }: Seed, problems: SeedProblem[]): void {
  for (const [index, { articles, titles = {} }] of documents.entries()) {
    for (const article of Object.keys(articles)) {
      if (/^[0-9]/.test(article) || Object.hasOwn(titles, article)) continue
      problems.push({ path: pathText(['documents', index, 'titles', article]), message: 'missing: what it is called' })
    }
  }
}

function readCalculator(
  id: string,
  seed: Seed,
  provider: Provider,
  context: SeedContext,
  reader: CiteReader,
  problems: SeedProblem[],
): Calculator | undefined {
  const at: Path = ['calculators', id]
  const entry = seed.calculators[id]
  if (entry === undefined) return undefined
  const kind = context.kinds.get(entry.kind)
  if (kind === undefined) {
    const known = [...context.kinds.keys()].join(', ')
    problems.push({ path: pathText([...at, 'kind']), message: `there is no kind "${entry.kind}"; known are ${known}` })
    return undefined
  }
  const variants = Object.keys(kind.variants)
  const variant = entry.variant ?? (variants.length === 1 ? variants[0] : undefined)
  const formula = variant !== undefined && Object.hasOwn(kind.variants, variant) ? kind.variants[variant] : undefined
  if (variant === undefined || formula === undefined) {
    problems.push({ path: pathText([...at, 'variant']), message: `expected one of ${variants.join(', ')}` })
    return undefined
  }
  const renamed = entry.facts ?? {}
  for (const fact of Object.keys(renamed)) {
    if (!Object.hasOwn(formula.facts, fact)) {
      problems.push({
        path: pathText([...at, 'facts', fact]),
        message: `the kind has no such fact; it has ${Object.keys(formula.facts).join(', ')}`,
      })
    }
  }
  const entered = Object.keys(formula.facts).map((fact) => renamed[fact]?.key ?? fact)
  if (new Set(entered).size < entered.length) {
    problems.push({
      path: pathText([...at, 'facts']),
      message: `two facts would be entered as one: ${entered.join(', ')}`,
    })
  }
  const keys = new Map(Object.entries(renamed).map(([fact, { key }]) => [fact, key]))
  const shapes = {
    ...formula.facts,
    ...(Object.hasOwn(formula.facts, 'customer') ? {} : everywhere),
    ...(seed.editionsGoByContract ? { [contractDate]: optional(date()) } : {}),
  }
  return {
    provider,
    id,
    title: entry.title,
    kind,
    variant,
    formula,
    fields: fieldsOf(shapes, keys),
    keyOf: (fact) => keys.get(fact) ?? fact,
    labels: Object.fromEntries(Object.values(renamed).map(({ key, label }) => [key, label])),
    notes: (entry.notes ?? []).map(({ text, cite }, index) => ({
      text,
      cites: reader.read(cite, [...at, 'notes', index, 'cite']),
    })),
    editions: readEditions(id, formula, seed, reader, problems),
  }
}

function readEditions(
  calculator: string,
  formula: AnyFormula,
  seed: Seed,
  reader: CiteReader,
  problems: SeedProblem[],
): readonly Edition[] {
  const read: Edition[] = []
  for (const [index, edition] of seed.editions.entries()) {
    const at: Path = ['editions', index, 'terms', calculator]
    const raw = Object.hasOwn(edition.terms, calculator) ? edition.terms[calculator] : undefined
    if (raw === undefined) continue
    if (edition.from !== undefined && formula.edition === undefined) {
      problems.push({ path: pathText(at), message: 'this kind has no date that could pick a dated edition' })
    }
    const terms = readTerms(raw, formula, seed, at, reader, problems)
    read.push({
      from: edition.from === undefined ? undefined : readDay(edition.from),
      fromText: edition.from,
      to: edition.to === undefined ? undefined : readDay(edition.to),
      cites: reader.read(edition.cite, ['editions', index, 'cite']),
      terms,
      recorded: leavesOf(terms, (value) => value),
      bare: leavesOf(terms, (value) => ({ ...value, proof: undefined })),
    })
  }
  if (read.length === 0) {
    problems.push({ path: pathText(['calculators', calculator]), message: 'no edition has terms for this calculator' })
  }
  return read
}

const leavesOf = (
  terms: readonly Term[],
  form: (leafOf: Derived<unknown>) => Derived<unknown>,
): Readonly<Record<string, Derived<unknown>>> =>
  Object.fromEntries(terms.map(({ id, values }) => [id, form(values[0].leaf)]))
