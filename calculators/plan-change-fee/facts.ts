import { amount, date, type FactsOf } from '../kernel/fact.ts'

export const facts = {
  changedOn: date(),
  oldMonthlyFee: amount(),
  newMonthlyFee: amount(),
  newInitialFee: amount(),
}
export type Facts = FactsOf<typeof facts>
