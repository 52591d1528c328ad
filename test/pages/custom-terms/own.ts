import { variantOf } from '../../../calculators/engine/seed/variant.ts'
import { defined } from '../../../calculators/kernel/schema/defined.ts'
import { catalogue } from '../../../src/catalogue.ts'
import { nameOfFormula } from '../../../src/pages/custom-terms/formulas.ts'
import type { SeedGround } from '../../../src/pages/custom-terms/terms-seed.ts'

/** What the page knows of a formula when it makes a seed of what was typed. */
export function ground(kindId: string, variant: string): SeedGround {
  const kind = defined(catalogue().kinds.get(kindId), kindId)
  const { formula } = defined(variantOf(kind, variant), variant)
  return {
    formula,
    isOnlyVariant: Object.keys(kind.variants).length === 1,
    name: nameOfFormula(kind, variant).en,
    language: 'en',
  }
}
