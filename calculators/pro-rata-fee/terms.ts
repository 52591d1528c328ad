import { roundingRules } from '../kernel/number/money.ts'
import { dayRolls } from '../kernel/proof/due-date.ts'
import { count, oneOf, optional, rule, type TermsOf } from '../kernel/schema/term.ts'

export const terms = {
  chargeStart: rule('day-after-opening'),
  proRata: rule('days-of-month'),
  initialFee: rule('with-first-fee'),
  /** Months after the month of use at whose end the fee is due. */
  dueMonths: count('months'),
  dueDateRoll: optional(oneOf(dayRolls)),
  rounding: oneOf(roundingRules),
}
export type Terms = TermsOf<typeof terms>
