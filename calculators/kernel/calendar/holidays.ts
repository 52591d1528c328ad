import { civil, type Day, plusDays, weekday } from './days.ts'

const saturday = 6
const sunday = 0

/** The days around New Year, `MM-DD`, on which Japanese business customarily rests. */
export const yearEndDays: readonly string[] = ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03']

/** Whether business rests on a day: Saturday, Sunday, or one of the other days off. */
export function isDayOff(on: Day, daysOff: ReadonlySet<Day>): boolean {
  const ofWeek = weekday(on)
  return ofWeek === saturday || ofWeek === sunday || daysOff.has(on)
}

/** Whether a day is one of the days of the year, `MM-DD`, on which terms say that a provider rests. */
export function isClosingDay(on: Day, closings: readonly string[]): boolean {
  if (closings.length === 0) return false
  const { month, day } = civil(on)
  return closings.includes(`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}

/** The n-th business day after a day; undefined where it lies beyond the last day that days off are known for.
 * @param closings days of the year, `MM-DD`, that are days off besides */
export function businessDayAfter(
  from: Day,
  count: number,
  daysOff: ReadonlySet<Day>,
  knownTo: Day,
  closings: readonly string[] = [],
): Day | undefined {
  let left = count
  for (let on = plusDays(from, 1); on <= knownTo; on = plusDays(on, 1)) {
    if (!isDayOff(on, daysOff) && !isClosingDay(on, closings)) left -= 1
    if (left === 0) return on
  }
  return undefined
}
