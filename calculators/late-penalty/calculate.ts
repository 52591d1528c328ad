/**
 * What a late payer owes: principal × annual rate × the share of a year, rounded once.
 *
 * Damages run from the day after the due date to the day of payment, both counted (Civil Code 412, 415, 419), without
 * compounding (405). Part payments meet damages first unless the reading says otherwise (489). A consumer never owes more
 * than 14.6 % a year (Consumer Contract Act 9(1)(ii)). The rate, the day count and the rounding are the provider's terms.
 * Left out: costs of collection, and consumption tax, which late damages do not bear.
 */
import { dayAfter, daysCounted } from '../kernel/calendar.ts'
import { civilCode } from '../kernel/cite.ts'
import { type Day, plusDays } from '../kernel/days.ts'
import { type Amount, type Count, type Derived, decided, derive } from '../kernel/derive.ts'
import { dueDate } from '../kernel/due-date.ts'
import { type Law, statutoryRate } from '../kernel/law.ts'
import { due, type Guard, guard, notDue, type Result, unsettled } from '../kernel/result.ts'
import type { Facts } from './facts.ts'
import { inOrder, lastBearingDay, overpaidPrincipal, settled } from './ledger.ts'
import type { Terms } from './terms.ts'

/**
 * @returns `days`, `penalty` (all damages), `total` (what remains to be paid) and, with part payments, `principalLeft`
 * @example 50,000 yen due 2026-05-31, paid 2026-07-15, 14.6 % over 365 days: 45 days, 900
 * @example paid on the due date: not due, `paid-on-time`
 */
export function calculate(terms: Terms, facts: Facts, law: Law): Result {
  const payments = facts.payments === undefined ? [] : inOrder(facts.payments)
  const isAfterStated = isAfter(facts.paidOn, facts.dueOn)
  if (!isAfterStated.value) return refused('paid-on-time', isAfterStated)

  const dated = dueDate('dueDate', facts.dueOn, terms.dueDateRoll, law.holidays)
  if ('code' in dated) return dated
  const dueOn = dated.on
  const isLate = isAfter(facts.paidOn, dueOn)
  if (!isLate.value) return refused('paid-on-time', isLate, dated.guards)

  const grace = terms.graceDays.value === 0 ? [] : [isPastGrace(facts.paidOn, dueOn, terms.graceDays)]
  for (const past of grace) if (!past.value) return refused('within-grace', past, dated.guards)

  const rate = annualRate(terms.annualRate, facts.dueOn, law)
  if (rate === undefined) return unsettled('rate-not-fixed-yet', [civilCode('404')], [isLate, facts.dueOn])

  const firstLateDay = dayAfter('firstLateDay', dueOn)
  const days = daysCounted('days', firstLateDay, lastBearingDay('lastLateDay', facts.paidOn, terms.lastDay))
  const isConsumer = facts.customer.value === 'consumer'
  const running = { rate, dayCount: terms.dayCount, consumerLaw: isConsumer ? law : undefined }
  const ledger = settled({ principal: facts.principal, firstLateDay, paidOn: facts.paidOn, payments, running, terms })
  if ('status' in ledger) return ledger

  const { penalty, total, principalLeft, isCapped } = ledger
  return due(payments.length === 0 ? { days, penalty, total } : { days, penalty, total, principalLeft }, {
    considered: [isLate, ...grace],
    guards: isConsumer ? [...dated.guards, guard(law, 'consumer-cap', isCapped)] : dated.guards,
  })

  function refused(code: string, because: Derived<boolean>, guards: readonly Guard[] = []): Result {
    return overpaidPrincipal(facts.principal, payments) ?? notDue(code, [because], { guards })
  }
}

const isAfter = (paidOn: Derived<Day>, dueOn: Derived<Day>): Derived<boolean> =>
  decided('isLate', 'is-after', paidOn.value > dueOn.value, [paidOn, dueOn])

const isPastGrace = (paidOn: Derived<Day>, dueOn: Derived<Day>, days: Count): Derived<boolean> =>
  decided('isPastGrace', 'is-past-grace', paidOn.value > plusDays(dueOn.value, days.value), [paidOn, dueOn, days])

/** The agreed rate, or the statutory rate on the first late day after the due date as it is stated (Civil Code 419(1)). */
function annualRate(agreed: Terms['annualRate'], dueOn: Derived<Day>, law: Law): Amount | undefined {
  const { value } = agreed
  if (value !== 'statutory') return { ...agreed, value }
  const fixed = statutoryRate(law, plusDays(dueOn.value, 1))
  return fixed && derive('annualRate', 'rate-on-first-late-day', 'rate', fixed.value, [dueOn, agreed, fixed])
}
