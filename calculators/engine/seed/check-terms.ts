import * as v from 'valibot'
import { isRecord } from '../../kernel/schema/is-record.ts'
import type { AnyFormula } from '../../kernel/schema/kind.ts'
import type { TermShape } from '../../kernel/schema/term.ts'
import type { Inspection } from './inspection.ts'
import { schemaProblems } from './schema-problems.ts'
import { type Path, pathText, type SeedProblem } from './seed-problem.ts'
import { assumed, stated } from './seed-schema.ts'
import { termValueSchema } from './term-value-schema.ts'

/** Checks the terms of one calculator in one edition, by the shapes that its formula declares. */
export function checkTerms(
  raw: Readonly<Record<string, unknown>>,
  formula: AnyFormula,
  at: Path,
  inspection: Inspection,
): void {
  const { problems } = inspection
  for (const id of Object.keys(raw)) {
    if (!Object.hasOwn(formula.terms, id)) {
      const known = Object.keys(formula.terms).join(', ')
      problems.push({ path: pathText([...at, id]), message: `unknown term; this kind has ${known}` })
    }
  }
  for (const [id, shape] of Object.entries(formula.terms)) {
    if (Object.hasOwn(raw, id)) checkTerm(raw[id], shape, [...at, id], inspection)
    else if (!shape.optional) problems.push({ path: pathText([...at, id]), message: 'missing term' })
  }
}

function checkTerm(
  term: unknown,
  shape: TermShape<unknown>,
  at: Path,
  { outline: { assumptions }, isSound, checkCites, problems }: Inspection,
): void {
  const isNamed = typeof term === 'string'
  // What is wrong with an assumption is told where it stands.
  if (isNamed && !isSound(['assumptions', term])) return
  const raw = isNamed && assumptions !== undefined && Object.hasOwn(assumptions, term) ? assumptions[term] : term
  if (isNamed && raw === term) {
    problems.push({
      path: pathText(at),
      message: `"${term}" names none of the seed's assumptions; a term is {"value", "cite"} or {"assumed", "basis"}`,
    })
    return
  }
  const isStated = isRecord(raw) && Object.hasOwn(raw, 'value')
  if (!isStated && !(isRecord(raw) && Object.hasOwn(raw, 'assumed'))) {
    problems.push({ path: pathText(at), message: 'expected a term: {"value", "cite"} or {"assumed", "basis"}' })
    return
  }
  const entry = isStated ? v.safeParse(stated, raw) : v.safeParse(assumed, raw)
  if (!entry.success) {
    problems.push(...schemaProblems(entry.issues, at))
    return
  }
  const { output } = entry
  checkCites(output.cite, [...at, 'cite'])
  if ('assumed' in output) checkReadings(output.assumed, output.alternatives ?? [], shape, at, problems)
  else checkValue(output.value, shape, [...at, 'value'], problems)
}

/** Each value is one that the term can take, and none stands there twice. */
function checkReadings(
  first: unknown,
  others: readonly unknown[],
  shape: TermShape<unknown>,
  at: Path,
  problems: SeedProblem[],
): void {
  const isFirstGood = checkValue(first, shape, [...at, 'assumed'], problems)
  const good = others.filter((other, index) => checkValue(other, shape, [...at, 'alternatives', index], problems))
  const texts = [first, ...good].map(String)
  if (isFirstGood && new Set(texts).size < texts.length) {
    problems.push({ path: pathText([...at, 'alternatives']), message: 'the same value stands there twice' })
  }
}

function checkValue(value: unknown, shape: TermShape<unknown>, at: Path, problems: SeedProblem[]): boolean {
  const parsed = v.safeParse(termValueSchema(shape), value)
  if (!parsed.success) problems.push(...schemaProblems(parsed.issues, at))
  return parsed.success
}
