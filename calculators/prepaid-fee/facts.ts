import { amount, count, date, type FactsOf, optional } from '../kernel/schema/fact.ts'

/** Prices as they are shown, before consumption tax. */
export const facts = {
  contractOn: date(),
  monthlyPrice: amount(),
  termMonths: count('months'),
  initialFee: optional(amount()),
}
export type Facts = FactsOf<typeof facts>
