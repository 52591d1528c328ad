/**
 * What a change within a prepaid term costs: the difference for the part of the term that remains.
 * Left out: when and how the difference is to be paid, which the invoice says.
 */

import { type Day, plusDays } from '../kernel/calendar/days.ts'
import { daysCounted, monthsBeginning, monthsOfPeriod } from '../kernel/proof/calendar.ts'
import {
  type Amount,
  type Count,
  citing,
  type Derived,
  decided,
  derive,
  difference,
  isAbove,
  product,
  quotient,
  rounded,
} from '../kernel/proof/derive.ts'
import { due, notDue, type Result } from '../kernel/proof/result.ts'
import type { FeeFacts, SpanFacts, TaxFacts } from './facts.ts'
import type { FeeTerms, TaxTerms } from './terms.ts'

/**
 * @returns `remainingDays`, `termDays` and `difference`; a decrease is not due, `no-refund`
 * @example 12,000 to 18,000 from 2026-07-01 in the year 2026: 6,000 × 184 ÷ 365 = 3,024; by months 6,000 × 6 ÷ 12 = 3,000
 */
export const feeRevision = (terms: FeeTerms, facts: FeeFacts): Result =>
  adjusted(terms, facts, facts.oldFee, facts.newFee, monthsOf(terms, facts))

/**
 * @returns `remainingDays`, `termDays` and `difference`; a lower tax is not due, `no-refund`
 * @example 36,500 without tax, 8 % to 10 % from 2026-07-01 in the year 2026: 730 × 184 ÷ 365 = 368
 */
export function taxChange(terms: TaxTerms, facts: TaxFacts): Result {
  const { feeExcludingTax: fee, oldTaxRate, newTaxRate } = facts
  const oldTax = product('oldTax', fee, oldTaxRate)
  return adjusted(terms, facts, oldTax, product('newTax', fee, newTaxRate))
}

/** The months of a term that has a whole number of them, and whether they are counted in place of its days. */
interface Months {
  readonly ofTerm: Count
  readonly areCounted: Derived<boolean>
}

function monthsOf({ share }: FeeTerms, { termStartsOn, termEndsOn }: SpanFacts): Months | undefined {
  const ofTerm = monthsOfPeriod('termMonths', termStartsOn, termEndsOn)
  if (ofTerm === undefined) return undefined
  const isByMonths = share.value === 'remaining-months'
  return { ofTerm, areCounted: decided('isByMonths', 'is-by-months', isByMonths, [ofTerm, share]) }
}

function adjusted(
  terms: FeeTerms | TaxTerms,
  facts: SpanFacts,
  before: Amount,
  after: Amount,
  months?: Months,
): Result {
  const isDecrease = decided('isDecrease', 'is-below', isAbove(before, after), [after, before, terms.refundRule])
  if (isDecrease.value) return notDue('no-refund', [isDecrease])

  const { termStartsOn, termEndsOn, effectiveOn } = facts
  const counted = months?.areCounted.value === true ? months.ofTerm : undefined
  const remainingDays = daysCounted('remainingDays', firstRemaining(effectiveOn, terms.effectiveDay), termEndsOn)
  const termDays = daysCounted('termDays', termStartsOn, termEndsOn)
  const wholeTerm = difference('wholeTermDifference', after, before)
  const exact = counted === undefined ? byDays(wholeTerm, remainingDays, termDays) : byMonths(wholeTerm, counted, facts)
  const owed = rounded('difference', citing(exact, terms.share), terms.rounding)
  const considered = months === undefined ? [isDecrease] : [isDecrease, months.areCounted]
  return due({ remainingDays, termDays, difference: owed }, { considered })
}

/** The first of the days that remain. */
function firstRemaining(effectiveOn: Derived<Day>, effectiveDay: FeeTerms['effectiveDay']): Derived<Day> {
  const [operation, on] =
    effectiveDay.value === 'included'
      ? (['same', effectiveOn.value] as const)
      : (['day-after', plusDays(effectiveOn.value, 1)] as const)
  return derive('remainingFrom', operation, 'date', on, [effectiveOn, effectiveDay])
}

const byDays = (whole: Amount, days: Count, ofTerm: Count): Amount =>
  quotient('exact', product('differenceByDays', whole, days), ofTerm)

/** By the months of the term that begin on the day of the change or after it. */
function byMonths(whole: Amount, ofTerm: Count, { termStartsOn, effectiveOn }: SpanFacts): Amount {
  const remaining = monthsBeginning('remainingMonths', termStartsOn, ofTerm, effectiveOn)
  return quotient('exact', product('differenceByMonths', whole, remaining), ofTerm)
}
