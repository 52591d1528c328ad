import { hasStep, type RoomOf, withLanes } from '../room.ts'

export const room: RoomOf = (pictured) => (hasStep(pictured, 'isLongEnough') ? withLanes(110, 4) : undefined)
