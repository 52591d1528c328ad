import { civil, type Day, dayNumber, isLeapYear } from '../../../../calculators/kernel/calendar/days.ts'

/** A leap year, from 1 January to 31 December. */
export interface LeapYear {
  readonly year: number
  readonly first: Day
  readonly last: Day
}

/** Of more leap years than these the time line shows the place alone. */
export const mostNamedLeapYears = 2

/** The leap years that a span touches. */
export function leapYears(from: Day, to: Day): readonly LeapYear[] {
  const found: LeapYear[] = []
  for (let { year } = civil(from); year <= civil(to).year; year += 1) {
    if (isLeapYear(year)) found.push({ year, first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) })
  }
  return found
}

export const leapDay = (year: number): Day => dayNumber(year, 2, 29)
