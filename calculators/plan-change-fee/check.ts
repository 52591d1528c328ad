import { type Day, dayText, monthOf } from '../kernel/calendar/days.ts'
import type { Problem } from '../kernel/proof/problem.ts'
import type { ParsedFacts } from '../kernel/schema/fact-shape.ts'
import { factPath } from '../kernel/schema/parse-facts.ts'
import type { facts } from './facts.ts'

/** A day after another, where one is known, in the month of the fact `of`. */
export interface ChangeExpected {
  readonly is: 'later-in-the-month'
  readonly after: string | undefined
  readonly of: string
}

/**
 * Further changes lie after the one before them and after the opening, in the month of the first. Two on one day leave no
 * day to the plan between them, and the terms do not say which of them goes before: that is no order either.
 */
export function furtherProblems(
  read: ParsedFacts<typeof facts>,
  keyOf: (id: string) => string,
): readonly Problem<ChangeExpected>[] {
  const problems: Problem<ChangeExpected>[] = []
  const first = read.changedOn?.value
  const openedOn = read.openedOn?.value
  let before = first
  for (const [at, { changedOn }] of (read.further ?? []).entries()) {
    const on = changedOn?.value
    if (on === undefined) continue
    const after = later(before, openedOn)
    const isOtherMonth = first !== undefined && monthOf(on) !== monthOf(first)
    if (isOtherMonth || (after !== undefined && on <= after)) {
      problems.push({
        path: factPath(`${keyOf('further')}[${at}]`, 'changedOn'),
        code: 'wrong-order',
        expected: {
          is: 'later-in-the-month',
          after: after === undefined ? undefined : dayText(after),
          of: keyOf('changedOn'),
        },
      })
    }
    before = on
  }
  return problems
}

const later = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a
