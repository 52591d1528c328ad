import { answer } from '../../../calculators/engine/run/answer.ts'
import type { Outcome } from '../../../calculators/engine/run/outcome.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Currency } from '../../../calculators/kernel/number/money.ts'
import { difference } from '../../ui/text/difference.ts'
import type { Comparison, SideAnswer } from './answers.ts'

/** What a figure could also be, where the terms are silent. */
interface Range {
  readonly low: string
  readonly high: string
  /** Under some reading the figure does not come about at all. */
  readonly orNone: boolean
}

/** How a side stands among the others. */
export interface ProviderResult extends SideAnswer {
  /** The amount that is compared: the first main figure of the kind, and no other that takes its place. */
  readonly amount: string | undefined
  readonly range: Range | undefined
  /** Whether its amount is in the currency of the comparison. */
  readonly isInCurrency: boolean
  /** How far above the lowest; none for what is not compared. */
  readonly above: string | undefined
}

/** @param currency of the comparison: amounts in another are not held against the rest */
export function providerResults({ sides }: Comparison, currency: Currency): readonly ProviderResult[] {
  const all = sides.map((side) => {
    const amount = amountIn(side.calculator, side.outcome)
    return {
      ...side,
      amount,
      range: rangeOf(side, amount),
      isInCurrency: side.calculator.provider.currency === currency,
    }
  })
  const amounts = all.flatMap(({ amount, isInCurrency }) => (amount === undefined || !isInCurrency ? [] : [amount]))
  const lowest = amounts.toSorted((a, b) => byAmount(a, b, currency))[0]
  const isCompared = amounts.length > 1
  return all.map((side) => ({
    ...side,
    above:
      isCompared && side.isInCurrency && side.amount !== undefined && lowest !== undefined
        ? difference(side.amount, lowest, currency)
        : undefined,
  }))
}

/** The amount of an outcome, where it has the figure that the kind is about. */
export function amountIn({ formula }: Calculator, outcome: Outcome | undefined): string | undefined {
  const figures = outcome !== undefined && 'figures' in outcome ? outcome.figures : undefined
  return figures?.[formula.main[0] ?? '']?.value
}

/** The lowest and highest amount, each silent point read in its other ways, one at a time. */
function rangeOf(
  { catalogue, calculator, request, outcome }: SideAnswer,
  amount: string | undefined,
): Range | undefined {
  if (outcome === undefined || amount === undefined) return undefined
  const others = (outcome.readings ?? []).flatMap(({ id, alternatives }) =>
    alternatives.map(({ value }) =>
      amountIn(calculator, answer(catalogue, { ...request, readings: { [id]: value } }, true)),
    ),
  )
  const { currency } = calculator.provider
  const amounts = [amount, ...others.filter((other) => other !== undefined)]
  const sorted = amounts.toSorted((a, b) => byAmount(a, b, currency))
  const [low = amount, high = amount] = [sorted[0], sorted.at(-1)]
  const orNone = others.includes(undefined)
  return low === high && !orNone ? undefined : { low, high, orNone }
}

function byAmount(a: string, b: string, currency: Currency): number {
  const apart = difference(a, b, currency) ?? ''
  return apart.startsWith('-') ? -1 : /[1-9]/.test(apart) ? 1 : 0
}
