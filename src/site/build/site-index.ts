import type { Calculator } from '../../../calculators/engine/provider.ts'
import type { IndexEntry } from '../page/index-entry.ts'

/** What the pages that lead to calculators know of them, without loading any. */
export const siteIndex = (calculators: readonly Calculator[]): readonly IndexEntry[] =>
  calculators.map(({ provider, id, title, kind, variant, formula }) => ({
    provider: provider.id,
    providerName: provider.name,
    currency: provider.currency,
    calculator: id,
    title,
    kind: kind.id,
    variant,
    isMoney: formula.isMoney,
  }))
