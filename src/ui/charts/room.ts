import type { ComponentType } from 'react'
import { laneHeight } from './label-layout.ts'
import type { Pictured } from './pictured.ts'

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

/** The room of a kind's drawing; none where an answer leaves nothing to draw. */
export type RoomOf = (pictured: Pictured) => Room | undefined

/** The chart of a kind: `<kind>/drawing.tsx`, and `<kind>/room.ts` for its room. */
export interface Chart {
  readonly Drawing: ComponentType<DrawingProps>
  readonly room: RoomOf
}

const legendHeight = 20

export const withLanes = (above: number, lanes: number, hasLegend = false): Room => ({
  height: above + lanes * laneHeight + 4 + (hasLegend ? legendHeight : 0),
  lanes,
})

/** Whether the terms settle the answer, and it has one of some steps. */
export const hasStep = ({ outcome: { steps = [], status } }: Pictured, ...ids: readonly string[]): boolean =>
  status !== 'unsettled' && steps.some(({ id }) => ids.includes(id))
