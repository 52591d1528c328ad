/**
 * What comes back when the provider withdraws paid options: their fees for that month, in full, with the consumption tax
 * that was paid on them.
 */

import type { Currency } from '../kernel/number/money.ts'
import { rounded, sum, sumOfList } from '../kernel/proof/derive.ts'
import type { Law } from '../kernel/proof/law.ts'
import { due, type Result } from '../kernel/proof/result.ts'
import { consumptionTax } from '../kernel/proof/tax.ts'
import type { OptionFacts } from './facts.ts'
import type { OptionTerms } from './terms.ts'

/**
 * @returns `refund` and, where the fees do not include it, the `tax` that is in it
 * @example options of 300 and 500, tax included: 800
 * @example the same without tax, at 10 %: tax 80, refund 880
 */
export function calculate(terms: OptionTerms, facts: OptionFacts, law: Law, currency: Currency): Result {
  const { options, revokedOn, taxIncluded } = facts
  const monthly = options.map((option) => option.monthlyFee)
  const fees = sumOfList('fees', currency, monthly, terms.refundRule)
  if (taxIncluded.value) return due({ refund: rounded('refund', fees, terms.rounding) })
  const tax = consumptionTax(fees, revokedOn, law, terms.consumptionTax, terms.rounding)
  return due({ tax, refund: sum('refund', fees, tax) })
}
