import type { Pictured } from '../chart.ts'
import { type ChartSizeOf, hasStep, withLanes } from '../chart.ts'

export const chartSize: ChartSizeOf = (pictured) =>
  hasStep(pictured, 'date') ? withLanes(66, hasMoved(pictured) ? 3 : 2, goesByDaysOff(pictured)) : undefined

const goesByDaysOff = ({ outcome: { steps = [] } }: Pictured): boolean =>
  steps.some(({ id, operation }) => id === 'dueDate' || id === 'lastDay' || operation === 'business-days-on')

/** Whether a date moved off a day off: the day as stated is then named too. */
const hasMoved = ({ outcome: { steps = [] } }: Pictured): boolean =>
  steps.some(({ operation }) => operation === 'next-business-day')
