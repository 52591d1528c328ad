import { exclusionGuards } from '../kernel/proof/cap-guards.ts'
import { type Derived, decided } from '../kernel/proof/derive.ts'
import type { Law } from '../kernel/proof/law.ts'
import { isGross } from '../kernel/proof/parties.ts'
import { notDue, type Result } from '../kernel/proof/result.ts'
import type { Facts } from './facts.ts'

/** Whether the company is liable at all: for any fault, or from gross negligence on. */
export const liable = (
  { fault }: Pick<Facts, 'fault'>,
  liableFrom: Derived<'negligence' | 'gross-negligence'>,
): Derived<boolean> =>
  decided(
    'isLiable',
    'is-fault-enough',
    liableFrom.value === 'negligence' ? fault.value !== 'none' : isGross(fault.value),
    [fault, liableFrom],
  )

/** The refusal where gross negligence would be needed. */
export const needsGrossNegligence = (
  law: Law,
  { customer, fault, actualDamage }: Facts,
  isLiable: Derived<boolean>,
): Result =>
  notDue('needs-gross-negligence', [isLiable], {
    guards: exclusionGuards(law, customer.value, fault.value, actualDamage),
  })
