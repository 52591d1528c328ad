import type { ComponentType } from 'react'
import { loadedPart } from '../loading/loaded-part.tsx'
import { EmptyFrame } from './frame.tsx'
import type { DrawingProps } from './rooms.ts'

type Drawing = ComponentType<DrawingProps>

const drawing = (load: () => Promise<{ readonly Drawing: Drawing }>): Drawing =>
  loadedPart(
    async () => (await load()).Drawing,
    ({ height }) => <EmptyFrame height={height} />,
  )

/** The drawings of the kinds that have one, each loaded when it is first shown. */
export const drawings: Readonly<Record<string, Drawing>> = {
  'late-penalty': drawing(() => import('./late-penalty-drawing.tsx')),
  'outage-compensation': drawing(() => import('./outage-compensation-drawing.tsx')),
  'minimum-term-charge': drawing(() => import('./minimum-term-charge-drawing.tsx')),
  'cutoff-fee': drawing(() => import('./cutoff-fee-drawing.tsx')),
  deadline: drawing(() => import('./deadline-drawing.tsx')),
}
