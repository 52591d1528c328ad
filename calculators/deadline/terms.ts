import { countBackRules } from '../kernel/calendar/period.ts'
import { dayRolls } from '../kernel/proof/due-date.ts'
import { count, daysOfYear, decisive, oneOf, optional, rule, type TermsOf } from '../kernel/schema/term.ts'

const days = count('days')
/** What becomes of the last day, where it is a day off. */
export const daysAfterTerms = { days, lastDayRoll: optional(oneOf(dayRolls)) }
export type DaysAfterTerms = TermsOf<typeof daysAfterTerms>

export const retentionTerms = {
  days,
  paidPlan: rule('unlimited'),
  /** Whether the day of the event is the first of the days. */
  firstDay: optional(oneOf(['excluded', 'included'])),
}
export type RetentionTerms = TermsOf<typeof retentionTerms>

export const businessDaysTerms = {
  businessDays: count('days'),
  /** Days of the year on which the provider rests besides weekends and holidays. */
  closedDays: optional(daysOfYear()),
  /** Whether it rests around New Year too, from 12-29 to 01-03, where the terms do not say. */
  yearEnd: optional(decisive(oneOf(['as-calendar', 'closed']))),
}
export type BusinessDaysTerms = TermsOf<typeof businessDaysTerms>

const countBack = oneOf(countBackRules)
export const daysBeforeTerms = { days, countBack }
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
