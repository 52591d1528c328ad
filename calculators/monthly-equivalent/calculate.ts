/** What a fee for a whole term is a month: the total over the months of the contract. It is shown, not charged. */
import { citing, quotient, rounded } from '../kernel/proof/derive.ts'
import { due, type Result } from '../kernel/proof/result.ts'
import type { Facts } from './facts.ts'
import type { Terms } from './terms.ts'

/**
 * @returns `monthlyFee`
 * @example 10,000 over 12 months: 833
 */
export function calculate(terms: Terms, { totalFee, months }: Facts): Result {
  const exact = citing(quotient('exact', totalFee, months), terms.spread)
  return due({ monthlyFee: rounded('monthlyFee', exact, terms.rounding) })
}
