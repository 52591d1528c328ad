import { amount, rows, text } from '../kernel/schema/fact.ts'
import type { FactsOf } from '../kernel/schema/fact-shape.ts'

export const facts = { costs: rows({ name: text(), amount: amount() }) }
export type Facts = FactsOf<typeof facts>
