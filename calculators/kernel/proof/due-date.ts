import type { Day } from '../calendar/days.ts'
import { businessDayAfter, isDayOff } from '../calendar/holidays.ts'
import type { Cite } from './cite.ts'
import { type Derived, derive } from './derive.ts'
import type { Holidays } from './law.ts'
import { forecastGuard, type Guard } from './result.ts'

/**
 * What becomes of a day that falls on a day off: it stays, or moves to the next business day. For the last day of a period
 * Civil Code 142 says so; for a due date each month it is presumed (Supreme Court 1999-03-11).
 */
export const dayRolls = ['as-stated', 'next-business-day'] as const
export type DayRoll = (typeof dayRolls)[number]

/** Whose days off count: a payment needs open banks, a notice an ordinary business day. */
export type RestsBy = 'banks' | 'business'

export interface RolledDay {
  readonly on: Derived<Day>
  readonly guards: readonly Guard[]
}

const none: readonly Guard[] = []

/**
 * A day under the chosen roll. One that is a business day leans on no reading, so none is named; nor does one whose roll
 * cannot be known, after the last day that days off are known for: it stays as stated.
 * @example 2026-05-31 is a Sunday: as stated it stays, rolled it is 2026-06-01
 * @example 2051-01-01 stays, whatever the roll
 */
export function rolledDay(
  id: string,
  stated: Derived<Day>,
  roll: Derived<DayRoll> | undefined,
  holidays: Holidays,
  restsBy: RestsBy,
): RolledDay {
  const unmoved: RolledDay = { on: stated, guards: none }
  if (roll === undefined || stated.value > holidays.knownTo) return unmoved
  const { daysOff, cites } = restsOf(holidays, restsBy)
  const moves = roll.value === 'next-business-day'
  if (!isDayOff(stated.value, daysOff)) {
    return moves ? { on: stated, guards: forecastGuard(stated.value, holidays) } : unmoved
  }
  const next = businessDayAfter(stated.value, 1, daysOff, holidays.knownTo)
  if (next === undefined) return unmoved
  return {
    on: derive(
      id,
      moves ? 'next-business-day' : 'as-stated',
      'date',
      moves ? next : stated.value,
      [stated, roll],
      cites,
    ),
    guards: moves ? forecastGuard(next, holidays) : none,
  }
}

/**
 * A figure that is such a day. A day that leans on no roll comes about in one step; of another, the day as stated is a step
 * of its own before it.
 * @param stated makes the day as stated, under a name
 */
export function rolledFigure(
  id: string,
  statedId: string,
  stated: (id: string) => Derived<Day>,
  roll: Derived<DayRoll> | undefined,
  holidays: Holidays,
  restsBy: RestsBy,
): RolledDay {
  const asStated = stated(statedId)
  const dated = rolledDay(id, asStated, roll, holidays, restsBy)
  return dated.on === asStated ? { on: stated(id), guards: dated.guards } : dated
}

const restsOf = (
  { days, cites, bankDays, bankCites }: Holidays,
  restsBy: RestsBy,
): { readonly daysOff: ReadonlySet<Day>; readonly cites: readonly Cite[] } =>
  restsBy === 'banks' ? { daysOff: bankDays, cites: bankCites } : { daysOff: days, cites }
