import type { Day } from './days.ts'
import { type Derived, derive } from './derive.ts'
import { businessDayAfter, isDayOff } from './holidays.ts'
import type { Holidays } from './law.ts'
import { forecastGuard, type Guard, holidaysNotKnown, type Unsettled } from './result.ts'

/**
 * What becomes of a due date on which banks are closed: it stays, or moves to the next business day (presumed for
 * monthly debts, Supreme Court 1999-03-11).
 */
export const dueDateRolls = ['as-stated', 'next-business-day'] as const
export type DueDateRoll = (typeof dueDateRolls)[number]

export interface DueDate {
  readonly on: Derived<Day>
  readonly guards: readonly Guard[]
}

const none: readonly Guard[] = []

/** The due date under the chosen roll. A date on which banks are open leans on no reading, so none is named.
 * @example 2026-05-31 is a Sunday: as stated it stays, rolled it is 2026-06-01 */
export function dueDate(
  id: string,
  stated: Derived<Day>,
  roll: Derived<DueDateRoll> | undefined,
  holidays: Holidays,
): DueDate | Unsettled {
  const unmoved: DueDate = { on: stated, guards: none }
  if (roll === undefined) return unmoved
  const moves = roll.value === 'next-business-day'
  if (stated.value > holidays.knownTo) return moves ? holidaysNotKnown(holidays, [stated]) : unmoved
  if (!isDayOff(stated.value, holidays.bankDays)) {
    return moves ? { on: stated, guards: forecastGuard(stated.value, holidays) } : unmoved
  }
  const next = moves ? businessDayAfter(stated.value, 1, holidays.bankDays, holidays.knownTo) : stated.value
  if (next === undefined) return holidaysNotKnown(holidays, [stated, roll])
  return {
    on: derive(id, moves ? 'next-business-day' : 'as-stated', 'date', next, [stated, roll], holidays.bankCites),
    guards: moves ? forecastGuard(next, holidays) : [],
  }
}
