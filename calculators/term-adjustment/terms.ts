import { roundingRules } from '../kernel/number/money.ts'
import { oneOf, rule, type TermsOf } from '../kernel/schema/term.ts'

const common = {
  /** Whether the day on which the change takes effect counts among those that remain. */
  effectiveDay: oneOf(['included', 'excluded']),
  /** What a decrease brings. */
  refundRule: rule('none'),
  rounding: oneOf(roundingRules),
}

export const feeTerms = {
  /** How the part of the term is measured that remains: by months where the term is whole months. */
  share: oneOf(['remaining-days', 'remaining-months']),
  ...common,
}
export type FeeTerms = TermsOf<typeof feeTerms>

export const taxTerms = { share: rule('remaining-days'), ...common }
export type TaxTerms = TermsOf<typeof taxTerms>
