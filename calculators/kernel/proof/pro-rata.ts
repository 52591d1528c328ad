import { type Amount, type Count, product, quotient } from './derive.ts'

/** What a month counts as where every day is worth a thirtieth of the fee. */
export const daysOfThirtieths = 30

/** A fee for some days of a month: fee × days ÷ days of the month, in two steps; not rounded.
 * @param byDays the name of the first step */
export const proRated = (id: string, byDays: string, fee: Amount, days: Count, ofMonth: Count): Amount =>
  quotient(id, product(byDays, fee, days), ofMonth)
