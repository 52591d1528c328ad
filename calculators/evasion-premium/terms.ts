import { roundingRules } from '../kernel/number/money.ts'
import { oneOf, rate, type TermsOf } from '../kernel/schema/term.ts'

export const terms = {
  /** The premium as a share of the exempted amount: "1" is the same amount again. */
  premiumRate: rate(),
  rounding: oneOf(roundingRules),
}
export type Terms = TermsOf<typeof terms>
