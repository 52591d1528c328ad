import { amount, count, date, optional } from '../kernel/schema/fact.ts'
import type { FactsOf } from '../kernel/schema/fact-shape.ts'

/** Prices as they are shown, before consumption tax. */
export const facts = {
  contractOn: date(),
  monthlyPrice: amount(),
  termMonths: count('months'),
  initialFee: optional(amount()),
}
export type Facts = FactsOf<typeof facts>
