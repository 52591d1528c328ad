import { roundingRules } from '../kernel/money.ts'
import { oneOf, rule, type TermsOf } from '../kernel/term.ts'

export const terms = {
  /** The difference is owed for the days of the term that remain. */
  share: rule('remaining-days'),
  /** What a decrease brings. */
  refundRule: rule('none'),
  rounding: oneOf(roundingRules),
}
export type Terms = TermsOf<typeof terms>
