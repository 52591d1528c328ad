/**
 * What leaving returns where the contract ends when the notice arrives and nothing is refunded: the balance is lost.
 */
import { citing, named, rounded } from '../kernel/proof/derive.ts'
import type { Result } from '../kernel/proof/result.ts'
import type { ArrivalFacts } from './facts.ts'
import { nothing, refunded } from './refusal.ts'
import type { ArrivalTerms } from './terms.ts'

/**
 * @returns `serviceEndsOn`, `refund` (0) and `forfeited` (what was paid): not due, `no-refund`
 * @example 12.50 paid, notice on 2026-03-10: the service ends that day, 12.50 is lost
 */
export function calculate(terms: ArrivalTerms, { paid, noticeOn }: ArrivalFacts): Result {
  const serviceEndsOn = citing(named('serviceEndsOn', noticeOn), terms.serviceEnd)
  return refunded(serviceEndsOn, nothing('refund', paid, terms.refundRule), rounded('forfeited', paid, terms.rounding))
}
