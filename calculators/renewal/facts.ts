import { choice, count, date } from '../kernel/schema/fact.ts'
import type { FactsOf } from '../kernel/schema/fact-shape.ts'

export const planFacts = {
  startsOn: date(),
  termMonths: count('months'),
  plan: choice(['subscription', 'dedicated-server', 'one-time']),
}
export type PlanFacts = FactsOf<typeof planFacts>

export const billingFacts = { startsOn: date(), billing: choice(['monthly', 'yearly']) }
export type BillingFacts = FactsOf<typeof billingFacts>
