import { roundingRules } from '../kernel/money.ts'
import { oneOf, rule, type TermsOf } from '../kernel/term.ts'

export const terms = {
  recovery: rule('actual-cost'),
  rounding: oneOf(roundingRules),
}
export type Terms = TermsOf<typeof terms>
