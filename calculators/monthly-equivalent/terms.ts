import { roundingRules } from '../kernel/number/money.ts'
import { oneOf, rule, type TermsOf } from '../kernel/schema/term.ts'

export const terms = {
  spread: rule('over-contract-months'),
  rounding: oneOf(roundingRules),
}
export type Terms = TermsOf<typeof terms>
