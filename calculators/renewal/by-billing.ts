/** By when the company confirms the renewal of a contract billed by the year; one billed by the month just renews. */
import { countedBack, dayAfter, periodEndsOn } from '../kernel/proof/calendar.ts'
import { decided } from '../kernel/proof/derive.ts'
import { due, notDue, type Result } from '../kernel/proof/result.ts'
import type { BillingFacts } from './facts.ts'
import type { BillingTerms } from './terms.ts'

/**
 * @returns `termEndsOn`, `noticeBy` and `renewsOn`; billed by the month, not due, `renews-automatically`
 * @example yearly from 2026-01-01: ends 2026-12-31, renews 2027-01-01, confirmed by 2026-11-30 (lenient 12-01)
 */
export function calculate(terms: BillingTerms, { startsOn, billing }: BillingFacts): Result {
  const isMonthly = decided('renewsMonthly', 'is-billed-monthly', billing.value === 'monthly', [billing, terms.monthly])
  if (isMonthly.value) return notDue('renews-automatically', [isMonthly])
  const termEndsOn = periodEndsOn('termEndsOn', startsOn, terms.termMonths)
  const renewsOn = dayAfter('renewsOn', termEndsOn)
  const noticeBy = countedBack('noticeBy', renewsOn, terms.noticeMonths, terms.countBack)
  return due({ termEndsOn, noticeBy, renewsOn }, { considered: [isMonthly] })
}
