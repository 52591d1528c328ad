import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Currency } from '../../../calculators/kernel/number/money.ts'
import type { Shapes } from '../../../calculators/kernel/schema/fact-shape.ts'
import { fieldsOf } from '../../../calculators/kernel/schema/parse-facts.ts'
import { currencyKey, shownFields } from '../../ui/form/draft.ts'
import { grouped, type Side } from './question.ts'

/** What is asked once for all sides: each of their facts, by its id in the kind. */
export interface Common {
  /** It has the facts and the words of the sides, and no terms: the form is made of it, and nothing is calculated by it. */
  readonly calculator: Calculator
  /** Who takes a fact, by its id; only the facts that not everybody takes. */
  readonly takers: ReadonlyMap<string, readonly Calculator[]>
}

/** @param sides at least one, all of one kind */
export function commonOf(sides: readonly Side[]): Common {
  const calculators = sides.map(({ calculator }) => calculator)
  const currency = commonCurrency(calculators)
  const model = calculators.find(({ provider }) => provider.currency === currency)
  if (model === undefined) throw new RangeError('commonOf: there is nothing to compare')
  const { shapes, takers } = sharedFacts(calculators)
  const orders = calculators.flatMap(({ formula }) => formula.orders ?? [])
  return {
    calculator: {
      ...model,
      formula: { ...model.formula, facts: shapes, orders },
      fields: fieldsOf(shapes),
      keyOf: (id) => id,
      labels: {},
      help: {},
      notes: [],
      editions: [],
    },
    takers,
  }
}

/** The currency that most of them owe in; the first of several. */
function commonCurrency(calculators: readonly Calculator[]): Currency | undefined {
  const groups = [...grouped(calculators, ({ provider }) => provider.currency)]
  const [most] = groups.toSorted(([, a], [, b]) => b.length - a.length)
  return most?.[0]
}

function sharedFacts(calculators: readonly Calculator[]) {
  const shapes: Record<string, Shapes[string]> = {}
  const takers = new Map<string, Calculator[]>()
  for (const calculator of calculators) {
    for (const [id, , shape] of shownFields(calculator)) {
      // Each is compared in the currency that its provider invoices in first.
      if (id === currencyKey) continue
      // What one of them cannot do without is asked of everybody.
      if (shapes[id] === undefined || shapes[id].optional) shapes[id] = shape
      takers.set(id, [...(takers.get(id) ?? []), calculator])
    }
  }
  return { shapes, takers: new Map([...takers].filter(([, of]) => of.length < calculators.length)) }
}
