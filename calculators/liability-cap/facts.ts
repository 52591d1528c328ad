import { customers, faults } from '../kernel/proof/parties.ts'
import { amount, choice, date, defaulted, optional, rows } from '../kernel/schema/fact.ts'
import type { FactsOf } from '../kernel/schema/fact-shape.ts'

const parties = {
  fault: choice(faults),
  actualDamage: optional(amount()),
  customer: defaulted(choice(customers), 'business'),
}

/** What a damage has. */
export const facts = { damageOn: date(), ...parties }
export type Facts = FactsOf<typeof facts>

export const usageFeeFacts = {
  damageOn: date(),
  /** Usage fees paid; what counts as one is up to the terms. */
  payments: rows({ on: date(), amount: amount() }),
  ...parties,
}
export type UsageFeeFacts = FactsOf<typeof usageFeeFacts>
