import { countBackRules } from '../kernel/calendar/period.ts'
import { count, oneOf, rule, type TermsOf } from '../kernel/schema/term.ts'

export const planTerms = {
  /** Days before the end of the term by which notice stops the renewal. */
  noticeDays: count('days'),
  countBack: oneOf(countBackRules),
  renewal: rule('by-itself'),
  oneTime: rule('ends-by-itself'),
}
export type PlanTerms = TermsOf<typeof planTerms>

export const billingTerms = {
  termMonths: count('months'),
  /** Months before the renewal by which the company confirms it. */
  noticeMonths: count('months'),
  countBack: oneOf(countBackRules),
  monthly: rule('renews-automatically'),
}
export type BillingTerms = TermsOf<typeof billingTerms>
