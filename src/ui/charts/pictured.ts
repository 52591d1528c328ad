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
