/**
 * What leaving a prepaid term returns: everything within the money-back days, nothing after them. The part of the fee for
 * the days after the service ends is lost.
 * Left out: who is eligible for the money-back guarantee.
 */
import { dayAfter, daysCounted, earlier, endOfMonth } from '../kernel/calendar.ts'
import { plusDays } from '../kernel/days.ts'
import {
  citing,
  type Derived,
  decided,
  derive,
  difference,
  named,
  product,
  quotient,
  rounded,
} from '../kernel/derive.ts'
import type { Result } from '../kernel/result.ts'
import type { PrepaidFacts } from './facts.ts'
import { nothing, refunded } from './refusal.ts'
import type { PrepaidTerms } from './terms.ts'

/**
 * @returns `serviceEndsOn`, `refund` and `forfeited`; a refund of nothing is not due, `no-refund`
 * @example 36,500 for 2026-01-01 to 2026-12-31, notice 2026-06-10: ends 06-30, 184 days lost, 18,400
 * @example eligible, notice 30 days after the start: refund 36,500, nothing lost
 */
export function calculate(terms: PrepaidTerms, facts: PrepaidFacts): Result {
  const { paid, noticeOn, termStartsOn, termEndsOn, moneyBackEligible } = facts
  const { unit } = paid

  if (moneyBackEligible.value) {
    const counted = terms.moneyBackDays.value - (terms.moneyBackCount.value === 'first-day-included' ? 1 : 0)
    const until = derive('moneyBackUntil', 'days-on', 'date', plusDays(termStartsOn.value, counted), [
      termStartsOn,
      terms.moneyBackDays,
      terms.moneyBackCount,
    ])
    const inTime = decided('isWithinMoneyBack', 'is-on-or-before', noticeOn.value <= until.value, [noticeOn, until])
    if (!inTime.value) return ended([inTime])
    const refund = named('refund', paid)
    return refunded(named('serviceEndsOn', noticeOn), refund, difference('forfeited', unit, paid, refund), [inTime])
  }
  return ended([])

  function ended(considered: readonly Derived[]): Result {
    const monthEnd = endOfMonth('noticeMonthEndsOn', noticeOn)
    const serviceEndsOn = citing(earlier('serviceEndsOn', monthEnd, termEndsOn), terms.serviceEnd)
    const daysLost = daysCounted('daysLost', dayAfter('lostFrom', serviceEndsOn), termEndsOn)
    const termDays = daysCounted('termDays', termStartsOn, termEndsOn)
    const exact = quotient('exact', unit, product('paidByDays', unit, [paid, daysLost]), termDays)
    const forfeited = rounded('forfeited', exact, terms.rounding)
    return refunded(serviceEndsOn, nothing('refund', paid, terms.refundRule), forfeited, considered)
  }
}
