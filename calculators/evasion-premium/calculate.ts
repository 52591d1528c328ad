/**
 * What fraud costs on top: the exempted amount again, as a premium.
 * Left out: late damages on it (see late-penalty), and whether the clause stands against a consumer.
 */
import { product, rounded, sum } from '../kernel/proof/derive.ts'
import type { Law } from '../kernel/proof/law.ts'
import { due, guard, type Result } from '../kernel/proof/result.ts'
import type { Facts } from './facts.ts'
import type { Terms } from './terms.ts'

/**
 * @returns `premium` and `total` (exempted amount and premium)
 * @example 50,000 exempted at a premium rate of 1: premium 50,000, total 100,000
 */
export function calculate(terms: Terms, facts: Facts, law: Law): Result {
  const { exemptedAmount, customer } = facts
  const exact = product('exact', exemptedAmount, terms.premiumRate)
  const premium = rounded('premium', exact, terms.rounding)
  return due(
    { premium, total: sum('total', exemptedAmount, premium) },
    { guards: customer.value === 'consumer' ? [guard(law, 'one-sided-clause', false)] : [] },
  )
}
