import { roundingRules } from '../kernel/money.ts'
import { oneOf, rule, type TermsOf } from '../kernel/term.ts'

export const terms = {
  proRata: rule('days-of-month'),
  newInitialFee: rule('charged'),
  /** Which plan the day of the change belongs to. */
  changeDay: oneOf(['new-plan', 'old-plan']),
  rounding: oneOf(roundingRules),
}
export type Terms = TermsOf<typeof terms>
