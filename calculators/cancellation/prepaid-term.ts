/**
 * What leaving a prepaid term costs: within the money-back days nothing; else the service ends with the month of the
 * notice, and the part of the fee for the days after it is lost. Where that month outlasts the term, the term ends by
 * itself on a one-time plan, or if the notice came in time; else it renews, and the fee for the new term is due.
 * Left out: who is eligible for the money-back guarantee; a second renewal, of a term shorter than what is left of the month.
 */

import type { Day } from '../kernel/calendar/days.ts'
import {
  countedBack,
  dayAfter,
  daysCounted,
  daysFrom,
  earlier,
  endOfMonth,
  monthsOfPeriod,
  periodEndsOn,
} from '../kernel/proof/calendar.ts'
import {
  type Amount,
  citing,
  type Derived,
  decided,
  difference,
  named,
  product,
  quotient,
  rounded,
} from '../kernel/proof/derive.ts'
import { due, type Result } from '../kernel/proof/result.ts'
import type { PrepaidFacts } from './facts.ts'
import { isWithin, moneyBack } from './money-back.ts'
import { nothing, refunded } from './refusal.ts'
import type { PrepaidTerms } from './terms.ts'

/**
 * @returns `serviceEndsOn`, `refund` and `forfeited`; a refund of nothing is not due, `no-refund`. Of a term that renewed,
 * `serviceEndsOn`, `renewsOn`, `renewalFee` and `forfeited`
 * @example 36,500 for 2026-01-01 to 2026-12-31, notice 2026-06-10: ends 06-30, 184 days lost, 18,400
 * @example eligible, notice 30 days after the start: refund 36,500, nothing lost
 * @example 12,000 for 2026-04-15 to 2027-04-14, notice 2027-04-05: renews on 04-15 for 12,000, ends 04-30, 11,475 lost
 */
export function calculate(terms: PrepaidTerms, facts: PrepaidFacts): Result {
  const { noticeOn, termEndsOn, plan } = facts
  const guaranteed = facts.moneyBackEligible.value ? [isWithin(terms, facts)] : []
  if (guaranteed.some((inTime) => inTime.value)) return moneyBack(terms, facts, guaranteed)

  const monthEnd = endOfMonth('noticeMonthEndsOn', noticeOn)
  const endsWithin = isOnOrBefore('endsWithinTerm', monthEnd, termEndsOn)
  if (endsWithin.value) return ended(terms, facts, monthEnd, [...guaranteed, endsWithin])

  const endsByItself = decided('endsByItself', 'is-one-time', plan.value === 'one-time', [plan, terms.oneTime])
  if (endsByItself.value) return ended(terms, facts, monthEnd, [...guaranteed, endsWithin, endsByItself])

  const inTime = isOnOrBefore('isNoticeInTime', noticeOn, noticeBy(terms, facts))
  const considered = [...guaranteed, endsWithin, endsByItself, inTime]
  return inTime.value ? ended(terms, facts, monthEnd, considered) : renewed(terms, facts, monthEnd, considered)
}

const isOnOrBefore = (id: string, a: Derived<Day>, b: Derived<Day>): Derived<boolean> =>
  decided(id, 'is-on-or-before', a.value <= b.value, [a, b])

/** The last day for a notice that stops the renewal. */
const noticeBy = ({ noticeDays, countBack, renewal }: PrepaidTerms, { termEndsOn }: PrepaidFacts): Derived<Day> =>
  citing(countedBack('noticeBy', termEndsOn, noticeDays, countBack), renewal)

/** What was paid for the term itself. */
const termFee = ({ paid, initialFee }: PrepaidFacts): Amount =>
  initialFee === undefined ? paid : difference('termFee', paid, initialFee)

/** The contract ends with the month of the notice, or with its term. */
function ended(
  terms: PrepaidTerms,
  facts: PrepaidFacts,
  monthEnd: Derived<Day>,
  considered: readonly Derived[],
): Result {
  const { paid, termStartsOn, termEndsOn } = facts
  const serviceEndsOn = citing(earlier('serviceEndsOn', monthEnd, termEndsOn), terms.serviceEnd)
  const term = { to: termEndsOn, days: daysCounted('termDays', termStartsOn, termEndsOn) }
  const forfeited = shareAfter(serviceEndsOn, termFee(facts), term, terms)
  return refunded(serviceEndsOn, nothing('refund', paid, terms.refundRule), forfeited, considered)
}

/** The contract has renewed, and ends with the month of the notice. */
function renewed(
  terms: PrepaidTerms,
  facts: PrepaidFacts,
  monthEnd: Derived<Day>,
  considered: readonly Derived[],
): Result {
  const serviceEndsOn = citing(named('serviceEndsOn', monthEnd), terms.serviceEnd)
  const renewsOn = citing(dayAfter('renewsOn', facts.termEndsOn), terms.renewal)
  const renewalFee = citing(named('renewalFee', facts.renewalFee ?? termFee(facts)), terms.renewalDue)
  const newTermEndsOn = citing(endOfNewTerm(renewsOn, facts), terms.newTerm)
  const newTerm = { to: newTermEndsOn, days: daysCounted('newTermDays', renewsOn, newTermEndsOn) }
  const forfeited = shareAfter(serviceEndsOn, renewalFee, newTerm, terms)
  return due({ serviceEndsOn, renewsOn, renewalFee, forfeited }, { considered })
}

/** As many whole months as the term before has, else as many days. */
function endOfNewTerm(renewsOn: Derived<Day>, { termStartsOn, termEndsOn }: PrepaidFacts): Derived<Day> {
  const termMonths = monthsOfPeriod('termMonths', termStartsOn, termEndsOn)
  if (termMonths !== undefined) return periodEndsOn('newTermEndsOn', renewsOn, termMonths)
  const termDays = daysCounted('termDays', termStartsOn, termEndsOn)
  return daysFrom('newTermEndsOn', renewsOn, termDays)
}

/** The part of a fee for the days of its term after the service ended. */
function shareAfter(
  serviceEndsOn: Derived<Day>,
  fee: Amount,
  term: { readonly to: Derived<Day>; readonly days: Derived<number> },
  { rounding }: PrepaidTerms,
): Amount {
  const daysLost = daysCounted('daysLost', dayAfter('lostFrom', serviceEndsOn), term.to)
  const exact = quotient('exact', product('paidByDays', fee, daysLost), term.days)
  return rounded('forfeited', exact, rounding)
}
