/**
 * A date that follows from another: days, business days, or the end of a later month after it; days or months before it.
 * The day of the event is not counted (Civil Code 140), months go by the calendar (143), and counting back is a reading; so
 * is what becomes of a last day that is a day off (142).
 * Left out: the time of day, and a provider's special holidays, which cannot be known.
 */

import type { Day } from '../kernel/calendar/days.ts'
import { businessDayAfter, yearEndDays } from '../kernel/calendar/holidays.ts'
import { countedBack, daysFrom, daysOn, endOfMonth, endOfMonthAfter } from '../kernel/proof/calendar.ts'
import { type Derived, decided, derive, named } from '../kernel/proof/derive.ts'
import { type RestsBy, rolledDay, rolledFigure } from '../kernel/proof/due-date.ts'
import type { Holidays, Law } from '../kernel/proof/law.ts'
import { due, forecastGuard, holidaysNotKnown, notDue, type Result } from '../kernel/proof/result.ts'
import type { DateFacts, MonthFacts, RetentionFacts } from './facts.ts'
import type {
  BusinessDaysTerms,
  DaysAfterTerms,
  DaysBeforeTerms,
  DueMonthEndTerms,
  MonthEndTerms,
  MonthsBeforeTerms,
  RetentionTerms,
} from './terms.ts'

/** @example 14 days after 2026-06-16: 2026-06-30; after 2026-06-20, Saturday 07-04, or moved to Monday 07-06 */
export const daysAfter = (terms: DaysAfterTerms, facts: DateFacts, { holidays }: Law): Result =>
  lastOfDays(terms, facts, holidays, 'business')

/** @example 7 days after 2026-12-25: 2027-01-01; moved to the next day on which banks are open, 2027-01-04 */
export const dueAfterDays = (terms: DaysAfterTerms, facts: DateFacts, { holidays }: Law): Result =>
  lastOfDays(terms, facts, holidays, 'banks')

function lastOfDays(
  { days, lastDayRoll }: DaysAfterTerms,
  { on }: DateFacts,
  holidays: Holidays,
  restsBy: RestsBy,
): Result {
  const stated = (id: string) => daysOn(id, on, days)
  const dated = rolledFigure('date', 'lastDay', stated, lastDayRoll, holidays, restsBy)
  return due({ date: dated.on }, { guards: dated.guards })
}

/**
 * @example last login 2026-05-31, 30 days: 2026-06-30, or 2026-06-29 where that day is the first of them; with a payment
 * registered not due, `unlimited`
 */
export function retention(terms: RetentionTerms, { on, paymentRegistered }: RetentionFacts): Result {
  const isUnlimited = decided('isUnlimited', 'is-registered', paymentRegistered.value, [
    paymentRegistered,
    terms.paidPlan,
  ])
  if (isUnlimited.value) return notDue('unlimited', [isUnlimited])
  return due({ date: lastKept(on, terms) }, { considered: [isUnlimited] })
}

/** The last of the days; without a word of it, the day of the event is not one of them. */
function lastKept(on: Derived<Day>, { days, firstDay }: RetentionTerms): Derived<Day> {
  if (firstDay === undefined) return daysOn('date', on, days)
  return firstDay.value === 'included' ? daysFrom('date', on, days, [firstDay]) : daysOn('date', on, days, [firstDay])
}

/**
 * @example 3 business days after Thursday 2026-04-30: 2026-05-08, past the holidays of 05-04 to 05-06
 * @example 3 business days after 2026-12-28: 2026-12-31; closed from 12-29 to 01-03, 2027-01-06
 */
export function businessDaysAfter(terms: BusinessDaysTerms, { on }: DateFacts, { holidays }: Law): Result {
  const { businessDays, closedDays, yearEnd } = terms
  const closed = [...(closedDays?.value ?? []), ...(yearEnd?.value === 'closed' ? yearEndDays : [])]
  const found = businessDayAfter(on.value, businessDays.value, holidays.days, holidays.knownTo, closed)
  const operands = yearEnd === undefined ? [on, businessDays] : [on, businessDays, yearEnd]
  if (found === undefined) return holidaysNotKnown(holidays, operands)
  const cites = [...holidays.cites, ...(closedDays?.proof?.cites ?? [])]
  const date = derive('date', 'business-days-on', 'date', found, operands, cites)
  return due({ date }, { guards: forecastGuard(found, holidays) })
}

/** @example 7 days before 2026-12-31: strict 2026-12-23, lenient 2026-12-24 */
export const daysBefore = (terms: DaysBeforeTerms, { on }: DateFacts): Result =>
  due({ date: countedBack('date', on, terms.days, terms.countBack) })

/** @example 1 month before 2026-12-31: strict 2026-11-30, lenient 2026-12-01 */
export const monthsBefore = (terms: MonthsBeforeTerms, { on }: DateFacts): Result =>
  due({ date: countedBack('date', on, terms.months, terms.countBack) })

/** @example the end of the month after that of 2026-01-31: 2026-02-28 */
export const monthEnd = (terms: MonthEndTerms, { on }: DateFacts): Result =>
  due({ date: endOfMonth('date', on, terms.months) })

/** @example usage in 2026-04: 2026-05-31, a Sunday; moved to the next business day, 2026-06-01 */
export function dueAtMonthEnd(terms: DueMonthEndTerms, { on }: MonthFacts, { holidays }: Law): Result {
  const stated = endOfMonthAfter('statedDate', on, terms.months)
  const dated = rolledDay('dueDate', stated, terms.dueDateRoll, holidays, 'banks')
  return due({ date: named('date', dated.on) }, { guards: dated.guards })
}
