import { roundingRules } from '../kernel/money.ts'
import { count, oneOf, rule, type TermsOf } from '../kernel/term.ts'

export const terms = {
  chargeStart: rule('day-after-opening'),
  proRata: rule('days-of-month'),
  initialFee: rule('with-first-fee'),
  /** Months after the month of use at whose end the fee is due. */
  dueMonths: count('months'),
  rounding: oneOf(roundingRules),
}
export type Terms = TermsOf<typeof terms>
