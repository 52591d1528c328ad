/**
 * What an outage is worth where each day is a fixed share of the monthly fee: the actual damage up to fee × days ÷ divisor,
 * and not above what a carrier paid for it. A small sum is not paid: the contract grows by the length of the outage.
 * A consumer has it for gross negligence or intent alone.
 * Left out: whether the damage is proven, and whether compensation was requested (it is not owed without).
 */
import { capGuards, exclusionGuards } from '../kernel/cap-guards.ts'
import { type Count, type Derived, decided, derive, product, quotient, rounded, smaller } from '../kernel/derive.ts'
import { type Instant, isJapanMidnight, japanDay } from '../kernel/instant.ts'
import type { Law } from '../kernel/law.ts'
import { isGross } from '../kernel/parties.ts'
import { compare } from '../kernel/rational.ts'
import { due, notDue, type Result } from '../kernel/result.ts'
import { upTo } from './compensation.ts'
import type { CarrierFacts } from './facts.ts'
import type { FixedShareTerms } from './terms.ts'
import { elapsed, lastedLongEnough, wholeBlocks } from './threshold.ts'

/**
 * @returns `days`, `cap`, `remedy` and either `compensation` (`payment`) or `extension` (a duration)
 * @example 300,000 a month, 48 h 45 min: 2 days, cap 20,000, payment
 * @example 30,000 a month, 48 h 45 min: cap 2,000, below 10,000: extension of P2DT45M
 */
export function calculate(terms: FixedShareTerms, facts: CarrierFacts, law: Law): Result {
  const { knownAt, restoredAt, monthlyFee, customer, fault, actualDamage, carrierRecovery } = facts
  const { unit } = monthlyFee

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

  const isLong = lastedLongEnough(elapsed('length', knownAt, restoredAt), terms.thresholdHours, terms.thresholdEdge)
  if (!isLong.value) return notDue('under-threshold', [isLong])

  const from = facts.unavailableFrom ?? knownAt
  const days = outageDays(from, restoredAt, terms.outageDay)
  const exact = quotient('capExact', unit, product('feeByDays', unit, [monthlyFee, days]), terms.dayDivisor)
  const ownCap = rounded(carrierRecovery === undefined ? 'cap' : 'ownCap', exact, terms.rounding)
  const cap = carrierRecovery === undefined ? ownCap : smaller('cap', ownCap, carrierRecovery)

  const compensation = upTo('compensation', cap, actualDamage)
  const tested =
    terms.carrierLimit.value === 'after-threshold' ? upTo('beforeCarrierLimit', ownCap, actualDamage) : compensation
  const isPayment = compare(tested.value, terms.smallestPayment.value) >= 0
  const remedy = derive('remedy', 'remedy', 'choice', isPayment ? 'payment' : 'extension', [
    tested,
    terms.smallestPayment,
    ...(carrierRecovery === undefined ? [] : [terms.carrierLimit]),
  ])
  return due(
    isPayment
      ? { days, cap, compensation, remedy }
      : { days, cap, remedy, extension: elapsed('extension', from, restoredAt) },
    {
      considered: [isAttributable, isOwed, isLong],
      guards: capGuards(law, {
        customer: customer.value,
        fault: fault.value,
        on: japanDay(knownAt.value),
        saysLesserOnly: terms.capSaysLesserOnly.value,
        damage: actualDamage,
      }),
    },
  )
}

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
