import { variantOf } from '../../../calculators/engine/seed/variant.ts'
import { present } from '../../../calculators/kernel/schema/present.ts'
import { catalogue } from '../../../src/catalogue.ts'
import { nameOfFormula } from '../../../src/pages/custom-terms/formulas.ts'
import type { SeedGround } from '../../../src/pages/custom-terms/terms-seed.ts'

/** What the page knows of a formula when it makes a seed of what was typed. */
export function ground(kindId: string, variant: string): SeedGround {
  const kind = present(catalogue().kinds.get(kindId), kindId)
  const { formula } = present(variantOf(kind, variant), variant)
  return {
    formula,
    isOnlyVariant: Object.keys(kind.variants).length === 1,
    name: nameOfFormula(kind, variant).en,
    language: 'en',
  }
}
