import type { DateOrder } from '../kernel/schema/date-order.ts'
import { amount, count, date, defaulted, flag, month, optional, rows, text } from '../kernel/schema/fact.ts'
import type { FactsOf } from '../kernel/schema/fact-shape.ts'

/** A plan or an option and the days on which it was held, both ends counted; without `to` it still runs. */
const held = { name: text(), monthlyFee: amount(), from: date(), to: optional(date()) }

export const facts = {
  month: month(),
  /** The grade is a rank, a higher number being a higher grade; the grades count where each row has one. */
  plans: rows({ ...held, grade: optional(count('count')) }),
  options: optional(rows(held)),
  taxIncluded: defaulted(flag(), false),
}
export type Facts = FactsOf<typeof facts>
export type Plan = Facts['plans'][number]
export type Held = Omit<Plan, 'grade'>

export const orders: readonly DateOrder[] = ['plans', 'options'].map((rowsOf) => ({
  rows: rowsOf,
  fact: 'to',
  notBefore: 'from',
}))
