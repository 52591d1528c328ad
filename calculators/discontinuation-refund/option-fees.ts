/** What comes back when the provider withdraws paid options: their fees for that month, in full. */
import { rounded, sum } from '../kernel/derive.ts'
import type { Law } from '../kernel/law.ts'
import type { Currency } from '../kernel/money.ts'
import { due, type Result } from '../kernel/result.ts'
import type { OptionFacts } from './facts.ts'
import type { OptionTerms } from './terms.ts'

/**
 * @returns `refund`
 * @example options of 300 and 500: 800
 */
export function calculate(terms: OptionTerms, { options }: OptionFacts, _: Law, currency: Currency): Result {
  const fees = options.map((option) => option.monthlyFee)
  return due({ refund: rounded('refund', sum('fees', currency, fees, terms.refundRule), terms.rounding) })
}
