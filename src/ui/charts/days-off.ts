import { type Day, plusDays } from '../../../calculators/kernel/calendar/days.ts'
import { isClosingDay, isDayOff } from '../../../calculators/kernel/calendar/holidays.ts'
import type { Scale } from './measures.ts'

/** The days from one to another, both counted, on which business rests. */
export function daysOff(
  from: Day,
  to: Day,
  holidays: ReadonlySet<Day>,
  closings: readonly string[] = [],
): readonly Day[] {
  const found: Day[] = []
  for (let on = from; on <= to; on = plusDays(on, 1)) {
    if (isDayOff(on, holidays) || isClosingDay(on, closings)) found.push(on)
  }
  return found
}

const narrowestDay = 2

/** Whether a day off is wide enough to be seen. */
export const areDaysSeen = (x: Scale): boolean => x(1) - x(0) >= narrowestDay
