/**
 * What an outage is worth where the cap follows the calendar: each whole block of 24 hours from when the company knew is
 * worth the monthly fee over the days of the block's month. For gross negligence or intent, and for a consumer, the cap is
 * one monthly fee, or there is none, as the clauses are read. The compensation is the actual damage up to the cap.
 * Left out: whether the damage is proven.
 */

import { japanDay } from '../kernel/calendar/instant.ts'
import { capGuards } from '../kernel/proof/cap-guards.ts'
import {
  type Amount,
  type Count,
  citing,
  type Derived,
  decided,
  derive,
  isAbove,
  named,
  rounded,
  sumOfList,
} from '../kernel/proof/derive.ts'
import type { Law } from '../kernel/proof/law.ts'
import { isGross } from '../kernel/proof/parties.ts'
import { due, notDue, type Result } from '../kernel/proof/result.ts'
import { upTo } from './compensation.ts'
import type { Facts } from './facts.ts'
import { monthShares, thirtieths } from './month-runs.ts'
import type { CalendarTerms } from './terms.ts'
import { elapsed, lastedLongEnough, wholeBlocks } from './threshold.ts'

/**
 * @returns `days` (whole blocks, under a cap by days), `cap` (unless there is none) and `compensation` (without a cap, where
 *   a damage was entered)
 * @example 30,000 a month, known 2026-11-30 20:00, restored 12-02 21:00: 30,000/30 + 30,000/31 = 1,967
 * @example exactly 24 hours: not due, `under-threshold`
 */
export function calculate(terms: CalendarTerms, facts: Facts, law: Law): Result {
  const { knownAt, restoredAt, monthlyFee, customer, fault } = facts
  const isAttributable = decided('isAttributable', 'is-fault', fault.value !== 'none', [fault, terms.attribution])
  if (!isAttributable.value) return notDue('not-attributable', [isAttributable])

  const length = elapsed('length', knownAt, restoredAt)
  const outage: Outage = { length, isLong: lastedLongEnough(length, terms), isAttributable }
  if (customer.value === 'consumer') return forConsumer(terms, facts, law, outage)
  if (isGross(fault.value)) return forGrossFault(terms, facts, law, outage)

  const isPaying = decided('isPaying', 'is-above-zero', monthlyFee.value.n > 0, [monthlyFee, terms.freePlan])
  if (!isPaying.value) return notDue('free-plan', [isPaying])
  if (!outage.isLong.value) return notDue('under-threshold', [outage.isLong])
  const days = wholeBlocks('days', length, terms.outageDay)
  const cap = capByDays('cap', terms, facts, days)
  return capped(terms, facts, law, { days, cap }, [isAttributable, isPaying, outage.isLong])
}

/** What is known of an outage before it is asked whom it befell. */
interface Outage {
  readonly length: Count
  readonly isLong: Derived<boolean>
  readonly isAttributable: Derived<boolean>
}

/** One fee, or no cap: how much of the caps the clause on consumers leaves is a reading. */
function forConsumer(terms: CalendarTerms, facts: Facts, law: Law, { isLong, isAttributable }: Outage): Result {
  const { customer, actualDamage } = facts
  const isConsumer = decided('isConsumer', 'is-consumer', true, [customer, terms.consumerClause])
  const considered = [isAttributable, citing(isConsumer, terms.consumerClause)]
  const isCapped = consumersCap(terms, facts, isLong)
  if (isCapped !== undefined) considered.push(isCapped)
  if (isCapped === undefined || isCapped.value) {
    return capped(terms, facts, law, { cap: oneFee('cap', terms, facts) }, considered)
  }
  const compensation = actualDamage && named('compensation', actualDamage)
  return due({ ...(compensation && { compensation }) }, { considered })
}

/** Whether the clause on consumers leaves a cap, where it is read so that it may leave none. */
function consumersCap(
  { consumerClause }: CalendarTerms,
  { fault }: Facts,
  isLong: Derived<boolean>,
): Derived<boolean> | undefined {
  switch (consumerClause.value) {
    case 'negligence-or-worse':
      return undefined
    case 'negligence-only':
      return decided('isCapped', 'is-capped', !isGross(fault.value), [fault, consumerClause])
    case '28-1-uncapped':
      return decided('isCapped', 'is-too-short', !isLong.value, [isLong, consumerClause])
  }
}

/** One fee, whatever the length; whether a long outage may be worth more by its days is a reading. */
function forGrossFault(
  terms: CalendarTerms,
  facts: Facts,
  law: Law,
  { length, isLong, isAttributable }: Outage,
): Result {
  const { fault, monthlyFee } = facts
  const { grossBasis } = terms
  const considered = [isAttributable, citing(decided('isGross', 'is-gross', true, [fault, grossBasis]), grossBasis)]
  const hasCapByDays = isLong.value && monthlyFee.value.n > 0
  if (!hasCapByDays || grossBasis.value === '28-4-alone') {
    return capped(terms, facts, law, { cap: oneFee('cap', terms, facts) }, considered)
  }
  const days = wholeBlocks('days', length, terms.outageDay)
  const cap = higher('cap', oneFee('oneFee', terms, facts), capByDays('capByDays', terms, facts, days))
  return capped(terms, facts, law, { days, cap }, [...considered, isLong])
}

interface Capped {
  readonly days?: Count
  readonly cap: Amount
}

function capped(
  terms: CalendarTerms,
  { knownAt, customer, fault, actualDamage }: Facts,
  law: Law,
  { days, cap }: Capped,
  considered: readonly Derived[],
): Result {
  const guards = capGuards(law, {
    customer: customer.value,
    fault: fault.value,
    on: japanDay(knownAt.value),
    saysLesserOnly: terms.capSaysLesserOnly.value,
    damage: actualDamage,
  })
  const compensation = upTo('compensation', cap, actualDamage)
  return due(days === undefined ? { cap, compensation } : { days, cap, compensation }, { considered, guards })
}

const oneFee = (id: string, { grossCap }: CalendarTerms, { monthlyFee }: Facts): Amount =>
  citing(named(id, monthlyFee), grossCap)

/** The fee's share for each day; where it comes to more than one fee, whether that is the most is a reading. */
function capByDays(id: string, terms: CalendarTerms, { monthlyFee, knownAt }: Facts, days: Count): Amount {
  const { dayShare, monthLimit, rounding } = terms
  const exact =
    dayShare.value === 'thirtieths'
      ? thirtieths('capExact', monthlyFee, days, dayShare)
      : sumOfList('capExact', monthlyFee.unit, monthShares(monthlyFee, knownAt, days, terms))
  if (!isAbove(exact, monthlyFee)) return rounded(id, exact, rounding)
  const { unit } = monthlyFee
  const limited =
    monthLimit.value === 'one-month'
      ? derive('capLimited', 'smaller', unit, monthlyFee.value, [exact, monthlyFee, monthLimit])
      : derive('capLimited', 'same', unit, exact.value, [exact, monthLimit])
  return rounded(id, limited, rounding)
}

const higher = (id: string, a: Amount, b: Amount): Amount =>
  derive(id, 'highest', a.unit, isAbove(b, a) ? b.value : a.value, [a, b])
