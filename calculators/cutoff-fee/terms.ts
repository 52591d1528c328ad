import { roundingRules } from '../kernel/money.ts'
import { dayOfMonth, oneOf, rule, type TermsOf } from '../kernel/term.ts'

export const terms = {
  /** The day of the month on which the fee is struck. */
  cutoffDay: dayOfMonth(),
  /** Fees are charged in full, however few the days. */
  proRata: rule('none'),
  /** What makes one plan rank above another. */
  planGrade: rule('highest-fee'),
  consumptionTax: rule('added'),
  rounding: oneOf(roundingRules),
}
export type Terms = TermsOf<typeof terms>
