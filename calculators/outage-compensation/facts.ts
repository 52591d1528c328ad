import { customers, faults } from '../kernel/proof/parties.ts'
import type { Problem } from '../kernel/proof/problem.ts'
import type { DateOrder } from '../kernel/schema/date-order.ts'
import { dateTime } from '../kernel/schema/date-time.ts'
import { amount, choice, count, date, defaulted, optional } from '../kernel/schema/fact.ts'
import type { FactShape, FactsOf, ParsedFacts } from '../kernel/schema/fact-shape.ts'
import { factPath } from '../kernel/schema/parse-facts.ts'

const times = {
  /** When the company knew. */
  knownAt: dateTime(),
  restoredAt: dateTime(),
}
const parties = {
  customer: defaulted(choice(customers), 'business'),
  fault: choice(faults),
  actualDamage: optional(amount()),
}

/** What every outage has. */
export const facts = { ...times, monthlyFee: amount(), ...parties }
export type Facts = FactsOf<typeof facts>

/** A fact that may be left out and is null then, so that a check can tell it from one that is wrong. */
const nullable = <V>(shape: FactShape<V>): FactShape<V | null> => ({ ...shape, optional: true, absent: () => null })

/**
 * What terms ask besides that count from the outage itself, pass on what a carrier paid, and extend the contract. The fee is
 * that of a month, or that of the whole term with its months.
 */
export const carrierFacts = {
  ...times,
  /** When the service became unavailable; where it is left out, when the company knew. */
  unavailableFrom: optional(dateTime()),
  monthlyFee: nullable(amount()),
  totalFee: nullable(amount()),
  termMonths: nullable(count('months')),
  ...parties,
  /** Where a carrier caused it: this user's share of what the carrier paid. */
  carrierRecovery: optional(amount()),
  /** The last day of the contract, to learn the new one. */
  termEndsOn: optional(date()),
}
export type CarrierFacts = FactsOf<typeof carrierFacts>

export const orders: readonly DateOrder[] = [{ fact: 'restoredAt', notBefore: 'knownAt' }]
export const carrierOrders: readonly DateOrder[] = [...orders, { fact: 'unavailableFrom', notAfter: 'knownAt' }]

/** Ways to give the fee, by the keys of its facts. */
export type FeeExpected =
  | { readonly is: 'one-fee'; readonly monthlyFee: string; readonly totalFee: string; readonly termMonths: string }
  | { readonly is: 'some-fee'; readonly totalFee: string; readonly termMonths: string }
  | { readonly is: 'fee-with-months'; readonly other: string }

/** The fee is given in one way: by the month, or for the whole term with its months. */
export function feeProblems(
  { monthlyFee, totalFee, termMonths }: ParsedFacts<typeof carrierFacts>,
  keyOf: (id: string) => string,
): readonly Problem<FeeExpected>[] {
  const path = (id: string): string => factPath('', keyOf(id))
  const fees = { totalFee: keyOf('totalFee'), termMonths: keyOf('termMonths') }
  if (monthlyFee && (totalFee || termMonths)) {
    return [
      {
        path: path('totalFee'),
        code: 'conflict',
        expected: { is: 'one-fee', ...fees, monthlyFee: keyOf('monthlyFee') },
      },
    ]
  }
  if (monthlyFee !== null) return []
  if (totalFee === null && termMonths === null) {
    return [{ path: path('monthlyFee'), code: 'missing', expected: { is: 'some-fee', ...fees } }]
  }
  const missing = totalFee === null ? 'totalFee' : termMonths === null ? 'termMonths' : undefined
  if (missing === undefined) return []
  const other = keyOf(missing === 'totalFee' ? 'termMonths' : 'totalFee')
  return [{ path: path(missing), code: 'missing', expected: { is: 'fee-with-months', other } }]
}
