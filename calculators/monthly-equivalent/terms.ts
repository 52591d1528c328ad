import { roundingRules } from '../kernel/money.ts'
import { oneOf, rule, type TermsOf } from '../kernel/term.ts'

export const terms = {
  spread: rule('over-contract-months'),
  rounding: oneOf(roundingRules),
}
export type Terms = TermsOf<typeof terms>
