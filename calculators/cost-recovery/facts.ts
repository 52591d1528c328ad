import { amount, type FactsOf, rows, text } from '../kernel/schema/fact.ts'

export const facts = { costs: rows({ name: text(), amount: amount() }) }
export type Facts = FactsOf<typeof facts>
