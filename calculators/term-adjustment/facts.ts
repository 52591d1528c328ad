import type { DateOrder } from '../kernel/schema/date-order.ts'
import { amount, date, rate } from '../kernel/schema/fact.ts'
import type { FactsOf } from '../kernel/schema/fact-shape.ts'

const span = { termStartsOn: date(), termEndsOn: date(), effectiveOn: date() }
export type SpanFacts = FactsOf<typeof span>

/** A new fee for the whole term. */
export const feeFacts = { ...span, oldFee: amount(), newFee: amount() }
export type FeeFacts = FactsOf<typeof feeFacts>

/** A new rate of consumption tax on the fee of the whole term. */
export const taxFacts = { ...span, feeExcludingTax: amount(), oldTaxRate: rate(), newTaxRate: rate() }
export type TaxFacts = FactsOf<typeof taxFacts>

export const orders: readonly DateOrder[] = [
  { fact: 'termEndsOn', notBefore: 'termStartsOn' },
  { fact: 'effectiveOn', notBefore: 'termStartsOn', notAfter: 'termEndsOn' },
]
