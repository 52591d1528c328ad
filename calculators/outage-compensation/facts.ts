import { dateTime } from '../kernel/date-time.ts'
import { amount, choice, defaulted, type FactsOf, optional } from '../kernel/fact.ts'
import type { Order } from '../kernel/order.ts'
import { customers, faults } from '../kernel/parties.ts'

/** What every outage has. */
export const facts = {
  /** When the company knew. */
  knownAt: dateTime(),
  restoredAt: dateTime(),
  monthlyFee: amount(),
  customer: defaulted(choice(customers), 'business'),
  fault: choice(faults),
  actualDamage: optional(amount()),
}
export type Facts = FactsOf<typeof facts>

/** What terms ask besides that count from the outage itself and pass on what a carrier paid. */
export const carrierFacts = {
  ...facts,
  /** When the service became unavailable; where it is left out, when the company knew. */
  unavailableFrom: optional(dateTime()),
  /** Where a carrier caused it: this user's share of what the carrier paid. */
  carrierRecovery: optional(amount()),
}
export type CarrierFacts = FactsOf<typeof carrierFacts>

export const orders: readonly Order[] = [{ fact: 'restoredAt', notBefore: 'knownAt' }]
export const carrierOrders: readonly Order[] = [...orders, { fact: 'unavailableFrom', notAfter: 'knownAt' }]
