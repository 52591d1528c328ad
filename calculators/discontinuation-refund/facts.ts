import { dayText } from '../kernel/calendar/days.ts'
import { yearEndsOn } from '../kernel/calendar/period.ts'
import type { Problem } from '../kernel/proof/problem.ts'
import type { DateOrder } from '../kernel/schema/date-order.ts'
import { amount, date, defaulted, flag, rows, text } from '../kernel/schema/fact.ts'
import type { FactsOf, ParsedFacts } from '../kernel/schema/fact-shape.ts'
import { factPath } from '../kernel/schema/parse-facts.ts'

/** A year that was paid for and is cut short. */
export const annualFacts = { annualFee: amount(), monthlyFee: amount(), termStartsOn: date(), endsOn: date() }
export type AnnualFacts = FactsOf<typeof annualFacts>
export const annualOrders: readonly DateOrder[] = [{ fact: 'endsOn', notBefore: 'termStartsOn' }]

/** A day no later than `last`, that of the twelve months from the fact `from`. */
export type EndExpected = { readonly is: 'within-the-year'; readonly last: string; readonly from: string }

/** The end lies within the year that was paid for. */
export function annualProblems(
  { termStartsOn, endsOn }: ParsedFacts<typeof annualFacts>,
  keyOf: (id: string) => string,
): readonly Problem<EndExpected>[] {
  const last = termStartsOn && yearEndsOn(termStartsOn.value)
  if (last === undefined || endsOn === undefined || endsOn.value <= last) return []
  const expected = { is: 'within-the-year', last: dayText(last), from: keyOf('termStartsOn') } as const
  return [{ path: factPath('', keyOf('endsOn')), code: 'wrong-order', expected }]
}

/** Options that the provider withdraws. */
export const optionFacts = {
  options: rows({ name: text(), monthlyFee: amount() }),
  revokedOn: date(),
  taxIncluded: defaulted(flag(), true),
}
export type OptionFacts = FactsOf<typeof optionFacts>
