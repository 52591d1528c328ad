import { customers } from '../kernel/proof/parties.ts'
import { amount, choice, date, defaulted } from '../kernel/schema/fact.ts'
import type { FactsOf } from '../kernel/schema/fact-shape.ts'

export const facts = {
  /** What was escaped by fraud. */
  exemptedAmount: amount(),
  discoveredOn: date(),
  customer: defaulted(choice(customers), 'business'),
}
export type Facts = FactsOf<typeof facts>
