import { civil, type Day, plusDays, weekday } from './days.ts'
import type { Holidays } from './law.ts'

const saturday = 6
const sunday = 0

/** A closing day of the year, `MM-DD`, as terms and banks write them. */
const isClosing = (on: Day, closings: readonly string[]): boolean => {
  if (closings.length === 0) return false
  const { month, day } = civil(on)
  return closings.includes(`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}

/** Whether business rests on a day: Saturday, Sunday, a national holiday, or one of the closing days of the year (`MM-DD`). */
export function isDayOff(on: Day, holidays: Holidays, closings: readonly string[]): boolean {
  const ofWeek = weekday(on)
  return ofWeek === saturday || ofWeek === sunday || holidays.days.has(on) || isClosing(on, closings)
}

/** The n-th business day after a day; undefined where it lies beyond the last day that holidays are known for. */
export function businessDayAfter(
  from: Day,
  count: number,
  holidays: Holidays,
  closings: readonly string[],
): Day | undefined {
  let left = count
  for (let on = plusDays(from, 1); on <= holidays.knownTo; on = plusDays(on, 1)) {
    if (!isDayOff(on, holidays, closings)) left -= 1
    if (left === 0) return on
  }
  return undefined
}
