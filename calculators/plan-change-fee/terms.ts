import { roundingRules } from '../kernel/number/money.ts'
import { dayRolls } from '../kernel/proof/due-date.ts'
import { count, oneOf, optional, rule, type TermsOf } from '../kernel/schema/term.ts'

export const terms = {
  /** Where the service opened within the month. */
  chargeStart: optional(rule('day-after-opening')),
  proRata: rule('days-of-month'),
  newInitialFee: rule('charged'),
  /** Which plan the day of a change belongs to. */
  changeDay: oneOf(['new-plan', 'old-plan']),
  rounding: oneOf(roundingRules),
  /** Months after the month of the change at whose end its fee is due. */
  dueMonths: optional(count('months')),
  dueDateRoll: optional(oneOf(dayRolls)),
}
export type Terms = TermsOf<typeof terms>
