import { plusDays } from '../kernel/calendar/days.ts'
import { daysCounted } from '../kernel/proof/calendar.ts'
import { yearShare } from '../kernel/proof/day-count.ts'
import { type Amount, type Count, derive, product, rounded } from '../kernel/proof/derive.ts'
import type { Law } from '../kernel/proof/law.ts'
import { annualRate, calculate } from './calculate.ts'
import type { Facts } from './facts.ts'
import type { Terms } from './terms.ts'

/**
 * Damages as some bills have them: one day's damages rounded first, times the days. The terms round once, at the end; so this
 * is held against a bill, and never an answer. Not where part payments cut the days into spans.
 * @example 50,100 yen, 45 days at 14.6 % over 365 days: 20.04 a day, rounded down 20, times 45: 900, where 901 is owed
 */
export function reckonedOtherwise(terms: Terms, facts: Facts, law: Law): Readonly<Record<string, Amount>> {
  if (facts.payments !== undefined && facts.payments.length > 0) return {}
  const result = calculate(terms, facts, law)
  const rate = annualRate(terms.annualRate, facts.dueOn, law)
  if (result.status !== 'due' || rate === undefined) return {}
  const first = derive('firstLateDay', 'day-after', 'date', plusDays(facts.dueOn.value, 1), [facts.dueOn])
  const share = yearShare('dayYears', first, first, daysCounted('dayDays', first, first), terms.dayCount)
  const each = rounded('dayDamages', product('dayExact', facts.principal, rate, share), terms.rounding)
  return { 'daily-rounding': product('dailyRounding', each, result.figures['days'] as Count) }
}
