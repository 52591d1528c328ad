/** What a disclosure or correction may be charged at: its actual cost. Left out: whether each cost was needed. */

import type { Currency } from '../kernel/number/money.ts'
import { rounded, sumOfList } from '../kernel/proof/derive.ts'
import type { Law } from '../kernel/proof/law.ts'
import { due, type Result } from '../kernel/proof/result.ts'
import type { Facts } from './facts.ts'
import type { Terms } from './terms.ts'

/**
 * @returns `total`
 * @example copies 300, postage 510: 810
 */
export function calculate(terms: Terms, { costs }: Facts, _: Law, currency: Currency): Result {
  const amounts = costs.map((cost) => cost.amount)
  return due({ total: rounded('total', sumOfList('costs', currency, amounts, terms.recovery), terms.rounding) })
}
