import { amount, choice, date, defaulted, type FactsOf, optional, rows } from '../kernel/fact.ts'
import type { Order } from '../kernel/order.ts'
import { customers } from '../kernel/parties.ts'

export const facts = {
  /** What is overdue, tax included. */
  principal: amount(),
  dueOn: date(),
  /** Full payment, or the day to compute to. */
  paidOn: date(),
  customer: defaulted(choice(customers), 'business'),
  /** Part payments before `paidOn`; several on one day are taken in the order given. */
  payments: optional(rows({ on: date(), amount: amount() })),
}
export type Facts = FactsOf<typeof facts>
export type Payment = NonNullable<Facts['payments']>[number]

export const orders: readonly Order[] = [{ rows: 'payments', fact: 'on', after: 'dueOn', before: 'paidOn' }]
