import type { Calculator, Provider } from '../../calculators/engine/seed/provider.ts'
import type { Words } from '../../calculators/kernel/schema/words.ts'
import { searchOf } from '../catalogue.ts'
import { providersOf } from '../pages/home/link-lists.tsx'
import { home } from '../pages/home/words.ts'
import type { ProviderSheet } from '../pages/provider/page.tsx'
import type { IndexEntry, SiteIndex } from '../ui/catalogue/part.ts'
import { date, type Language } from '../ui/text/format.ts'
import { filled } from '../ui/text/words.ts'

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

/** What the page of a provider is built with. */
export function providerSheet({ id, name, documents, calculators }: Provider, index: SiteIndex): ProviderSheet {
  const days = [...calculators.values()].flatMap(({ editions }) => editions.flatMap(({ fromText }) => fromText ?? []))
  const newest = days.toSorted().at(-1)
  return {
    name,
    documents: documents.map(({ title }) => title),
    from: newest === undefined ? undefined : { ja: date(newest, 'ja'), en: date(newest, 'en') },
    calculators: index.filter(({ provider }) => provider === id),
    others: providersOf(index)
      .filter(({ provider }) => provider !== id)
      .map(({ provider, providerName }) => ({ provider, providerName })),
  }
}

/** What the page of a provider is about, in a sentence. */
export function aboutProvider({ documents, calculators }: ProviderSheet): Words {
  const list = (all: readonly Words[], language: Language): string =>
    all.map((words) => words[language]).join(home.comma[language])
  const about = (language: Language): string =>
    filled(home.providerAbout[language], {
      documents: list(documents, language),
      titles: list(
        calculators.map(({ title }) => title),
        language,
      ),
    })
  return { ja: about('ja'), en: about('en') }
}
