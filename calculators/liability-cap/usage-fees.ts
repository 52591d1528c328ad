/**
 * The most that a provider owes for damage: the usage fees paid in the months that end with the day of the damage.
 * Left out: what kinds of damage count as direct, and the user's own liability, which no cap covers.
 */

import { plusDays } from '../kernel/calendar/days.ts'
import { sameDay } from '../kernel/calendar/period.ts'
import type { Currency } from '../kernel/number/money.ts'
import { capGuards } from '../kernel/proof/cap-guards.ts'
import { citing, type Derived, decided, derive, named, rounded, smaller, sumOfList } from '../kernel/proof/derive.ts'
import type { Law } from '../kernel/proof/law.ts'
import { isGross } from '../kernel/proof/parties.ts'
import { due, notDue, type Result } from '../kernel/proof/result.ts'
import type { UsageFeeFacts } from './facts.ts'
import { liable, needsGrossNegligence } from './liable.ts'
import type { UsageFeeTerms } from './terms.ts'

/**
 * @returns `windowFrom`, `windowTo` and `cap` (unless there is none) and, where a damage was entered, `compensation`
 * @example damage 2026-05-31, 3 months: the window is 2026-03-01 to 2026-05-31; inclusive, from 2026-02-28
 */
export function calculate(terms: UsageFeeTerms, facts: UsageFeeFacts, law: Law, currency: Currency): Result {
  const { damageOn, payments, fault, actualDamage, customer } = facts

  const isLiable = liable(facts, terms.liableFrom)
  if (!isLiable.value && terms.liableFrom.value === 'negligence') return notDue('not-attributable', [isLiable])
  if (!isLiable.value) return needsGrossNegligence(law, facts, isLiable)

  const isCapped = capHolds(fault, terms.grossScope)
  if (!isCapped.value) {
    const compensation = actualDamage && named('compensation', actualDamage)
    return due({ ...(compensation && { compensation }) }, { considered: [isLiable, isCapped] })
  }

  const earlier = sameDay(damageOn.value, -terms.windowMonths.value)
  const edge = terms.windowEdge.value === 'inclusive' ? earlier : plusDays(earlier, 1)
  const windowFrom = derive('windowFrom', 'months-back', 'date', edge, [damageOn, terms.windowMonths, terms.windowEdge])
  const windowTo = named('windowTo', damageOn)
  const inWindow = payments
    .filter(({ on }) => on.value >= windowFrom.value && on.value <= windowTo.value)
    .map(({ amount }) => amount)
  const { value: total } = sumOfList('paidInWindow', currency, inWindow)
  const paid = derive('paidInWindow', 'sum-in-window', currency, total, [...inWindow, windowFrom, windowTo])
  const cap = citing(rounded('cap', paid, terms.rounding), terms.capMeasure)
  const compensation = actualDamage && smaller('compensation', actualDamage, cap)
  return due(
    { windowFrom, windowTo, cap, ...(compensation && { compensation }) },
    {
      considered: [isLiable, isCapped],
      guards: capGuards(law, {
        customer: customer.value,
        fault: fault.value,
        on: damageOn.value,
        saysLesserOnly: terms.grossScope.value === 'lifts-cap',
        damage: actualDamage,
      }),
    },
  )
}

/** Whether the cap holds. For ordinary negligence it does, however its reach beyond that is read. */
const capHolds = (fault: UsageFeeFacts['fault'], scope: UsageFeeTerms['grossScope']): Derived<boolean> =>
  isGross(fault.value)
    ? decided('isCapped', 'is-capped', scope.value !== 'lifts-cap', [fault, scope])
    : citing(decided('isCapped', 'is-capped', true, [fault]), scope)
