import { roundingRules } from '../kernel/money.ts'
import { amount, count, flag, oneOf, rule, type TermsOf } from '../kernel/term.ts'

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
  /** The month whose length a block's share of the fee goes by. */
  blockMonth: oneOf(['block-start', 'awareness-month']),
  /** Who pays nothing is owed nothing, for ordinary negligence. */
  freePlan: rule('no-compensation'),
  /** The cap for gross negligence or intent. */
  grossCap: rule('one-monthly-fee'),
  /** A consumer has for negligence what a business has for gross negligence. */
  consumerRule: rule('as-gross-negligence'),
}
export type CalendarTerms = TermsOf<typeof calendarTerms>

/** A cap of a fixed share of the fee a day, with an extension of the contract in place of small sums. */
export const fixedShareTerms = {
  ...shared,
  outageDay: oneOf(['24h-blocks', 'dates-touched']),
  /** The fee is divided by this for a day's share. */
  dayDivisor: count('days'),
  /** Below this, the contract is extended instead. */
  smallestPayment: amount(),
  /** Whether a carrier's recovery limits the compensation before or after it is held against the smallest payment. */
  carrierLimit: oneOf(['before-threshold', 'after-threshold']),
  consumerRule: rule('needs-gross-negligence'),
}
export type FixedShareTerms = TermsOf<typeof fixedShareTerms>
