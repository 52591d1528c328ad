import { shownFields } from '../../ui/form/draft.ts'
import { fragmentOf } from '../../ui/link/fragment.ts'
import { looksOf } from './accent.ts'
import type { EmbedEntry } from './entry.ts'
import { keptAs, type Setup } from './setup.ts'
import type { Embed } from './snippets.ts'
import type { Filled } from './use-setup.ts'

/** The embed that a setup makes. It may speak another language than the page, whose scripts know the names in one alone. */
export function embedOf(setup: Setup, { calculator, draft, own }: Filled, index: readonly EmbedEntry[]): Embed {
  const { language, theme, shown } = setup
  const { provider } = calculator
  const listed = index.find((each) => each.provider === provider.id && each.calculator === calculator.id)
  const { title, providerName } =
    own === undefined && listed !== undefined ? listed : { title: calculator.title, providerName: provider.name }
  // What was locked of another calculator waits for it.
  const names = new Set(shownFields(calculator).map(([, key]) => key))
  const kept = (how: 'locked' | 'hidden') => keptAs(setup.keeping, how).filter((name) => names.has(name))
  return {
    provider: provider.id,
    calculator: calculator.id,
    language,
    title: `${title[language]} · ${providerName[language]}`,
    theme,
    looks: looksOf(setup),
    facts: fragmentOf(calculator, draft),
    locked: kept('locked'),
    hidden: kept('hidden'),
    shown,
    own,
  }
}
