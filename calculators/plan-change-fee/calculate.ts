/**
 * The fee of a month in which the plan changes: each plan's fee by its days, rounded once on the sum, with the new plan's
 * initial fee. Left out: consumption tax, and moving old data, which is quoted separately.
 */
import { daysOfMonth } from '../kernel/calendar.ts'
import { civil } from '../kernel/days.ts'
import { type Count, citing, derive, product, quotient, rounded, sum } from '../kernel/derive.ts'
import { due, type Result } from '../kernel/result.ts'
import type { Facts } from './facts.ts'
import type { Terms } from './terms.ts'

/**
 * @returns `oldDays`, `newDays`, `usageFee` and `total` (with the new plan's initial fee)
 * @example changed 2026-06-11, 10,000 to 20,000: 10 days old, 20 days new, 3,333.33 + 13,333.33 = 16,666
 */
export function calculate(terms: Terms, facts: Facts): Result {
  const { changedOn, oldMonthlyFee, newMonthlyFee, newInitialFee } = facts
  const { unit } = oldMonthlyFee
  const monthDays = daysOfMonth('daysInMonth', changedOn)
  const { day } = civil(changedOn.value)
  const before = terms.changeDay.value === 'new-plan' ? day - 1 : day
  const oldDays: Count = derive('oldDays', 'days-of-old-plan', 'days', before, [changedOn, terms.changeDay])
  const newDays: Count = derive('newDays', 'rest-of-month', 'days', monthDays.value - before, [monthDays, oldDays])
  const both = sum('feesByDays', unit, [
    product('oldFeeByDays', unit, [oldMonthlyFee, oldDays]),
    product('newFeeByDays', unit, [newMonthlyFee, newDays]),
  ])
  const usageFee = rounded('usageFee', citing(quotient('exact', unit, both, monthDays), terms.proRata), terms.rounding)
  const total = citing(sum('total', unit, [usageFee, newInitialFee]), terms.newInitialFee)
  return due({ oldDays, newDays, usageFee, total })
}
