/**
 * What an outage is worth where each day is a fixed share of a month's fee: the actual damage up to fee × days ÷ divisor,
 * and not above what a carrier paid for it. A small sum is not paid: the contract grows by the length of the outage.
 * A consumer has it for gross negligence or intent alone.
 * Left out: whether the damage is proven, and whether compensation was requested (it is not owed without).
 */

import { type Day, plusDays } from '../kernel/calendar/days.ts'
import { type Instant, isJapanMidnight, japanDay, secondsPerDay } from '../kernel/calendar/instant.ts'
import { capGuards, exclusionGuards } from '../kernel/proof/cap-guards.ts'
import {
  type Amount,
  type Count,
  citing,
  type Derived,
  decided,
  derive,
  isAbove,
  product,
  quotient,
  rounded,
  smaller,
} from '../kernel/proof/derive.ts'
import type { Law } from '../kernel/proof/law.ts'
import { isGross } from '../kernel/proof/parties.ts'
import { due, notDue, type Result } from '../kernel/proof/result.ts'
import { defined } from '../kernel/schema/defined.ts'
import { upTo } from './compensation.ts'
import type { CarrierFacts } from './facts.ts'
import type { FixedShareTerms } from './terms.ts'
import { elapsed, lastedLongEnough, wholeBlocks } from './threshold.ts'

/**
 * @returns `days`, `cap`, `remedy` and either `compensation` (`payment`) or `extension` (a duration) with `newTermEndsOn`
 * @example 300,000 a month, 48 h 45 min: 2 days, cap 20,000, payment
 * @example 30,000 a month, 48 h 45 min: cap 2,000, below 10,000: extension of P2DT45M
 * @example 100,000 for 12 months, 36 days: exactly 10,000, payment
 */
export function calculate(terms: FixedShareTerms, facts: CarrierFacts, law: Law): Result {
  const { knownAt, restoredAt, customer, fault, actualDamage, carrierRecovery } = facts

  const isAttributable = decided(
    'isAttributable',
    'is-fault-or-carrier',
    fault.value !== 'none' || carrierRecovery !== undefined,
    [fault, ...(carrierRecovery === undefined ? [] : [carrierRecovery]), terms.attribution],
  )
  if (!isAttributable.value) return notDue('not-attributable', [isAttributable])

  const isOwed = decided(
    'isOwedToCustomer',
    'business-or-gross',
    customer.value === 'business' || isGross(fault.value),
    [customer, fault, terms.consumerRule],
  )
  if (!isOwed.value) {
    const guards = exclusionGuards(law, customer.value, fault.value, actualDamage)
    return notDue('consumer-needs-gross-negligence', [isOwed], { guards })
  }

  const isLong = heldAgainstThreshold(terms, facts)
  if (!isLong.value) return notDue('under-threshold', [isLong])

  const hasDamage =
    actualDamage && decided('hasDamage', 'is-above-zero', actualDamage.value.n > 0, [actualDamage, terms.damageBasis])
  if (hasDamage?.value === false) return notDue('no-damage', [isLong, hasDamage])

  const from = facts.unavailableFrom ?? knownAt
  const days = outageDays(from, restoredAt, terms.outageDay)
  const exact = quotient('capExact', product('feeByDays', monthsFee(facts), days), terms.dayDivisor)
  const ownCap = rounded(carrierRecovery === undefined ? 'cap' : 'ownCap', exact, terms.rounding)
  const cap = carrierRecovery === undefined ? ownCap : smaller('cap', ownCap, carrierRecovery)

  const compensation = upTo('compensation', cap, actualDamage)
  const isLimitedAfter = carrierRecovery !== undefined && terms.carrierLimit.value === 'after-threshold'
  const tested = isLimitedAfter ? upTo('beforeCarrierLimit', ownCap, actualDamage) : compensation
  const isPayment = !isAbove(terms.smallestPayment, tested)
  const remedy = derive('remedy', 'remedy', 'choice', isPayment ? 'payment' : 'extension', [
    tested,
    terms.smallestPayment,
    ...(carrierRecovery === undefined ? [] : [terms.carrierLimit]),
  ])
  return due(isPayment ? { days, cap, compensation, remedy } : { days, cap, remedy, ...extended(from, facts) }, {
    considered: [isAttributable, isOwed, isLong, ...(hasDamage === undefined ? [] : [hasDamage])],
    guards: capGuards(law, {
      customer: customer.value,
      fault: fault.value,
      on: japanDay(knownAt.value),
      saysLesserOnly: terms.capSaysLesserOnly.value,
      damage: actualDamage,
    }),
  })
}

/** Whether an outage is long enough; for a consumer it may be that any length is. */
function heldAgainstThreshold(
  terms: FixedShareTerms,
  { knownAt, restoredAt, customer }: CarrierFacts,
): Derived<boolean> {
  const length = elapsed('length', knownAt, restoredAt)
  const { consumerThreshold } = terms
  if (customer.value === 'business') return lastedLongEnough(length, terms)
  if (consumerThreshold.value === '24-hours') return lastedLongEnough(length, terms, consumerThreshold)
  return citing(decided('isLongEnough', 'any-length', true, [length, consumerThreshold]), consumerThreshold)
}

/** The fee of a month: as it was entered, or a month's part of the fee for the whole term, not rounded. */
const monthsFee = ({ monthlyFee, totalFee, termMonths }: CarrierFacts): Amount =>
  monthlyFee ??
  quotient('monthlyFee', defined(totalFee ?? undefined, 'totalFee'), defined(termMonths ?? undefined, 'termMonths'))

/** Days of an outage: whole blocks of 24 hours, or every date that any of it touches (the last only if after 00:00). */
function outageDays(
  from: Derived<Instant>,
  to: Derived<Instant>,
  rule: Derived<'24h-blocks' | 'dates-touched'>,
): Count {
  if (rule.value === '24h-blocks') return wholeBlocks('days', elapsed('unavailableFor', from, to), rule)
  const dates = japanDay(to.value) - japanDay(from.value) + (isJapanMidnight(to.value) ? 0 : 1)
  return derive('days', 'dates-touched', 'days', dates, [from, to, rule])
}

interface Extended {
  readonly extension: Count
  readonly newTermEndsOn?: Derived<Day>
}

/** The term grows by the exact length; it ended when its last day did, and ends on the day of its new last moment. */
function extended(from: Derived<Instant>, { restoredAt, termEndsOn }: CarrierFacts): Extended {
  const extension = elapsed('extension', from, restoredAt)
  if (termEndsOn === undefined) return { extension }
  const on = plusDays(termEndsOn.value, Math.ceil(extension.value / secondsPerDay))
  return { extension, newTermEndsOn: derive('newTermEndsOn', 'term-extended', 'date', on, [termEndsOn, extension]) }
}
