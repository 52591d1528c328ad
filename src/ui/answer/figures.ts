import { answer } from '../../../calculators/engine/run/answer.ts'
import type { AnsweredOutcome, ChosenReadings } from '../../../calculators/engine/run/outcome.ts'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Unit } from '../../../calculators/kernel/proof/derive.ts'
import type { EnteredRequest } from '../form/request.ts'
import { headlineName } from '../text/names.ts'

interface Figure {
  readonly id: string
  readonly text: string
  readonly unit: Unit
}

/** The figures of an outcome in the order in which the formula shows them. */
interface Figures {
  /** The one that readings and bills are held against. */
  readonly main: Figure | undefined
  /** The answer to what was asked: the main one, unless the kind names another for the headline, or nothing is due. */
  readonly headline: Figure | undefined
  /** The main one where it is not what was asked for, such as ordinary fees where leaving costs nothing. */
  readonly beside: Figure | undefined
  /** All but the one told. */
  readonly others: readonly Figure[]
}

export function figuresOf(calculator: Calculator, outcome: AnsweredOutcome): Figures {
  const { formula } = calculator
  const found = 'figures' in outcome ? (outcome.figures ?? {}) : {}
  const all = formula.figures.flatMap((id) => {
    const figure = found[id]
    return figure === undefined ? [] : [{ id, text: figure.value, unit: figure.unit }]
  })
  const main = all.find(({ id }) => id === formula.main.find((each) => Object.hasOwn(found, each)))
  const isAnother = outcome.status === 'not-due' && main?.id !== formula.main[0]
  const named = all.find(({ id }) => headlineName(calculator, id) !== undefined)
  const answering = named ?? (isAnother ? undefined : main)
  return {
    main,
    headline: answering,
    beside: isAnother ? main : undefined,
    others: all.filter(({ id }) => id !== answering?.id),
  }
}

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
