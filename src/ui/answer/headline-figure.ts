import { answer } from '../../../calculators/engine/run/answer.ts'
import type { AnsweredOutcome, ChosenReadings } from '../../../calculators/engine/run/outcome.ts'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { EnteredRequest } from '../form/request.ts'
import { figuresOf } from '../text/figures.ts'
import { headlineName } from '../text/names.ts'

/** The figure that stands as an answer. */
export interface HeadlineFigure {
  readonly id: string
  readonly unit: string
  readonly text: string
  /** Not so where it stands in place of the main one, such as a longer contract in place of money. */
  readonly isMain: boolean
}

/** The figure that would stand as the answer, were some readings chosen otherwise. */
export type FigureUnder = (readings: ChosenReadings) => HeadlineFigure | undefined

/** The figure that stands as the answer; none where nothing is due. */
export function headlineFigure(calculator: Calculator, outcome: AnsweredOutcome): HeadlineFigure | undefined {
  const { main, headline } = figuresOf(calculator, outcome)
  if (headline === undefined) return undefined
  return { ...headline, isMain: headline.id === main?.id }
}

/**
 * Whether the answer may be one figure or another: a main one has its stand-ins, and a kind may name one that goes before
 * it. The engine tells of a reading what the main figure comes to, and not which it is.
 */
const mayTellAnother = (calculator: Calculator): boolean => {
  const { figures, main } = calculator.formula
  return main.length > 1 || figures.some((id) => !main.includes(id) && headlineName(calculator, id) !== undefined)
}

/** Asks again under other readings; none where one figure always is the answer, so that nothing is asked in vain. */
export function headlineFigureUnder(
  catalogue: Catalogue,
  calculator: Calculator,
  request: EnteredRequest,
): FigureUnder | undefined {
  if (!mayTellAnother(calculator)) return undefined
  return (readings) => {
    const outcome = answer(catalogue, { ...request, readings: { ...request.readings, ...readings } }, false)
    return outcome.status === 'problem' ? undefined : headlineFigure(calculator, outcome)
  }
}
