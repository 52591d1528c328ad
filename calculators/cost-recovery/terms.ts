import { roundingRules } from '../kernel/number/money.ts'
import { oneOf, rule, type TermsOf } from '../kernel/schema/term.ts'

export const terms = {
  recovery: rule('actual-cost'),
  rounding: oneOf(roundingRules),
}
export type Terms = TermsOf<typeof terms>
