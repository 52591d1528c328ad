import type { Day } from '../calendar/days.ts'
import type { Derived } from './derive.ts'
import type { Law } from './law.ts'
import { type Customer, type Fault, isGross } from './parties.ts'
import { type Guard, guard, isInForce } from './result.ts'

/** A cap of liability, held against the law. */
export interface AppliedCap {
  readonly customer: Customer
  readonly fault: Fault
  /** The day of the damage. */
  readonly on: Day
  /** Whether the clause says that it covers only lesser negligence (Consumer Contract Act 8(3)). */
  readonly saysLesserOnly: boolean
  /** The damage, where it was entered. */
  readonly damage: Derived | undefined
}

/** What the law says of a cap that was applied. The figure stays the text's; a void cap names the damage without it. */
export function capGuards(law: Law, { customer, fault, on, saysLesserOnly, damage }: AppliedCap): readonly Guard[] {
  const guards: Guard[] = []
  if (isGross(fault)) guards.push(guard(law, customer === 'consumer' ? 'void-cap' : 'court-refuses-cap', true))
  if (customer === 'consumer' && !saysLesserOnly && isInForce(law, 'unclear-cap', on)) {
    guards.push(guard(law, 'unclear-cap', true))
  }
  return withDamage(guards, damage)
}

/** What the law says where a consumer is refused all compensation for ordinary negligence. */
export const exclusionGuards = (
  law: Law,
  customer: Customer,
  fault: Fault,
  damage: Derived | undefined,
): readonly Guard[] =>
  withDamage(customer === 'consumer' && fault === 'negligence' ? [guard(law, 'total-exclusion', true)] : [], damage)

const withDamage = (guards: readonly Guard[], damage: Derived | undefined): readonly Guard[] =>
  damage === undefined ? guards : guards.map((each) => ({ ...each, uncapped: damage }))
