import { amount, choice, date, defaulted, type FactsOf, optional, rows } from '../kernel/fact.ts'
import { customers, faults } from '../kernel/parties.ts'

export const facts = {
  damageOn: date(),
  /** Usage fees paid; initial fees are none. */
  payments: rows({ on: date(), amount: amount() }),
  fault: choice(faults),
  actualDamage: optional(amount()),
  customer: defaulted(choice(customers), 'business'),
}
export type Facts = FactsOf<typeof facts>
