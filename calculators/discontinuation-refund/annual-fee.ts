/**
 * What comes back of a yearly fee when the provider ends the service: the time used is priced again by the month, and the
 * rest is returned. Left out: damages for the discontinuation.
 */

import { monthOf } from '../kernel/calendar/days.ts'
import { periodEnd } from '../kernel/calendar/period.ts'
import { daysCounted, daysOfMonth, endOfMonth, startOfMonth } from '../kernel/proof/calendar.ts'
import {
  type Amount,
  type Count,
  citing,
  derive,
  difference,
  notBelowZero,
  product,
  rounded,
  sum,
} from '../kernel/proof/derive.ts'
import { proRated } from '../kernel/proof/pro-rata.ts'
import { due, type Result } from '../kernel/proof/result.ts'
import type { AnnualFacts } from './facts.ts'
import type { AnnualTerms } from './terms.ts'

/**
 * @returns `used` (annual fee less the refund; where nothing is left, the fee for the time used) and `refund`
 * @example 110,000 a year, 10,000 a month, 2026-04-16 to 2026-09-30: 15/30 + 5 months = 55,000 used, 55,000 back
 */
export function calculate(terms: AnnualTerms, facts: AnnualFacts): Result {
  const { annualFee } = facts
  const usedExact =
    terms.usedMonths.value === 'started-months' ? startedMonths(terms, facts) : calendarMonths(terms, facts)
  const left = notBelowZero('left', difference('leftExact', annualFee, usedExact))
  const refund = rounded('refund', citing(left, terms.repricing), terms.rounding)
  const used = left.value.n > 0 ? difference('used', annualFee, refund) : rounded('used', usedExact, terms.rounding)
  return due({ used, refund })
}

/** Each contract month that has begun counts whole. */
function startedMonths({ usedMonths }: AnnualTerms, { monthlyFee, termStartsOn, endsOn }: AnnualFacts): Amount {
  let begun = 1
  while (periodEnd(termStartsOn.value, begun) < endsOn.value) begun += 1
  const months: Count = derive('startedMonths', 'months-begun', 'months', begun, [termStartsOn, endsOn, usedMonths])
  return product('usedExact', monthlyFee, months)
}

/** The first and the last calendar month by their days, those between whole. */
function calendarMonths({ usedMonths }: AnnualTerms, { monthlyFee, termStartsOn, endsOn }: AnnualFacts): Amount {
  const first = monthOf(termStartsOn.value)
  const last = monthOf(endsOn.value)
  const firstLength = daysOfMonth('daysInFirstMonth', termStartsOn)
  if (first === last) {
    const days = derive('daysUsed', 'days-in-span', 'days', endsOn.value - termStartsOn.value + 1, [
      termStartsOn,
      endsOn,
      usedMonths,
    ])
    return proRated('usedExact', 'feeByDays', monthlyFee, days, firstLength)
  }
  const firstDays = daysCounted('firstMonthDays', termStartsOn, endOfMonth('firstMonthEndsOn', termStartsOn))
  const lastStart = startOfMonth('lastMonthStartsOn', endsOn)
  const lastDays = daysCounted('lastMonthDays', lastStart, endsOn)
  const lastLength = daysOfMonth('daysInLastMonth', endsOn)
  const between: Count = derive('fullMonths', 'months-between', 'months', last - first - 1, [
    termStartsOn,
    endsOn,
    usedMonths,
  ])
  return sum(
    'usedExact',
    proRated('firstMonthFee', 'firstFeeByDays', monthlyFee, firstDays, firstLength),
    product('fullMonthsFee', monthlyFee, between),
    proRated('lastMonthFee', 'lastFeeByDays', monthlyFee, lastDays, lastLength),
  )
}
