import { amount, choice, date, defaulted, type FactsOf } from '../kernel/fact.ts'
import { customers } from '../kernel/parties.ts'

export const facts = {
  /** What was escaped by fraud. */
  exemptedAmount: amount(),
  discoveredOn: date(),
  customer: defaulted(choice(customers), 'business'),
}
export type Facts = FactsOf<typeof facts>
