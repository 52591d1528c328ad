import {
  type Day,
  daysInMonth,
  firstDay,
  lastDay,
  type Month,
  monthOf,
  plusDays,
  plusMonths,
} from '../calendar/days.ts'
import { type CountBack, daysBefore, monthsBefore, monthsFrom, periodEnd, wholeMonths } from '../calendar/period.ts'
import { type Cite, civilCode } from './cite.ts'
import { type Count, type Derived, derive } from './derive.ts'

/** Calendar steps that carry their proof; the rules themselves are in `period.ts` and `days.ts`. */

type Date = Derived<Day>

const initialDayExcluded: readonly Cite[] = [civilCode('140')]
const calendarPeriod: readonly Cite[] = [civilCode('143')]

/** The day after. */
export const dayAfter = (id: string, on: Date): Date => derive(id, 'day-after', 'date', plusDays(on.value, 1), [on])

/** The day before. */
export const previousDay = (id: string, on: Date): Date =>
  derive(id, 'previous-day', 'date', plusDays(on.value, -1), [on])

/** Days from first to last, both counted; none where the last is before the first. */
export const daysCounted = (id: string, first: Date, last: Date): Count =>
  derive(id, 'days-counted', 'days', Math.max(0, last.value - first.value + 1), [first, last])

/**
 * n days on; the day of the event itself is not counted.
 * @param because the reading by which it is not, where it is one
 */
export const daysOn = (id: string, from: Date, days: Count, because: readonly Derived[] = []): Date =>
  derive(id, 'days-on', 'date', plusDays(from.value, days.value), [from, days, ...because], initialDayExcluded)

/** n days on, counted with the day of the event itself. */
export const daysFrom = (id: string, from: Date, days: Count, because: readonly Derived[] = []): Date =>
  derive(id, 'days-from', 'date', plusDays(from.value, days.value - 1), [from, days, ...because])

/** The last day of a period of months whose first day counts. */
export const periodEndsOn = (id: string, first: Date, months: Count): Date =>
  derive(id, 'period-end', 'date', periodEnd(first.value, months.value), [first, months], calendarPeriod)

/** The whole months of a period, both its days counted; none where it is not whole months. */
export function monthsOfPeriod(id: string, first: Date, last: Date): Count | undefined {
  const months = wholeMonths(first.value, last.value)
  return months === undefined ? undefined : derive(id, 'whole-months', 'months', months, [first, last], calendarPeriod)
}

/** How many months of a period begin on a day or after it. */
export const monthsBeginning = (id: string, first: Date, months: Count, from: Date): Count =>
  derive(
    id,
    'months-beginning',
    'months',
    monthsFrom(first.value, months.value, from.value),
    [first, months, from],
    calendarPeriod,
  )

/** The last day of the month that lies `months` months after the month of a day. */
export const endOfMonth = (id: string, of: Date, months?: Count): Date =>
  derive(
    id,
    'end-of-month',
    'date',
    lastDay(plusMonths(monthOf(of.value), months?.value ?? 0)),
    months === undefined ? [of] : [of, months],
  )

/** The last day of the month that lies `months` months after a month. */
export const endOfMonthAfter = (id: string, of: Derived<Month>, months: Count): Date =>
  derive(id, 'end-of-month', 'date', lastDay(plusMonths(of.value, months.value)), [of, months])

/** "n days (or months) before": how the count runs is a reading. */
export function countedBack(id: string, target: Date, length: Count, rule: Derived<CountBack>): Date {
  const back = length.unit === 'months' ? monthsBefore : daysBefore
  const cites = length.unit === 'months' ? calendarPeriod : initialDayExcluded
  return derive(id, 'counted-back', 'date', back(target.value, length.value, rule.value), [target, length, rule], cites)
}

/** The earlier of two dates. */
export const earlier = (id: string, a: Date, b: Date): Date =>
  derive(id, 'earlier', 'date', b.value < a.value ? b.value : a.value, [a, b])

/** The month of a date, as a month. */
const monthIn = ({ value, unit }: Date | Derived<Month>): Month =>
  unit === 'month' ? (value as Month) : monthOf(value as Day)

/** The first day of a month, or of a date's month. */
export const startOfMonth = (id: string, of: Date | Derived<Month>): Date =>
  derive(id, 'first-of-month', 'date', firstDay(monthIn(of)), [of])

/** How many days a month has, or a date's month. */
export const daysOfMonth = (id: string, of: Date | Derived<Month>): Count =>
  derive(id, 'days-of-month', 'days', daysInMonth(monthIn(of)), [of])
