/**
 * What a provider owes for damage where its terms answer for gross negligence and intent alone and set no cap: the damage.
 * Left out: whether the damage is proven.
 */
import { decided, rounded } from '../kernel/proof/derive.ts'
import type { Law } from '../kernel/proof/law.ts'
import { due, type Result } from '../kernel/proof/result.ts'
import type { Facts } from './facts.ts'
import { liable, needsGrossNegligence } from './liable.ts'
import type { NoCapTerms } from './terms.ts'

/** @returns `compensation`, where a damage was entered */
export function calculate(terms: NoCapTerms, facts: Facts, law: Law): Result {
  const { fault, actualDamage } = facts
  const isLiable = liable(facts, terms.liableFrom)
  if (!isLiable.value) return needsGrossNegligence(law, facts, isLiable)
  const isCapped = decided('isCapped', 'is-capped', false, [fault, terms.grossCap])
  const compensation = actualDamage && rounded('compensation', actualDamage, terms.rounding)
  return due({ ...(compensation && { compensation }) }, { considered: [isLiable, isCapped] })
}
