import { roundingRules } from '../kernel/money.ts'
import { count, oneOf, rule, type TermsOf } from '../kernel/term.ts'

export const arrivalTerms = {
  serviceEnd: rule('on-arrival'),
  refundRule: rule('none'),
  rounding: oneOf(roundingRules),
}
export type ArrivalTerms = TermsOf<typeof arrivalTerms>

export const prepaidTerms = {
  serviceEnd: rule('end-of-notice-month'),
  refundRule: rule('none'),
  /** Days from the start of the term within which an eligible customer has everything back. */
  moneyBackDays: count('days'),
  moneyBackCount: oneOf(['first-day-excluded', 'first-day-included']),
  rounding: oneOf(roundingRules),
}
export type PrepaidTerms = TermsOf<typeof prepaidTerms>
