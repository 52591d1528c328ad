/**
 * What leaving before the minimum term costs: the initial fee and a fixed number of monthly fees, held against what
 * staying to the same end would have cost. Left out: consumption tax, and whether the charge stands against a consumer.
 */

import { monthOf } from '../kernel/calendar/days.ts'
import { dayAfter, daysCounted, daysOfMonth, endOfMonth, periodEndsOn } from '../kernel/proof/calendar.ts'
import { citing, decided, derive, difference, notBelowZero, product, rounded, sum } from '../kernel/proof/derive.ts'
import type { Law } from '../kernel/proof/law.ts'
import { proRated } from '../kernel/proof/pro-rata.ts'
import { due, guard, notDue, type Result } from '../kernel/proof/result.ts'
import type { Facts } from './facts.ts'
import type { Terms } from './terms.ts'

/**
 * @returns `chargedFrom`, `minimumTermEndsOn`, `serviceEndsOn`, `ordinaryCharge`, `charge`, `shortfall` and, where
 * something was paid already, `balance`; not due (`minimum-term-met`), the dates and `ordinaryCharge`
 * @example opened 2026-06-14, asked 2026-07-10, 10,000 a month, initial 30,000: charge 60,000, ordinary 55,333
 */
export function calculate(terms: Terms, facts: Facts, law: Law): Result {
  const { openedOn, requestedOn, monthlyFee, initialFee, alreadyPaid, customer } = facts
  const chargedFrom = citing(dayAfter('chargedFrom', openedOn), terms.chargeStart)
  const minimumTermEndsOn = periodEndsOn('minimumTermEndsOn', chargedFrom, terms.minimumMonths)
  const serviceEndsOn = endOfMonth('serviceEndsOn', requestedOn, terms.noticeMonths)

  const firstMonth = monthOf(chargedFrom.value)
  const firstMonthDays = daysCounted('firstMonthDays', chargedFrom, endOfMonth('firstMonthEndsOn', chargedFrom))
  const daysOfFirst = daysOfMonth('daysInFirstMonth', chargedFrom)
  const firstFee = citing(
    proRated('firstMonthFee', 'firstFeeByDays', monthlyFee, firstMonthDays, daysOfFirst),
    terms.proRata,
  )
  const fullMonths = derive('fullMonths', 'months-between', 'months', monthOf(serviceEndsOn.value) - firstMonth, [
    chargedFrom,
    serviceEndsOn,
  ])
  const fullFees = product('fullMonthsFee', monthlyFee, fullMonths)
  const ordinary = sum('ordinaryExact', initialFee, firstFee, fullFees)
  const ordinaryCharge = rounded('ordinaryCharge', ordinary, terms.rounding)
  const figures = { chargedFrom, minimumTermEndsOn, serviceEndsOn, ordinaryCharge }

  const isBefore = serviceEndsOn.value < minimumTermEndsOn.value
  const endsEarly = citing(
    decided('endsEarly', 'is-before', isBefore, [serviceEndsOn, minimumTermEndsOn]),
    terms.earlyEnd,
  )
  if (!endsEarly.value) return notDue('minimum-term-met', [endsEarly], { figures })

  const charge = sum('charge', initialFee, product('chargedFees', monthlyFee, terms.chargedMonths))
  const balance = alreadyPaid && notBelowZero('balance', difference('balanceExact', charge, alreadyPaid))
  const shortfall = difference('shortfall', charge, ordinaryCharge)
  return due(
    { ...figures, charge, shortfall, ...(balance && { balance }) },
    {
      considered: [endsEarly],
      guards: customer.value === 'consumer' ? [guard(law, 'average-damage', false)] : [],
    },
  )
}
