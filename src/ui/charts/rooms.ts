import { laneHeight } from './lane.ts'
import { leapYears, mostNamedLeapYears } from './leap-years.ts'
import { factDay, factRows, type Pictured } from './pictured.ts'

/** The room of a drawing, known before it is loaded, so that nothing moves when it comes. */
interface Room {
  readonly height: number
  /** How many lines of labels, or rows of bars, it has. */
  readonly lanes: number
}

/** What a drawing is given: what it shows, and the room that was kept for it. */
export interface DrawingProps extends Room {
  readonly pictured: Pictured
}

type RoomOf = (pictured: Pictured) => Room | undefined

const legendHeight = 20

const withLanes = (above: number, lanes: number, hasLegend = false): Room => ({
  height: above + lanes * laneHeight + 4 + (hasLegend ? legendHeight : 0),
  lanes,
})

const hasStep = ({ outcome: { steps = [], status } }: Pictured, ...ids: readonly string[]): boolean =>
  status !== 'unsettled' && steps.some(({ id }) => ids.includes(id))

export const rowHeight = 32
const mostRows = 8

/** Lines for the due date and the payment, and more where there is more to say. */
function lateLanes(pictured: Pictured): number {
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

const goesByDaysOff = ({ outcome: { steps = [] } }: Pictured): boolean =>
  steps.some(({ id, operation }) => id === 'dueDate' || id === 'lastDay' || operation === 'business-days-on')

/** Whether a date moved off a day off: the day as stated is then named too. */
const hasMoved = ({ outcome: { steps = [] } }: Pictured): boolean =>
  steps.some(({ operation }) => operation === 'next-business-day')

/** The room of each kind's drawing; none where an answer leaves nothing to draw. */
export const rooms: Readonly<Record<string, RoomOf>> = {
  'late-penalty': (pictured) =>
    hasStep(pictured, 'penalty')
      ? withLanes(172, lateLanes(pictured), hasTints(pictured))
      : hasStep(pictured, 'isLate', 'isPastGrace')
        ? withLanes(66, 3, hasTints(pictured))
        : undefined,
  'outage-compensation': (pictured) => (hasStep(pictured, 'isLongEnough') ? withLanes(110, 4) : undefined),
  'minimum-term-charge': (pictured) => (hasStep(pictured, 'serviceEndsOn') ? withLanes(104, 4) : undefined),
  'cutoff-fee': (pictured) => {
    if (!hasStep(pictured, 'cutoffOn')) return undefined
    const rows = factRows(pictured, 'plans').length + factRows(pictured, 'options').length
    const lanes = Math.min(rows, mostRows)
    return { height: 30 + lanes * rowHeight + (rows > lanes ? 20 : 4), lanes }
  },
  deadline: (pictured) =>
    hasStep(pictured, 'date') ? withLanes(66, hasMoved(pictured) ? 3 : 2, goesByDaysOff(pictured)) : undefined,
}
