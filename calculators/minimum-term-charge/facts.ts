import { customers } from '../kernel/proof/parties.ts'
import { amount, choice, date, defaulted, optional } from '../kernel/schema/fact.ts'
import type { FactsOf } from '../kernel/schema/fact-shape.ts'
import type { Order } from '../kernel/schema/order.ts'

export const facts = {
  openedOn: date(),
  requestedOn: date(),
  monthlyFee: amount(),
  initialFee: amount(),
  alreadyPaid: optional(amount()),
  customer: defaulted(choice(customers), 'business'),
}
export type Facts = FactsOf<typeof facts>

export const orders: readonly Order[] = [{ fact: 'requestedOn', notBefore: 'openedOn' }]
