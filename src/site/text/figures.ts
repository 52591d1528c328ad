import type { Calculator } from '../../../calculators/engine/provider.ts'
import type { Answered } from '../answer/answer.ts'

interface Figure {
  readonly id: string
  readonly text: string
}

/** The figures of an outcome in the order in which the formula shows them, the main one apart. */
export interface Figures {
  readonly main: Figure | undefined
  readonly others: readonly Figure[]
}

export function figuresOf({ formula }: Calculator, outcome: Answered): Figures {
  const texts = 'figures' in outcome ? (outcome.figures ?? {}) : {}
  const all = formula.figures.flatMap((id) => {
    const text = texts[id]
    return text === undefined ? [] : [{ id, text }]
  })
  const first = formula.main.find((id) => Object.hasOwn(texts, id))
  return { main: all.find(({ id }) => id === first), others: all.filter(({ id }) => id !== first) }
}
