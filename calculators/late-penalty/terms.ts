import { roundingRules } from '../kernel/number/money.ts'
import { dayCounts } from '../kernel/proof/day-count.ts'
import { dayRolls } from '../kernel/proof/due-date.ts'
import { countOrNone, oneOf, optional, rateOr, type TermsOf } from '../kernel/schema/term.ts'

export const terms = {
  /** The agreed rate a year, or the statutory rate on the first late day. */
  annualRate: rateOr('statutory'),
  dayCount: oneOf(dayCounts),
  /** The last day that bears damages. */
  lastDay: oneOf(['payment-day', 'day-before']),
  /** Paid within so many days of the due date: nothing is owed. */
  graceDays: countOrNone('days'),
  rounding: oneOf(roundingRules),
  /** What a part payment meets first. */
  allocation: oneOf(['interest-first', 'principal-first']),
  dueDateRoll: optional(oneOf(dayRolls)),
}
export type Terms = TermsOf<typeof terms>
