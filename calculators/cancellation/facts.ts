import { isAbove } from '../kernel/proof/derive.ts'
import { figureText } from '../kernel/proof/print.ts'
import type { Problem } from '../kernel/proof/problem.ts'
import type { DateOrder } from '../kernel/schema/date-order.ts'
import { amount, choice, date, defaulted, flag, optional } from '../kernel/schema/fact.ts'
import type { FactsOf, ParsedFacts } from '../kernel/schema/fact-shape.ts'
import { factPath } from '../kernel/schema/parse-facts.ts'

/** A contract that ends when the notice arrives. */
export const arrivalFacts = { paid: amount(), noticeOn: date() }
export type ArrivalFacts = FactsOf<typeof arrivalFacts>

/** A term that was paid for in advance. */
export const prepaidFacts = {
  ...arrivalFacts,
  termStartsOn: date(),
  termEndsOn: date(),
  plan: defaulted(choice(['subscription', 'dedicated-server', 'one-time']), 'subscription'),
  /** What the term after this one costs; the same as this one where it is left out. */
  renewalFee: optional(amount()),
  /** The part of what was paid that is for setting up. */
  initialFee: optional(amount()),
  moneyBackEligible: defaulted(flag(), false),
  /** The day that the money-back days run from; the first of the term where it is left out. */
  moneyBackFrom: optional(date()),
}
export type PrepaidFacts = FactsOf<typeof prepaidFacts>

export const prepaidOrders: readonly DateOrder[] = [
  { fact: 'termEndsOn', notBefore: 'termStartsOn' },
  { fact: 'noticeOn', notBefore: 'termStartsOn', notAfter: 'termEndsOn' },
]

/** The initial fee is a part of what was paid: `paid` is the key of that fact. */
export type FeeExpected = { readonly is: 'part-of-paid'; readonly paid: string }

export function prepaidCheck(
  { paid, initialFee }: ParsedFacts<typeof prepaidFacts>,
  keyOf: (id: string) => string,
): readonly Problem<FeeExpected>[] {
  if (paid === undefined || initialFee === undefined || !isAbove(initialFee, paid)) return []
  const path = factPath('', keyOf('initialFee'))
  return [
    { path, code: 'out-of-range', expected: { is: 'part-of-paid', paid: keyOf('paid') }, limit: figureText(paid) },
  ]
}

/** A plan that is charged by whole months. */
export const monthFacts = { cancelledOn: date(), monthlyFee: amount(), taxIncluded: defaulted(flag(), true) }
export type MonthFacts = FactsOf<typeof monthFacts>
