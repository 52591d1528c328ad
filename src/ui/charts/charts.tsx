import { loadedPart } from '../loading/loaded-part.tsx'
import { EmptyFrame } from './frame.tsx'
import type { Chart } from './room.ts'

const drawings = import.meta.glob<Chart['Drawing']>('./*/drawing.tsx', { import: 'Drawing' })
const rooms = import.meta.glob<Chart['room']>('./*/room.ts', { import: 'room', eager: true })

/** The charts of the kinds that have one, by the name of their folder; a drawing is loaded when it is first shown. */
export const charts: Readonly<Record<string, Chart>> = Object.fromEntries(
  Object.entries(rooms).flatMap(([path, room]) => {
    const folder = path.replace('room.ts', '')
    const load = drawings[`${folder}drawing.tsx`]
    return load === undefined
      ? []
      : [[folder.slice(2, -1), { room, Drawing: loadedPart(load, ({ height }) => <EmptyFrame height={height} />) }]]
  }),
)
