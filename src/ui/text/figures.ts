import type { AnsweredOutcome } from '../../../calculators/engine/run/outcome.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Unit } from '../../../calculators/kernel/proof/derive.ts'
import { headlineName } from './names.ts'

interface Figure {
  readonly id: string
  readonly text: string
  readonly unit: Unit
}

/** The figures of an outcome in the order in which the formula shows them. */
export interface Figures {
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
