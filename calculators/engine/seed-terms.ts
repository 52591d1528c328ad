import * as v from 'valibot'
import type { Cite } from '../kernel/cite.ts'
import { leaf } from '../kernel/derive.ts'
import type { AnyFormula } from '../kernel/kind.ts'
import { isRecord } from '../kernel/read-facts.ts'
import type { TermShape } from '../kernel/term.ts'
import type { CiteReader } from './cites.ts'
import type { Term, TermValue } from './provider.ts'
import { schemaProblems } from './schema-problems.ts'
import { type Path, pathText, type SeedProblem } from './seed-problem.ts'
import { assumed, type Seed, stated } from './seed-schema.ts'

/** Reads the terms of one calculator in one edition, by the shapes that its formula declares. */
export function readTerms(
  raw: Readonly<Record<string, unknown>>,
  formula: AnyFormula,
  seed: Seed,
  at: Path,
  reader: CiteReader,
  problems: SeedProblem[],
): readonly Term[] {
  for (const id of Object.keys(raw)) {
    if (!Object.hasOwn(formula.terms, id)) {
      const known = Object.keys(formula.terms).join(', ')
      problems.push({ path: pathText([...at, id]), message: `unknown term; this kind has ${known}` })
    }
  }
  return Object.entries(formula.terms).flatMap(([id, shape]) => {
    if (!Object.hasOwn(raw, id)) {
      if (!shape.optional) problems.push({ path: pathText([...at, id]), message: 'missing term' })
      return []
    }
    return readTerm(id, raw[id], shape, seed, [...at, id], reader, problems) ?? []
  })
}

function readTerm(
  id: string,
  raw: unknown,
  shape: TermShape<unknown>,
  seed: Seed,
  at: Path,
  reader: CiteReader,
  problems: SeedProblem[],
): Term | undefined {
  if (typeof raw === 'string') {
    const shared =
      seed.assumptions !== undefined && Object.hasOwn(seed.assumptions, raw) ? seed.assumptions[raw] : undefined
    if (shared !== undefined) return readTerm(id, shared, shape, seed, at, reader, problems)
    problems.push({
      path: pathText(at),
      message: `"${raw}" names none of the seed's assumptions; a term is {"value", "cite"} or {"assumed", "basis"}`,
    })
    return undefined
  }
  const isStated = isRecord(raw) && Object.hasOwn(raw, 'value')
  if (!isStated && !(isRecord(raw) && Object.hasOwn(raw, 'assumed'))) {
    problems.push({ path: pathText(at), message: 'expected a term: {"value", "cite"} or {"assumed", "basis"}' })
    return undefined
  }
  const entry = isStated ? v.safeParse(stated, raw) : v.safeParse(assumed, raw)
  if (!entry.success) {
    problems.push(...schemaProblems(entry.issues, at))
    return undefined
  }
  const { output } = entry
  const cites = reader.read(output.cite, [...at, 'cite'])
  const alternatives = 'assumed' in output ? (output.alternatives ?? []) : []
  const readOne = (written: unknown, where: Path): TermValue | undefined =>
    readValue(id, written, shape, seed, isStated, alternatives.length > 0, cites, where, problems)
  const first =
    'assumed' in output ? readOne(output.assumed, [...at, 'assumed']) : readOne(output.value, [...at, 'value'])
  const others = alternatives.map((other, index) => readOne(other, [...at, 'alternatives', index]))
  if (first === undefined) return undefined
  const values: [TermValue, ...TermValue[]] = [first, ...others.filter((value) => value !== undefined)]
  if (new Set(values.map((value) => value.raw)).size < values.length) {
    problems.push({ path: pathText([...at, 'alternatives']), message: 'the same value stands there twice' })
  }
  return { id, shape, isStated, cites, basis: 'assumed' in output ? output.basis : undefined, values }
}

function readValue(
  id: string,
  written: unknown,
  shape: TermShape<unknown>,
  seed: Seed,
  isStated: boolean,
  isReading: boolean,
  cites: readonly Cite[],
  at: Path,
  problems: SeedProblem[],
): TermValue | undefined {
  const parsed = v.safeParse(shape.schema, written)
  if (!parsed.success) {
    problems.push(...schemaProblems(parsed.issues, at))
    return undefined
  }
  const source = isStated ? 'stated' : 'assumed'
  const unit = shape.unit(parsed.output, seed.currency)
  return { raw: String(written), leaf: leaf(source, id, unit, parsed.output, cites, isReading) }
}
