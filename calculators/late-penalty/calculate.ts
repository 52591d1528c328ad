/**
 * What a late payer owes: principal × annual rate × the share of a year, rounded once.
 *
 * Damages run from the day after the due date to the day of payment, both counted, unless the terms end them the day
 * before or give days of grace (Civil Code 412, 415, 419), without
 * compounding (405). Part payments meet damages first unless the reading says otherwise (489). A consumer never owes more
 * than 14.6 % a year (Consumer Contract Act 9(1)(ii)). The rate, the day count and the rounding are the provider's terms.
 * Left out: costs of collection, and consumption tax, which late damages do not bear.
 */

import { type Day, plusDays } from '../kernel/calendar/days.ts'
import { dayAfter } from '../kernel/proof/calendar.ts'
import { civilCode } from '../kernel/proof/cite.ts'
import {
  type Amount,
  type Count,
  counted,
  type Derived,
  decided,
  derive,
  difference,
  isAbove,
  sum,
  sumOfList,
} from '../kernel/proof/derive.ts'
import { rolledDay } from '../kernel/proof/due-date.ts'
import { type Law, statutoryRate } from '../kernel/proof/law.ts'
import { due, type Figures, type Guard, guard, notDue, type Result, unsettled } from '../kernel/proof/result.ts'
import type { Facts } from './facts.ts'
import { type Ledger, settled, wrongPayment } from './ledger.ts'
import { perDay } from './per-day.ts'
import { inOrder, type Placed, spans } from './spans.ts'
import type { Terms } from './terms.ts'

/**
 * @returns `days` (those on which some principal was left), `penalty` (all damages) and `total` (what remains to be paid);
 * with part payments also `damagesPaid`, `damagesUnpaid` and `principalLeft`, so that the face adds up, and `paidOffOn`
 * @example 50,000 yen due 2026-05-31, paid 2026-07-15, 14.6 % over 365 days: 45 days, 900
 * @example paid on the due date: not due, `paid-on-time`
 */
export function calculate(terms: Terms, facts: Facts, law: Law): Result {
  const payments = facts.payments === undefined ? [] : inOrder(facts.payments)
  const isAfterStated = isAfter(facts.paidOn, facts.dueOn)
  if (!isAfterStated.value) return refused('paid-on-time', isAfterStated, facts.principal, payments, [])

  const dated = rolledDay('dueDate', facts.dueOn, terms.dueDateRoll, law.holidays, 'banks')
  const dueOn = dated.on
  const isLate = dueOn === facts.dueOn ? isAfterStated : isAfter(facts.paidOn, dueOn)
  if (!isLate.value) return refused('paid-on-time', isLate, facts.principal, payments, dated.guards)

  const isAnythingLeft = leftAfter(dueOn, facts.principal, payments)
  if (isAnythingLeft?.value === false) {
    return refused('paid-on-time', isAnythingLeft, facts.principal, payments, dated.guards)
  }

  const isPastGrace = pastGrace(facts.paidOn, dueOn, terms.graceDays)
  if (isPastGrace?.value === false) {
    return refused('within-grace', isPastGrace, facts.principal, payments, dated.guards)
  }

  const rate = annualRate(terms.annualRate, facts.dueOn, law)
  if (rate === undefined) return unsettled('rate-not-fixed-yet', [civilCode('404')], [isLate, facts.dueOn])

  const isConsumer = facts.customer.value === 'consumer'
  const running = { rate, dayCount: terms.dayCount, consumerLaw: isConsumer ? law : undefined }
  const late = spans(dayAfter('firstLateDay', dueOn), facts.paidOn, payments, terms.lastDay)
  const ledger = settled({ principal: facts.principal, spans: late, running, terms })
  if ('status' in ledger) return ledger

  return due(figuresOf(ledger, facts.principal, payments), {
    considered: isPastGrace === undefined ? [isLate] : [isLate, isPastGrace],
    afterwards: () => perDay(ledger, late, running),
    guards: isConsumer ? [...dated.guards, guard(law, 'consumer-cap', ledger.isCapped)] : dated.guards,
  })
}

function figuresOf(ledger: Ledger, principal: Amount, payments: readonly Placed[]): Figures {
  const { penalty, damagesUnpaid, principalLeft, paidOff } = ledger
  const total = sum('total', principalLeft, damagesUnpaid)
  const days = lateDays(ledger, principal)
  if (payments.length === 0) return { days, penalty, total }
  const damagesPaid = difference('damagesPaid', penalty, damagesUnpaid)
  const figures = { days, penalty, total, damagesPaid, damagesUnpaid, principalLeft }
  if (paidOff === undefined) return figures
  const { on } = paidOff.payment
  return {
    ...figures,
    paidOffOn: derive('paidOffOn', 'nothing-left', 'date', on.value, [on, principalLeft, damagesUnpaid]),
  }
}

/** Nothing is due; but a part payment above the principal, which alone is owed then, is a problem first. */
const refused = (
  code: string,
  because: Derived<boolean>,
  principal: Amount,
  payments: readonly Placed[],
  guards: readonly Guard[],
): Result => wrongPayment(principal, payments) ?? notDue(code, [because], { guards })

/** The days on which some principal was left; with part payments, the sum of their spans. */
function lateDays({ bearing, penalty }: Ledger, principal: Amount): Count {
  const [first] = bearing
  if (first === undefined) return derive('days', 'nothing-left', 'days', 0, [principal, penalty])
  return first.paid === undefined && bearing.length === 1
    ? first.days
    : counted(
        'days',
        'days',
        bearing.map((span) => span.days),
      )
}

const isAfter = (paidOn: Derived<Day>, dueOn: Derived<Day>): Derived<boolean> =>
  decided('isLate', 'is-after', paidOn.value > dueOn.value, [paidOn, dueOn])

/** Whether part payments up to a due date that moved left any principal; undefined where there were none. */
function leftAfter(dueOn: Derived<Day>, principal: Amount, payments: readonly Placed[]): Derived<boolean> | undefined {
  if (payments.length === 0) return undefined
  const early = payments.filter(({ payment }) => payment.on.value <= dueOn.value)
  if (early.length === 0) return undefined
  const paid = sumOfList(
    'paidByDueDate',
    principal.unit,
    early.map(({ payment }) => payment.amount),
  )
  return decided('isAnythingLeft', 'is-above', isAbove(principal, paid), [principal, paid, dueOn])
}

/** Whether the payment came after the days of grace; undefined where the terms give none. */
function pastGrace(paidOn: Derived<Day>, dueOn: Derived<Day>, days: Terms['graceDays']): Derived<boolean> | undefined {
  if (days === undefined) return undefined
  const holds = paidOn.value > plusDays(dueOn.value, days.value)
  return decided('isPastGrace', 'is-past-grace', holds, [paidOn, dueOn, days])
}

const isFixed = (rate: Terms['annualRate']): rate is Amount => rate.value !== 'statutory'

/** The agreed rate, or the statutory rate on the first late day after the due date as it is stated (Civil Code 419(1)). */
export function annualRate(agreed: Terms['annualRate'], dueOn: Derived<Day>, law: Law): Amount | undefined {
  if (isFixed(agreed)) return agreed
  const fixed = statutoryRate(law, plusDays(dueOn.value, 1))
  return fixed && derive('rateApplied', 'rate-on-first-late-day', 'rate', fixed.value, [dueOn, agreed, fixed])
}
