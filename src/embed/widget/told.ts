import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Answer } from '../../ui/answer/answer.ts'
import { figuresOf } from '../../ui/text/figures.ts'
import { figureUnit } from '../../ui/text/value-text.ts'
import type { Told } from '../protocol/messages.ts'

/** What the page around hears of an answer: its status and its main figure, none of the facts. */
export function calculated(calculator: Calculator, { outcome }: Answer): Told {
  if (outcome === undefined) return { type: 'calculated', status: 'waiting' }
  const { status } = outcome
  const { main } = figuresOf(calculator, outcome)
  if (main === undefined) return { type: 'calculated', status }
  const { id, text } = main
  return { type: 'calculated', status, figure: { id, value: text, unit: figureUnit(calculator, outcome, id, text) } }
}
