import { loadedPart } from '../loading/loaded-part.tsx'
import type { Chart } from './chart.ts'
import { EmptyFrame } from './frame.tsx'

const drawings = import.meta.glob<Chart['Drawing']>('./*/drawing.tsx', { import: 'Drawing' })
const sizes = import.meta.glob<Chart['size']>('./*/size.ts', { import: 'chartSize', eager: true })

/** The charts of the kinds that have one, by the name of their folder; a drawing is loaded when it is first shown. */
export const charts: Readonly<Record<string, Chart>> = Object.fromEntries(
  Object.entries(sizes).flatMap(([path, size]) => {
    const folder = path.replace('size.ts', '')
    const load = drawings[`${folder}drawing.tsx`]
    return load === undefined
      ? []
      : [[folder.slice(2, -1), { size, Drawing: loadedPart(load, ({ height }) => <EmptyFrame height={height} />) }]]
  }),
)
