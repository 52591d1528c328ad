import { customers } from '../kernel/proof/parties.ts'
import type { DateOrder } from '../kernel/schema/date-order.ts'
import { amount, choice, date, defaulted, optional } from '../kernel/schema/fact.ts'
import type { FactsOf } from '../kernel/schema/fact-shape.ts'

export const facts = {
  openedOn: date(),
  requestedOn: date(),
  monthlyFee: amount(),
  initialFee: amount(),
  alreadyPaid: optional(amount()),
  customer: defaulted(choice(customers), 'business'),
}
export type Facts = FactsOf<typeof facts>

export const orders: readonly DateOrder[] = [{ fact: 'requestedOn', notBefore: 'openedOn' }]
