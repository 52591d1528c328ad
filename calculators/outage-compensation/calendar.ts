/**
 * What an outage is worth where the cap follows the calendar: each whole block of 24 hours from when the company knew is
 * worth the monthly fee over the days of the block's month. For gross negligence or intent, and for a consumer from
 * negligence on, the cap is one monthly fee. The compensation is the actual damage up to the cap.
 * Left out: whether the damage is proven.
 */
import { daysOfMonth } from '../kernel/calendar.ts'
import { capGuards } from '../kernel/cap-guards.ts'
import { type Day, lastDay, type Month, monthOf, plusDays } from '../kernel/days.ts'
import {
  type Amount,
  type Count,
  citing,
  type Derived,
  decided,
  derive,
  named,
  rounded,
  sum,
} from '../kernel/derive.ts'
import { type Instant, japanDay } from '../kernel/instant.ts'
import type { Law } from '../kernel/law.ts'
import { isGross } from '../kernel/parties.ts'
import { proRated } from '../kernel/pro-rata.ts'
import { due, notDue, type Result } from '../kernel/result.ts'
import { upTo } from './compensation.ts'
import type { Facts } from './facts.ts'
import type { CalendarTerms } from './terms.ts'
import { elapsed, lastedLongEnough, wholeBlocks } from './threshold.ts'

/**
 * @returns `days` (whole blocks; not under the cap of one monthly fee), `cap`, `compensation`
 * @example 30,000 a month, known 2026-11-30 20:00, restored 12-02 21:00: 30,000/30 + 30,000/31 = 1,967
 * @example exactly 24 hours: not due, `under-threshold`
 */
export function calculate(terms: CalendarTerms, facts: Facts, law: Law): Result {
  const { knownAt, restoredAt, monthlyFee, customer, fault, actualDamage } = facts

  const isAttributable = decided('isAttributable', 'is-fault', fault.value !== 'none', [fault, terms.attribution])
  if (!isAttributable.value) return notDue('not-attributable', [isAttributable])

  const guards = capGuards(law, {
    customer: customer.value,
    fault: fault.value,
    on: japanDay(knownAt.value),
    saysLesserOnly: terms.capSaysLesserOnly.value,
    damage: actualDamage,
  })
  if (customer.value === 'consumer' || isGross(fault.value)) {
    const isConsumer = decided('isConsumer', 'is-consumer', customer.value === 'consumer', [
      customer,
      terms.consumerRule,
    ])
    const cap = citing(named('cap', monthlyFee), terms.grossCap)
    return due(
      { cap, compensation: upTo('compensation', cap, actualDamage) },
      { considered: [isAttributable, isConsumer], guards },
    )
  }

  const isPaying = decided('isPaying', 'is-above-zero', monthlyFee.value.n > 0, [monthlyFee, terms.freePlan])
  if (!isPaying.value) return notDue('free-plan', [isPaying])

  const length = elapsed('length', knownAt, restoredAt)
  const isLong = lastedLongEnough(length, terms.thresholdHours, terms.thresholdEdge)
  if (!isLong.value) return notDue('under-threshold', [isLong])

  const days = wholeBlocks('days', length, terms.outageDay)
  const shares = monthShares(monthlyFee, knownAt, days, terms.blockMonth)
  const cap = rounded('cap', sum('capExact', monthlyFee.unit, shares), terms.rounding)
  return due(
    { days, cap, compensation: upTo('compensation', cap, actualDamage) },
    { considered: [isAttributable, isPaying, isLong], guards },
  )
}

/** The fee's share for the blocks of each month, by that month's length. */
function monthShares(
  fee: Amount,
  knownAt: Derived<Instant>,
  days: Count,
  rule: CalendarTerms['blockMonth'],
): readonly Amount[] {
  const firstBlock = japanDay(knownAt.value)
  const afterLast = plusDays(firstBlock, days.value)
  const shares: Amount[] = []
  let from = firstBlock
  while (from < afterLast) {
    const month = monthOf(from)
    const until = rule.value === 'awareness-month' ? afterLast : earlierOf(plusDays(lastDay(month), 1), afterLast)
    shares.push(share(`month[${shares.length}].`, fee, until - from, month, [knownAt, days, rule]))
    from = until
  }
  return shares
}

const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b)

function share(prefix: string, fee: Amount, blocks: number, month: Month, because: readonly Derived[]): Amount {
  const counted: Count = derive(`${prefix}blocks`, 'blocks-in-month', 'days', blocks, because)
  const ofMonth = derive(`${prefix}month`, 'month-of-blocks', 'month', month, because)
  const length = daysOfMonth(`${prefix}daysInMonth`, ofMonth)
  return proRated(`${prefix}share`, `${prefix}feeByBlocks`, fee, counted, length)
}
