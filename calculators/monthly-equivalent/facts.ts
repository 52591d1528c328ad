import { amount, count, date } from '../kernel/schema/fact.ts'
import type { FactsOf } from '../kernel/schema/fact-shape.ts'

export const facts = { totalFee: amount(), months: count('months'), startsOn: date() }
export type Facts = FactsOf<typeof facts>
