import { roundingRules } from '../kernel/number/money.ts'
import { oneOf, optional, rule, type TermsOf } from '../kernel/schema/term.ts'

export const annualTerms = {
  /** The time used is priced again at the monthly fee. */
  repricing: rule('by-month'),
  usedMonths: oneOf(['calendar-pro-rata', 'started-months']),
  rounding: oneOf(roundingRules),
}
export type AnnualTerms = TermsOf<typeof annualTerms>

export const optionTerms = {
  refundRule: rule('fees-of-the-month'),
  /** The tax that was paid with the fees comes back with them. */
  consumptionTax: optional(rule('added')),
  rounding: oneOf(roundingRules),
}
export type OptionTerms = TermsOf<typeof optionTerms>
