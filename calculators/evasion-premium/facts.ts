import { customers } from '../kernel/proof/parties.ts'
import { amount, choice, date, defaulted, type FactsOf } from '../kernel/schema/fact.ts'

export const facts = {
  /** What was escaped by fraud. */
  exemptedAmount: amount(),
  discoveredOn: date(),
  customer: defaulted(choice(customers), 'business'),
}
export type Facts = FactsOf<typeof facts>
