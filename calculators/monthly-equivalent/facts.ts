import { amount, count, date, type FactsOf } from '../kernel/schema/fact.ts'

export const facts = { totalFee: amount(), months: count('months'), startsOn: date() }
export type Facts = FactsOf<typeof facts>
