import { amount, date, defaulted, type FactsOf, flag } from '../kernel/fact.ts'
import type { Order } from '../kernel/order.ts'

/** A contract that ends when the notice arrives. */
export const arrivalFacts = { paid: amount(), noticeOn: date() }
export type ArrivalFacts = FactsOf<typeof arrivalFacts>

/** A term that was paid for in advance. */
export const prepaidFacts = {
  ...arrivalFacts,
  termStartsOn: date(),
  termEndsOn: date(),
  moneyBackEligible: defaulted(flag(), false),
}
export type PrepaidFacts = FactsOf<typeof prepaidFacts>

export const prepaidOrders: readonly Order[] = [
  { fact: 'termEndsOn', notBefore: 'termStartsOn' },
  { fact: 'noticeOn', notBefore: 'termStartsOn', notAfter: 'termEndsOn' },
]
