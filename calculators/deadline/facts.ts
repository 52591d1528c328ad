import { date, defaulted, flag, month } from '../kernel/schema/fact.ts'
import type { FactsOf } from '../kernel/schema/fact-shape.ts'

/** The one date that a deadline counts from; a seed names it for its calculator. */
export const dateFacts = { on: date() }
export type DateFacts = FactsOf<typeof dateFacts>

/** A date, and whether a payment is registered (a paid plan, or payment details on file), which lifts the limit. */
export const retentionFacts = { ...dateFacts, paymentRegistered: defaulted(flag(), false) }
export type RetentionFacts = FactsOf<typeof retentionFacts>

export const monthFacts = { on: month() }
export type MonthFacts = FactsOf<typeof monthFacts>
