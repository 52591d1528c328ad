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

/** Whether a day ends a whole number of years whose first day is `first`.
 * @example 2026-06-01: 2027-05-31 does, 2027-05-30 does not */
export function fillsYears(first: Day, on: Day): boolean {
  const years = wholeYears(first, on)
  return years > 0 && periodEnd(first, years * 12) === on
}

/** Whole periods of twelve months that fit between two days, both counted. */
export function wholeYears(first: Day, last: Day): number {
  let years = Math.max(0, civil(last).year - civil(first).year + 1)
  while (years > 0 && periodEnd(first, years * 12) > last) years -= 1
  return years
}

/** How many whole months a period has, both its days counted; none where it is not whole months.
 * @example 2026-04-15 to 2027-04-14: 12
 * @example 2026-01-31 to 2026-02-28: 1; to 2026-02-27 none */
export function wholeMonths(first: Day, last: Day): number | undefined {
  const [from, to] = [civil(first), civil(last)]
  const apart = (to.year - from.year) * 12 + to.month - from.month
  // A period ends in the month before the one that its months lead to, or in that one.
  return [apart, apart + 1].find((months) => months > 0 && periodEnd(first, months) === last)
}

/** The first day of a month of a period, the first of them at 0.
 * @example the months of a period from 2026-01-31: 01-31, 03-01, 03-31 */
const monthOfPeriod = (first: Day, at: number): Day => (at === 0 ? first : plusDays(periodEnd(first, at), 1))

/** How many months of a period begin on a day or after it.
 * @example 12 months from 2026-01-01, from 2026-07-01 on: 6; from 07-02 on: 5 */
export function monthsFrom(first: Day, months: number, from: Day): number {
  let left = months
  while (left > 0 && monthOfPeriod(first, months - left) < from) left -= 1
  return left
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
