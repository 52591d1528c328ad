/**
 * What a change within a prepaid term costs: the difference for the days that remain, the effective day included.
 * Left out: when and how the difference is to be paid, which the invoice says.
 */
import { daysCounted } from '../kernel/calendar.ts'
import { type Amount, citing, decided, difference, isAbove, product, quotient, rounded } from '../kernel/derive.ts'
import { due, notDue, type Result } from '../kernel/result.ts'
import type { FeeFacts, TaxFacts } from './facts.ts'
import type { Terms } from './terms.ts'

/**
 * @returns `remainingDays`, `termDays` and `difference`; a decrease is not due, `no-refund`
 * @example 36,500 to 40,150 from 2026-07-01 in the year 2026: 3,650 × 184 ÷ 365 = 1,840
 */
export const feeRevision = (terms: Terms, facts: FeeFacts): Result => adjusted(terms, facts, facts.oldFee, facts.newFee)

/**
 * @returns `remainingDays`, `termDays` and `difference`; a lower tax is not due, `no-refund`
 * @example 36,500 without tax, 8 % to 10 % from 2026-07-01 in the year 2026: 730 × 184 ÷ 365 = 368
 */
export function taxChange(terms: Terms, facts: TaxFacts): Result {
  const { feeExcludingTax: fee, oldTaxRate, newTaxRate } = facts
  const oldTax = product('oldTax', fee.unit, [fee, oldTaxRate])
  return adjusted(terms, facts, oldTax, product('newTax', fee.unit, [fee, newTaxRate]))
}

function adjusted(
  terms: Terms,
  { termStartsOn, termEndsOn, effectiveOn }: Pick<FeeFacts, 'termStartsOn' | 'termEndsOn' | 'effectiveOn'>,
  before: Amount,
  after: Amount,
): Result {
  const isDecrease = decided('isDecrease', 'is-below', isAbove(before, after), [after, before, terms.refundRule])
  if (isDecrease.value) return notDue('no-refund', [isDecrease])

  const { unit } = before
  const remainingDays = daysCounted('remainingDays', effectiveOn, termEndsOn)
  const termDays = daysCounted('termDays', termStartsOn, termEndsOn)
  const wholeTerm = difference('wholeTermDifference', unit, after, before)
  const exact = quotient('exact', unit, product('differenceByDays', unit, [wholeTerm, remainingDays]), termDays)
  const owed = rounded('difference', citing(exact, terms.share), terms.rounding)
  return due({ remainingDays, termDays, difference: owed }, { considered: [isDecrease] })
}
