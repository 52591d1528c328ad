import { civil, type Day, dayNumber, isLeapYear } from '../../../../calculators/kernel/calendar/days.ts'
import { type ChartSizeOf, factDay, factRows, hasStep, type Pictured, withLanes } from '../chart.ts'

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

export const chartSize: ChartSizeOf = (pictured) =>
  hasStep(pictured, 'penalty')
    ? withLanes(172, lanes(pictured), hasTints(pictured))
    : hasStep(pictured, 'isLate', 'isPastGrace')
      ? withLanes(66, 3, hasTints(pictured))
      : undefined

/** Lines for the due date and the payment, and more where there is more to say. */
function lanes(pictured: Pictured): number {
  const leaps = leapsIn(pictured)
  const payments = Math.min(2, factRows(pictured, 'payments').length)
  return 3 + payments + (leaps > 0 && leaps <= mostNamedLeapYears ? 1 : 0)
}

function leapsIn(pictured: Pictured): number {
  const [dueOn, paidOn] = [factDay(pictured, 'dueOn'), factDay(pictured, 'paidOn')]
  return dueOn === undefined || paidOn === undefined ? 0 : leapYears(dueOn, paidOn).length
}

/** Whether days off may be drawn, or leap years, which the legend explains. */
const hasTints = (pictured: Pictured): boolean => hasStep(pictured, 'dueDate') || leapsIn(pictured) > 0
