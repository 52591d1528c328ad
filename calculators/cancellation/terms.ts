import { countBackRules } from '../kernel/calendar/period.ts'
import { roundingRules } from '../kernel/number/money.ts'
import { count, decisive, oneOf, rule, type TermsOf } from '../kernel/schema/term.ts'

export const arrivalTerms = {
  serviceEnd: rule('on-arrival'),
  refundRule: rule('none'),
  rounding: oneOf(roundingRules),
}
export type ArrivalTerms = TermsOf<typeof arrivalTerms>

export const prepaidTerms = {
  serviceEnd: rule('end-of-notice-month'),
  refundRule: rule('none'),
  /** Days within which an eligible customer has the money back. */
  moneyBackDays: count('days'),
  /** Whether the first of them counts. */
  moneyBackCount: decisive(oneOf(['first-day-excluded', 'first-day-included'])),
  /** What of the money comes back. */
  moneyBackScope: oneOf(['all-paid', 'without-initial-fee']),
  /** When the service ends for which the money comes back. */
  moneyBackEnd: oneOf(['notice-day', 'month-end']),
  renewal: rule('by-itself'),
  oneTime: rule('ends-by-itself'),
  /** Days before the end of the term by which notice stops the renewal. */
  noticeDays: count('days'),
  countBack: decisive(oneOf(countBackRules)),
  /** How long the term is that follows. */
  newTerm: rule('as-before'),
  /** By when the fee for it is to be paid. */
  renewalDue: rule('day-of-renewal'),
  rounding: oneOf(roundingRules),
}
export type PrepaidTerms = TermsOf<typeof prepaidTerms>

export const monthTerms = {
  /** What is owed for a month of which any day was used. */
  charge: rule('month-in-full'),
  serviceEnd: rule('on-cancellation'),
  dataDeletion: rule('at-once'),
  consumptionTax: rule('added'),
  rounding: oneOf(roundingRules),
}
export type MonthTerms = TermsOf<typeof monthTerms>
