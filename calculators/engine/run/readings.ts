import type { Derived } from '../../kernel/proof/derive.ts'
import type { Problem } from '../../kernel/proof/problem.ts'
import { keyText, mostProblems } from '../../kernel/schema/invalid.ts'
import { isRecord } from '../../kernel/schema/is-record.ts'
import type { Edition, Term, TermValue } from '../seed/provider.ts'
import { report } from './request-problem.ts'

/** Values chosen for readings, by term. */
export type Choices = ReadonlyMap<string, TermValue>

const noChoices: Choices = new Map()

/** The terms of an edition that may be read in more than one way. */
export const readingsOf = (edition: Edition | undefined): readonly Term[] =>
  (edition?.terms ?? []).filter(({ values }) => values.length > 1)

/** Reads the chosen readings of a request. A stated term cannot be chosen otherwise. */
export function parseChoices(raw: unknown, edition: Edition | undefined, problems: Problem[]): Choices {
  if (raw === undefined) return noChoices
  const terms = edition?.terms ?? []
  if (!isRecord(raw)) {
    report(problems, { path: 'readings', code: 'not-a-choice', expected: { is: 'readings' }, got: raw })
    return noChoices
  }
  const choices = new Map<string, TermValue>()
  for (const id of Object.keys(raw)) {
    if (problems.length >= mostProblems) break
    const path = `readings.${keyText(id)}`
    const term = terms.find((each) => each.id === id)
    if (term?.isStated) {
      report(problems, { path, code: 'stated-term', expected: { is: 'stated-term' } })
    } else if (term === undefined || term.values.length === 1) {
      const known = readingsOf(edition).map((each) => each.id)
      report(problems, { path, code: 'unknown-reading', expected: { is: 'known-reading', known } })
    } else {
      const value = term.values.find((each) => each.raw === raw[id])
      if (value !== undefined) choices.set(id, value)
      else {
        const choices = term.values.map((each) => each.raw)
        report(problems, { path, code: 'not-a-choice', expected: { is: 'choice', choices }, got: raw[id] })
      }
    }
  }
  return choices
}

/** The terms of an edition under a choice of readings. */
export function termsUnder({ defaults }: Edition, choices: Choices): Readonly<Record<string, Derived<unknown>>> {
  if (choices.size === 0) return defaults
  const terms: Record<string, Derived<unknown>> = { ...defaults }
  for (const [id, { leaf }] of choices) terms[id] = leaf
  return terms
}
