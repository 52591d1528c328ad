import { amount, date } from '../kernel/schema/fact.ts'
import type { FactsOf } from '../kernel/schema/fact-shape.ts'

export const facts = {
  /** The opening test is done: the service starts. */
  openedOn: date(),
  monthlyFee: amount(),
  initialFee: amount(),
}
export type Facts = FactsOf<typeof facts>
