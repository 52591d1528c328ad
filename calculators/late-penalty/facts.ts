import { amountText, type Currency } from '../kernel/number/money.ts'
import { compare, plus, zero } from '../kernel/number/rational.ts'
import { type Amount, isNothing } from '../kernel/proof/derive.ts'
import { customers } from '../kernel/proof/parties.ts'
import type { Problem } from '../kernel/proof/problem.ts'
import type { DateOrder } from '../kernel/schema/date-order.ts'
import { amount, choice, date, defaulted, optional, rows } from '../kernel/schema/fact.ts'
import type { FactsOf, ParsedFacts } from '../kernel/schema/fact-shape.ts'
import { factPath } from '../kernel/schema/parse-facts.ts'

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

const noProblems: readonly Problem[] = []

export const orders: readonly DateOrder[] = [{ rows: 'payments', fact: 'on', after: 'dueOn', notAfter: 'paidOn' }]

export type PaymentExpected = { readonly is: 'more-than-nothing' | 'no-more-than-owed' }

/** An amount that is nothing, or above the bound: all that is owed on its day. */
export function paymentProblem({ amount: paid }: Payment, at: number, bound: Amount): Problem<PaymentExpected> {
  const limit = amountText(bound.value, bound.unit as Currency)
  const expected: PaymentExpected = { is: isNothing(paid) ? 'more-than-nothing' : 'no-more-than-owed' }
  return { path: factPath(`payments[${at}]`, 'amount'), code: 'out-of-range', expected, limit }
}

/**
 * A payment of nothing is none. Told whatever the terms say, unless a payment before it may be above what was owed, which is
 * then the first that is wrong.
 */
export function emptyPayment({ principal, payments }: ParsedFacts<typeof facts>): readonly Problem[] {
  if (payments === undefined) return noProblems
  const placed = payments
    .flatMap(({ on, amount: paid }, at) => (on === undefined || paid === undefined ? [] : [{ on, amount: paid, at }]))
    .toSorted((a, b) => a.on.value - b.on.value)
  let paid = zero
  for (const { at, ...payment } of placed) {
    if (isNothing(payment.amount)) return [paymentProblem(payment, at, payment.amount)]
    paid = plus(paid, payment.amount.value)
    if (principal !== undefined && compare(paid, principal.value) > 0) return []
  }
  return []
}
