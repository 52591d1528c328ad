import { roundingRules } from '../kernel/number/money.ts'
import { count, oneOf, optional, rule, type TermsOf } from '../kernel/schema/term.ts'

export const terms = {
  chargeStart: rule('day-after-opening'),
  proRata: rule('days-of-month'),
  /** The minimum term; the first charged day counts. */
  minimumMonths: count('months'),
  /** Monthly fees that are charged, with the initial fee, where the service ends before the minimum term. */
  chargedMonths: count('months'),
  /** Months from the month of the request to the one at whose end the service ends. */
  noticeMonths: count('months'),
  /** What makes a service end too early. */
  earlyEnd: optional(rule('within-minimum-term')),
  rounding: oneOf(roundingRules),
}
export type Terms = TermsOf<typeof terms>
