import type { Day } from '../kernel/calendar/days.ts'
import { zero } from '../kernel/number/rational.ts'
import { type Amount, type Derived, decided, derive } from '../kernel/proof/derive.ts'
import { due, notDue, type Result } from '../kernel/proof/result.ts'

/** The end of the service, what comes back and what is lost; a refund of nothing is `no-refund`, with all three all the same. */
export function refunded(
  serviceEndsOn: Derived<Day>,
  refund: Amount,
  forfeited: Amount,
  considered: readonly Derived[] = [],
): Result {
  const figures = { serviceEndsOn, refund, forfeited }
  const comesBack = decided('comesBack', 'is-above-zero', refund.value.n > 0, [refund])
  return comesBack.value
    ? due(figures, { considered: [...considered, comesBack] })
    : notDue('no-refund', [...considered, comesBack], { figures })
}

/** Nothing, because the terms refund nothing. */
export const nothing = (id: string, paid: Amount, rule: Derived<string>): Amount =>
  derive(id, 'nothing', paid.unit, zero, [paid, rule])
