import { civil, type Day, dayInMonth, firstDay, lastDay, monthOf, plusDays, plusMonths } from './days.ts'

/** The same day number `months` months away; where that month has no such day, its last day. */
export function sameDay(on: Day, months: number): Day {
  const month = plusMonths(monthOf(on), months)
  return dayInMonth(month, civil(on).day) ?? lastDay(month)
}

/** The last day of a period of `months` months whose first counted day is `first` (Civil Code 143).
 * @example 2026-06-15, 3 months: 2026-09-14
 * @example 2028-02-29, 12 months: 2029-02-28 (February 2029 has no 29th) */
export function periodEnd(first: Day, months: number): Day {
  const month = plusMonths(monthOf(first), months)
  const next = dayInMonth(month, civil(first).day)
  return next === undefined ? lastDay(month) : plusDays(next, -1)
}

/** The last day of a year whose first day is `first`. */
export const yearEndsOn = (first: Day): Day => periodEnd(first, 12)

/** Whole periods of twelve months that fit between two days, both counted. */
export function wholeYears(first: Day, last: Day): number {
  let years = Math.max(0, civil(last).year - civil(first).year + 1)
  while (years > 0 && periodEnd(first, years * 12) > last) years -= 1
  return years
}

/** Ways to count back from a day: `strict` leaves all n days clear in between, `lenient` counts the n-th day itself. */
export const countBackRules = ['strict', 'lenient'] as const
export type CountBack = (typeof countBackRules)[number]

/** "n days before T".
 * @example 7 days before 2026-12-31: strict 2026-12-23, lenient 2026-12-24 */
export const daysBefore = (target: Day, days: number, rule: CountBack): Day =>
  plusDays(target, rule === 'strict' ? -days - 1 : -days)

/** "n months before T": the mirror of Civil Code 143, counted from the day before T.
 * @example 1 month before 2026-12-31: strict 2026-11-30, lenient 2026-12-01
 * @example 1 month before 2028-03-31: strict 2028-02-29, lenient 2028-03-01 */
export function monthsBefore(target: Day, months: number, rule: CountBack): Day {
  const from = plusDays(target, -1)
  const month = plusMonths(monthOf(from), -months)
  const mirrored = from === lastDay(monthOf(from)) ? undefined : dayInMonth(month, civil(from).day)
  const lenient = mirrored === undefined ? firstDay(plusMonths(month, 1)) : plusDays(mirrored, 1)
  return rule === 'lenient' ? lenient : plusDays(lenient, -1)
}
