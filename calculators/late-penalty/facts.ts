import { amount, choice, date, defaulted, type FactsOf, optional, type ReadFacts, rows } from '../kernel/fact.ts'
import { amountText, type Currency } from '../kernel/money.ts'
import type { Order } from '../kernel/order.ts'
import { customers } from '../kernel/parties.ts'
import type { Problem } from '../kernel/problem.ts'
import { zero } from '../kernel/rational.ts'
import { factPath } from '../kernel/read-facts.ts'

export const facts = {
  /** What is overdue, tax included. */
  principal: amount(),
  dueOn: date(),
  /** Full payment, or the day to compute to. */
  paidOn: date(),
  customer: defaulted(choice(customers), 'business'),
  /** Part payments up to and on `paidOn`; several on one day are taken in the order given. */
  payments: optional(rows({ on: date(), amount: amount() })),
}
export type Facts = FactsOf<typeof facts>
export type Payment = NonNullable<Facts['payments']>[number]

export const orders: readonly Order[] = [{ rows: 'payments', fact: 'on', after: 'dueOn', notAfter: 'paidOn' }]

/** A payment of nothing is none; of several, the first by day is told. */
export function emptyPayment({ payments = [] }: ReadFacts<typeof facts>): readonly Problem[] {
  const empty = payments
    .flatMap(({ on, amount: paid }, at) => (on !== undefined && paid?.value.n === 0 ? [{ on, paid, at }] : []))
    .toSorted((a, b) => a.on.value - b.on.value)[0]
  if (empty === undefined) return []
  const limit = amountText(zero, empty.paid.unit as Currency)
  const path = factPath(`payments[${empty.at}]`, 'amount')
  return [{ path, code: 'out-of-range', message: `expected more than ${limit}`, limit }]
}
