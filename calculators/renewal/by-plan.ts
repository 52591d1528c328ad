/** By when notice must be given so that a term does not renew by itself; a one-time plan ends without notice. */
import { countedBack, dayAfter, periodEndsOn } from '../kernel/proof/calendar.ts'
import { citing, decided } from '../kernel/proof/derive.ts'
import { due, notDue, type Result } from '../kernel/proof/result.ts'
import type { PlanFacts } from './facts.ts'
import type { PlanTerms } from './terms.ts'

/**
 * @returns `termEndsOn`, `noticeBy` and `renewsOn`; for a one-time plan not due, `ends-by-itself`, with `termEndsOn` alone
 * @example 2026-04-15, 12 months: ends 2027-04-14, notice by 2027-03-30 (lenient 03-31), renews 2027-04-15
 */
export function calculate(terms: PlanTerms, { startsOn, termMonths, plan }: PlanFacts): Result {
  const termEndsOn = periodEndsOn('termEndsOn', startsOn, termMonths)
  const isOneTime = decided('endsByItself', 'is-one-time', plan.value === 'one-time', [plan, terms.oneTime])
  if (isOneTime.value) return notDue('ends-by-itself', [isOneTime], { figures: { termEndsOn } })
  const noticeBy = citing(countedBack('noticeBy', termEndsOn, terms.noticeDays, terms.countBack), terms.renewal)
  return due({ termEndsOn, noticeBy, renewsOn: dayAfter('renewsOn', termEndsOn) }, { considered: [isOneTime] })
}
