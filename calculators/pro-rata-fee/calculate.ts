/**
 * The first month's fee: the monthly fee by the days used, from the day after opening, with the initial fee, and by when it
 * is due. Left out: consumption tax.
 */
import { dayAfter, daysCounted, endOfMonth, startOfMonth } from '../kernel/proof/calendar.ts'
import { citing, rounded, sum } from '../kernel/proof/derive.ts'
import { rolledFigure } from '../kernel/proof/due-date.ts'
import type { Law } from '../kernel/proof/law.ts'
import { proRated } from '../kernel/proof/pro-rata.ts'
import { due, type Result } from '../kernel/proof/result.ts'
import type { Facts } from './facts.ts'
import type { Terms } from './terms.ts'

/**
 * @returns `chargedFrom`, `daysUsed`, `daysInMonth`, `usageFee`, `total` (with the initial fee) and `dueOn`
 * @example opened 2026-06-14, 10,000 a month: charged from 06-15, 16 of 30 days, 5,333
 * @example opened on the last day of a month: the whole next month
 */
export function calculate(terms: Terms, facts: Facts, { holidays }: Law): Result {
  const { openedOn, monthlyFee, initialFee } = facts
  const chargedFrom = citing(dayAfter('chargedFrom', openedOn), terms.chargeStart)
  const monthEnd = endOfMonth('monthEndsOn', chargedFrom)
  const monthStart = startOfMonth('monthStartsOn', chargedFrom)
  const daysUsed = daysCounted('daysUsed', chargedFrom, monthEnd)
  const daysInMonth = daysCounted('daysInMonth', monthStart, monthEnd)
  const exact = citing(proRated('exact', 'feeByDays', monthlyFee, daysUsed, daysInMonth), terms.proRata)
  const usageFee = rounded('usageFee', exact, terms.rounding)
  const total = citing(sum('total', usageFee, initialFee), terms.initialFee)
  const stated = (id: string) => endOfMonth(id, chargedFrom, terms.dueMonths)
  const dated = rolledFigure('dueOn', 'statedDate', stated, terms.dueDateRoll, holidays, 'banks')
  return due({ chargedFrom, daysUsed, daysInMonth, usageFee, total, dueOn: dated.on }, { guards: dated.guards })
}
