import { dayRolls } from '../kernel/due-date.ts'
import { countBackRules } from '../kernel/period.ts'
import { count, daysOfYear, oneOf, optional, rule, type TermsOf } from '../kernel/term.ts'

export const daysAfterTerms = { days: count('days') }
export type DaysAfterTerms = TermsOf<typeof daysAfterTerms>

export const retentionTerms = { ...daysAfterTerms, paidPlan: rule('unlimited') }
export type RetentionTerms = TermsOf<typeof retentionTerms>

export const businessDaysTerms = {
  businessDays: count('days'),
  /** Days of the year on which the provider rests besides weekends and holidays. */
  closedDays: optional(daysOfYear()),
}
export type BusinessDaysTerms = TermsOf<typeof businessDaysTerms>

const countBack = oneOf(countBackRules)
export const daysBeforeTerms = { days: count('days'), countBack }
export type DaysBeforeTerms = TermsOf<typeof daysBeforeTerms>
export const monthsBeforeTerms = { months: count('months'), countBack }
export type MonthsBeforeTerms = TermsOf<typeof monthsBeforeTerms>

export const monthEndTerms = {
  /** Months from the given one to the one at whose end the deadline is. */
  months: count('months'),
}
export type MonthEndTerms = TermsOf<typeof monthEndTerms>
export const dueMonthEndTerms = { ...monthEndTerms, dueDateRoll: optional(oneOf(dayRolls)) }
export type DueMonthEndTerms = TermsOf<typeof dueMonthEndTerms>
