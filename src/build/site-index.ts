import type { Calculator } from '../../calculators/engine/seed/provider.ts'
import { searchOf } from '../catalogue.ts'
import type { IndexEntry } from '../ui/catalogue/index-entry.ts'

/** What the pages that lead to calculators know of them, without loading any. */
export const siteIndex = (calculators: readonly Calculator[]): readonly IndexEntry[] =>
  calculators.map(({ provider, id, title, kind, variant, formula }) => ({
    provider: provider.id,
    providerName: provider.name,
    providerSearch: provider.search,
    currency: provider.currency,
    calculator: id,
    title,
    kind: kind.id,
    variant,
    isMoney: formula.isMoney,
    main: formula.main[0] ?? '',
    question: formula.question,
    search: searchOf(kind.id, variant),
  }))
