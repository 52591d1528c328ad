import { count, date } from '../kernel/schema/fact.ts'
import type { FactsOf } from '../kernel/schema/fact-shape.ts'

export const facts = { invoices: count('count'), postedOn: date() }
export type Facts = FactsOf<typeof facts>
