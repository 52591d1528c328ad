import { roundingRules } from '../kernel/number/money.ts'
import { count, oneOf, rule, type TermsOf } from '../kernel/schema/term.ts'

/** A cap of the usage fees paid. */
export const usageFeeTerms = {
  /** The months, up to the day of the damage, whose usage fees make the cap. */
  windowMonths: count('months'),
  /** Whether the same day that many months earlier counts. */
  windowEdge: oneOf(['exclusive', 'inclusive']),
  /** From which fault on the company is liable at all. */
  liableFrom: oneOf(['negligence', 'gross-negligence']),
  /**
   * What becomes of the cap for gross negligence and intent: it holds; it is lifted, and so says that it covers only lesser
   * negligence; or what is lifted is the exclusion of indirect damage alone.
   */
  grossScope: oneOf(['capped', 'lifts-cap', 'lifts-indirect-only']),
  capMeasure: rule('usage-fees-paid'),
  rounding: oneOf(roundingRules),
}
export type UsageFeeTerms = TermsOf<typeof usageFeeTerms>

/** No cap: the company owes the damage, from gross negligence on. */
export const noCapTerms = {
  liableFrom: rule('gross-negligence'),
  /** Nothing limits what is owed. */
  grossCap: rule('uncapped'),
  rounding: oneOf(roundingRules),
}
export type NoCapTerms = TermsOf<typeof noCapTerms>
