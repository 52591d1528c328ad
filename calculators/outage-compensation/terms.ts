import { roundingRules } from '../kernel/number/money.ts'
import { amount, count, decisive, flag, oneOf, rule, type TermsOf } from '../kernel/schema/term.ts'

const shared = {
  /** Hours in a row, from when the company knew, that an outage must last. */
  thresholdHours: count('hours'),
  /** Whether an outage of exactly that length counts. */
  thresholdEdge: oneOf(['more-than', 'at-least']),
  /** Without fault of the company there is no compensation. */
  attribution: rule('required'),
  /** Whether the cap says that it covers only lesser negligence. */
  capSaysLesserOnly: flag(),
  rounding: oneOf(roundingRules),
}

/** A cap that follows the calendar months in which the outage's days lie. */
export const calendarTerms = {
  ...shared,
  outageDay: rule('24h-blocks'),
  /** What a day is worth of the fee: its share of the month, or a thirtieth in every month. */
  dayShare: oneOf(['days-of-month', 'thirtieths']),
  /** The month whose length a block's share of the fee goes by. */
  blockMonth: oneOf(['block-start', 'awareness-month']),
  /** Whether an outage of more than a month is worth more than one fee. */
  monthLimit: oneOf(['none', 'one-month']),
  /** Who pays nothing is owed nothing, for ordinary negligence. */
  freePlan: rule('no-compensation'),
  /** The cap for gross negligence or intent. */
  grossCap: rule('one-monthly-fee'),
  /** Whether that cap stands alone, or a long outage has the cap by days where it is higher. */
  grossBasis: decisive(oneOf(['28-4-alone', 'higher-of-both'])),
  /**
   * What the clause on consumers leaves of the caps: one fee for any fault; one fee for negligence and none above it; or,
   * for an outage longer than the threshold, none at all.
   */
  consumerClause: decisive(oneOf(['negligence-or-worse', 'negligence-only', '28-1-uncapped'])),
}
export type CalendarTerms = TermsOf<typeof calendarTerms>

/** A cap of a fixed share of the fee a day, with an extension of the contract in place of small sums. */
export const fixedShareTerms = {
  ...shared,
  outageDay: oneOf(['24h-blocks', 'dates-touched']),
  /** The fee is divided by this for a day's share. */
  dayDivisor: count('days'),
  /** Compensated is the damage that was suffered: where there is none, nothing. */
  damageBasis: rule('actual-damage'),
  /** Below this, the contract is extended instead. */
  smallestPayment: amount(),
  /** Whether a carrier's recovery limits the compensation before or after it is held against the smallest payment. */
  carrierLimit: oneOf(['after-threshold', 'before-threshold']),
  consumerRule: rule('needs-gross-negligence'),
  /** Whether an outage must last as long for a consumer. */
  consumerThreshold: decisive(oneOf(['none', '24-hours'])),
}
export type FixedShareTerms = TermsOf<typeof fixedShareTerms>
