import { roundingRules } from '../kernel/money.ts'
import { count, flag, oneOf, rule, type TermsOf } from '../kernel/term.ts'

export const terms = {
  /** The months, up to the day of the damage, whose usage fees make the cap. */
  windowMonths: count('months'),
  /** Whether the same day that many months earlier counts. */
  windowEdge: oneOf(['exclusive', 'inclusive']),
  /** From which fault on the company is liable at all. */
  liableFrom: oneOf(['negligence', 'gross-negligence']),
  /** Whether the cap holds for gross negligence and intent. */
  grossCap: oneOf(['capped', 'uncapped']),
  capMeasure: rule('usage-fees-paid'),
  capSaysLesserOnly: flag(),
  rounding: oneOf(roundingRules),
}
export type Terms = TermsOf<typeof terms>
