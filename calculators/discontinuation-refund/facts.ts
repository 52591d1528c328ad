import { amount, date, type FactsOf, rows, text } from '../kernel/fact.ts'
import type { Order } from '../kernel/order.ts'

/** A year that was paid for and is cut short. */
export const annualFacts = { annualFee: amount(), monthlyFee: amount(), termStartsOn: date(), endsOn: date() }
export type AnnualFacts = FactsOf<typeof annualFacts>
export const annualOrders: readonly Order[] = [{ fact: 'endsOn', notBefore: 'termStartsOn' }]

/** Options that the provider withdraws. */
export const optionFacts = { options: rows({ name: text(), monthlyFee: amount() }), revokedOn: date() }
export type OptionFacts = FactsOf<typeof optionFacts>
