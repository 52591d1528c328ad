import type { Calculator } from '../../calculators/engine/seed/provider.ts'
import type { Kind } from '../../calculators/kernel/schema/kind.ts'
import type { Words } from '../../calculators/kernel/schema/words.ts'
import type { IndexEntry } from '../ui/catalogue/index-entry.ts'

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
    main: formula.main[0] ?? '',
    question: formula.question,
    search: searchOf(kind, variant),
  }))

/** The words that people look for, of a kind and of its variant. */
function searchOf({ words }: Kind, variant: string): Words {
  const all = ['search', `search.${variant}`].flatMap((key) => words[key] ?? [])
  return { ja: all.map(({ ja }) => ja).join(' '), en: all.map(({ en }) => en).join(' ') }
}
