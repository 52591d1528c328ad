/** The guarantee under which an eligible customer who leaves within some days has the money back. */

import type { Day } from '../kernel/calendar/days.ts'
import { daysFrom, daysOn, earlier, endOfMonth } from '../kernel/proof/calendar.ts'
import { type Amount, type Derived, decided, derive, difference, named } from '../kernel/proof/derive.ts'
import type { Result } from '../kernel/proof/result.ts'
import type { PrepaidFacts } from './facts.ts'
import { refunded } from './refusal.ts'
import type { PrepaidTerms } from './terms.ts'

/** Whether the notice comes within the days. */
export function isWithin(terms: PrepaidTerms, facts: PrepaidFacts): Derived<boolean> {
  const { moneyBackDays: days, moneyBackCount: count } = terms
  const { noticeOn, moneyBackFrom: from = facts.termStartsOn } = facts
  const counted = count.value === 'first-day-included' ? daysFrom : daysOn
  const until = counted('moneyBackUntil', from, days, [count])
  return decided('isWithinMoneyBack', 'is-on-or-before', noticeOn.value <= until.value, [noticeOn, until])
}

/** What comes back, and what is kept. */
export function moneyBack(terms: PrepaidTerms, facts: PrepaidFacts, considered: readonly Derived[]): Result {
  const refund = refundOf(terms, facts)
  const forfeited = difference('forfeited', facts.paid, refund)
  return refunded(endOf(terms, facts), refund, forfeited, considered)
}

function refundOf({ moneyBackScope: scope }: PrepaidTerms, { paid, initialFee }: PrepaidFacts): Amount {
  if (initialFee === undefined || !(initialFee.value.n > 0)) return named('refund', paid)
  return scope.value === 'all-paid'
    ? derive('refund', 'same', paid.unit, paid.value, [paid, scope])
    : difference('refund', paid, initialFee, scope)
}

/** On the day of the notice, or with its month; where the two are one day, the reading is not named. */
function endOf({ moneyBackEnd }: PrepaidTerms, { noticeOn, termEndsOn }: PrepaidFacts): Derived<Day> {
  const monthEnd = earlier('monthEndInTerm', endOfMonth('noticeMonthEndsOn', noticeOn), termEndsOn)
  if (monthEnd.value === noticeOn.value) return named('serviceEndsOn', noticeOn)
  const end = moneyBackEnd.value === 'notice-day' ? noticeOn : monthEnd
  return derive('serviceEndsOn', 'same', 'date', end.value, [end, moneyBackEnd])
}
