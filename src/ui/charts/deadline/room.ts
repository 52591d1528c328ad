import type { Pictured } from '../pictured.ts'
import { hasStep, type RoomOf, withLanes } from '../room.ts'

export const room: RoomOf = (pictured) =>
  hasStep(pictured, 'date') ? withLanes(66, hasMoved(pictured) ? 3 : 2, goesByDaysOff(pictured)) : undefined

const goesByDaysOff = ({ outcome: { steps = [] } }: Pictured): boolean =>
  steps.some(({ id, operation }) => id === 'dueDate' || id === 'lastDay' || operation === 'business-days-on')

/** Whether a date moved off a day off: the day as stated is then named too. */
const hasMoved = ({ outcome: { steps = [] } }: Pictured): boolean =>
  steps.some(({ operation }) => operation === 'next-business-day')
