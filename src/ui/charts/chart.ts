import type { ComponentType } from 'react'
import type { AnsweredOutcome, Operand, Step } from '../../../calculators/engine/run/outcome.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { type Day, lastDay, readDay, readMonth } from '../../../calculators/kernel/calendar/days.ts'
import type { Law } from '../../../calculators/kernel/proof/law.ts'

/** What a picture is made of: an answer, the facts that were sent for it, the calculator, and the days off of the law. */
export interface Pictured {
  readonly outcome: AnsweredOutcome
  readonly facts: Readonly<Record<string, unknown>>
  readonly calculator: Calculator
  readonly law: Law
}

export type Steps = ReadonlyMap<string, Step>

/** The steps of an answer by id; of several with one id, the last. */
export const stepsOf = ({ steps = [] }: AnsweredOutcome): Steps => new Map(steps.map((step) => [step.id, step]))

/** The date that a text writes. */
export const dayIn = (text: unknown): Day | undefined => (typeof text === 'string' ? readDay(text) : undefined)

/** The date that a step came to. */
export const stepDay = (steps: Steps, id: string): Day | undefined => dayIn(steps.get(id)?.exact)

/** A date among the facts; a month counts by its last day. */
export function factDay({ facts, calculator }: Pictured, id: string): Day | undefined {
  const raw = facts[calculator.keyOf(id)]
  const month = typeof raw === 'string' ? readMonth(raw) : undefined
  return month === undefined ? dayIn(raw) : lastDay(month)
}

/** The rows of a fact; what is no row is left out. */
export function factRows({ facts, calculator }: Pictured, id: string): readonly Readonly<Record<string, unknown>>[] {
  const raw = facts[calculator.keyOf(id)]
  return Array.isArray(raw) ? raw.filter((row) => typeof row === 'object' && row !== null) : []
}

export const operandOf = (step: Step | undefined, id: string): Operand | undefined =>
  step?.operands.find((operand) => operand.id === id)

/** How much of a picture an amount takes: a place on the screen, and never a figure that is shown. */
export function extent(step: Step | undefined): number {
  const size = Number(step?.shown)
  return Number.isFinite(size) ? size : 0
}

/** The size of a chart, known before its drawing is loaded, so that nothing moves when it comes. */
interface ChartSize {
  readonly height: number
  /** How many lines of labels, or rows of bars, it has. */
  readonly lanes: number
}

/** What a drawing is given: what it shows, and the size that was reserved for it. */
export interface DrawingProps extends ChartSize {
  readonly pictured: Pictured
}

/** The size of a kind's chart for an answer; none where the answer leaves nothing to draw. */
export type ChartSizeOf = (pictured: Pictured) => ChartSize | undefined

/** The chart of a kind: `<kind>/drawing.tsx`, and `<kind>/size.ts` for its size. */
export interface Chart {
  readonly Drawing: ComponentType<DrawingProps>
  readonly size: ChartSizeOf
}

/** The height of a line of labels. */
export const laneHeight = 18
const legendHeight = 20

export const withLanes = (above: number, lanes: number, hasLegend = false): ChartSize => ({
  height: above + lanes * laneHeight + 4 + (hasLegend ? legendHeight : 0),
  lanes,
})

/** Whether the terms settle the answer, and it has one of some steps. */
export const hasStep = ({ outcome: { steps = [], status } }: Pictured, ...ids: readonly string[]): boolean =>
  status !== 'unsettled' && steps.some(({ id }) => ids.includes(id))
