import { roundingRules } from '../kernel/number/money.ts'
import { dayRolls } from '../kernel/proof/due-date.ts'
import { count, oneOf, optional, rule, type TermsOf } from '../kernel/schema/term.ts'

export const terms = {
  /** What a price by the month comes to. */
  usage: rule('for-the-whole-term'),
  /** What the bill is made of. */
  parts: rule('initial-and-usage'),
  consumptionTax: rule('added'),
  /** Days from the contract within which it is to be paid. */
  dueDays: count('days'),
  lastDayRoll: optional(oneOf(dayRolls)),
  rounding: oneOf(roundingRules),
}
export type Terms = TermsOf<typeof terms>
