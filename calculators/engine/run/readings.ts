import type { Derived } from '../../kernel/proof/derive.ts'
import type { Problem } from '../../kernel/proof/problem.ts'
import { keyText, mostProblems, shown } from '../../kernel/schema/problem.ts'
import { isRecord } from '../../kernel/schema/read-facts.ts'
import type { Edition, Term, TermValue } from '../seed/provider.ts'

/** Values chosen for readings, by term. */
export type Choices = ReadonlyMap<string, TermValue>

const noChoices: Choices = new Map()

/** The terms of an edition that may be read in more than one way. */
export const readingsOf = (edition: Edition | undefined): readonly Term[] =>
  (edition?.terms ?? []).filter(({ values }) => values.length > 1)

/** Reads the chosen readings of a request. A stated term cannot be chosen otherwise. */
export function readChoices(raw: unknown, edition: Edition | undefined, problems: Problem[]): Choices {
  if (raw === undefined) return noChoices
  const terms = edition?.terms ?? []
  if (!isRecord(raw)) {
    problems.push({ path: 'readings', code: 'not-a-choice', message: `expected an object; got ${shown(raw)}` })
    return noChoices
  }
  const choices = new Map<string, TermValue>()
  for (const id of Object.keys(raw)) {
    if (problems.length >= mostProblems) break
    const path = `readings.${keyText(id)}`
    const term = terms.find((each) => each.id === id)
    if (term?.isStated) {
      problems.push({ path, code: 'stated-term', message: 'the terms state this; it cannot be read otherwise' })
    } else if (term === undefined || term.values.length === 1) {
      const known = readingsOf(edition).map((each) => each.id)
      const message = `this calculator has no such reading; it has ${known.join(', ') || 'none'}`
      problems.push({ path, code: 'unknown-reading', message })
    } else {
      const value = term.values.find((each) => each.raw === raw[id])
      if (value !== undefined) choices.set(id, value)
      else {
        const message = `expected one of ${term.values.map((each) => shown(each.raw)).join(', ')}; got ${shown(raw[id])}`
        problems.push({ path, code: 'not-a-choice', message })
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
