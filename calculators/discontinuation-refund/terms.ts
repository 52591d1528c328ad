import { roundingRules } from '../kernel/money.ts'
import { oneOf, rule, type TermsOf } from '../kernel/term.ts'

export const annualTerms = {
  /** The time used is priced again at the monthly fee. */
  repricing: rule('by-month'),
  usedMonths: oneOf(['calendar-pro-rata', 'started-months']),
  rounding: oneOf(roundingRules),
}
export type AnnualTerms = TermsOf<typeof annualTerms>

export const optionTerms = {
  refundRule: rule('fees-of-the-month'),
  rounding: oneOf(roundingRules),
}
export type OptionTerms = TermsOf<typeof optionTerms>
