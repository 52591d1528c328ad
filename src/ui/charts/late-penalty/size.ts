import { type ChartSizeOf, factDay, factRows, hasStep, type Pictured, withLanes } from '../chart.ts'
import { leapYears, mostNamedLeapYears } from './leap-years.ts'

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
