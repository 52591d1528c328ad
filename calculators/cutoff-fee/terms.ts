import { roundingRules } from '../kernel/number/money.ts'
import { dayOfMonth, oneOf, optional, rule, type TermsOf } from '../kernel/schema/term.ts'

export const terms = {
  /** The day of the month on which the fee is struck. */
  cutoffDay: dayOfMonth(),
  /** Fees are charged in full, however few the days. */
  proRata: rule('none'),
  /** What makes one plan rank above another, where no grades are entered. */
  planGrade: rule('highest-fee'),
  /** Whether what was held only after the cut-off day is charged for that month. */
  afterCutoff: optional(oneOf(['not-charged', 'charged'])),
  consumptionTax: rule('added'),
  rounding: oneOf(roundingRules),
}
export type Terms = TermsOf<typeof terms>
