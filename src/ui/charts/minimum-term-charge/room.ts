import { hasStep, type RoomOf, withLanes } from '../room.ts'

export const room: RoomOf = (pictured) => (hasStep(pictured, 'serviceEndsOn') ? withLanes(104, 4) : undefined)
