import type { DateOrder } from '../kernel/schema/date-order.ts'
import { amount, date, optional, rows } from '../kernel/schema/fact.ts'
import type { FactsOf } from '../kernel/schema/fact-shape.ts'

/** A change of plan, and what the plan costs that it leads to. */
const change = { changedOn: date(), newMonthlyFee: amount(), newInitialFee: amount() }

export const facts = {
  changedOn: date(),
  oldMonthlyFee: amount(),
  newMonthlyFee: amount(),
  newInitialFee: amount(),
  /** The opening test is done: where that was within the same month, charging starts on the day after it. */
  openedOn: optional(date()),
  /** More changes in the month of the first, each on a later day than the one before. */
  further: optional(rows(change)),
}
export type Facts = FactsOf<typeof facts>

export const orders: readonly DateOrder[] = [{ fact: 'changedOn', after: 'openedOn' }]
