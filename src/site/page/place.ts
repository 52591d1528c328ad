import { useSyncExternalStore } from 'react'
import type { Language } from '../text/format.ts'

/** Where the reader is: a provider, a calculator and a language, as the address's fragment holds them. */
export interface Place {
  readonly provider: string | undefined
  readonly calculator: string | undefined
  readonly language: Language
}

const isLanguage = (text: string | null): text is Language => text === 'ja' || text === 'en'

/** Reads `#coredrive/late-penalty?lang=en`; without a language, the first of the reader's own that the page speaks. */
export function placeOf(fragment: string, preferred: readonly string[]): Place {
  const [path = '', query = ''] = fragment.replace(/^#/, '').split('?')
  const [provider, calculator] = path.split('/')
  const asked = new URLSearchParams(query).get('lang')
  const own = preferred.map((each) => each.slice(0, 2)).find(isLanguage)
  return {
    provider: provider || undefined,
    calculator: calculator || undefined,
    language: isLanguage(asked) ? asked : (own ?? 'ja'),
  }
}

export const fragmentOf = ({ provider, calculator, language }: Place): string =>
  `#${[provider, calculator].filter((part) => part !== undefined).join('/')}?lang=${language}`

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

/** The place in the address; it follows links, reloading, back and forward. */
export function usePlace(): Place {
  const fragment = useSyncExternalStore(subscribe, () => window.location.hash)
  return placeOf(fragment, navigator.languages)
}

/** Goes to a place. Another language is no other place: it leaves no trace in the history. */
export function goTo(place: Place, how: 'anew' | 'instead'): void {
  const fragment = fragmentOf(place)
  if (how === 'instead') window.location.replace(fragment)
  else window.location.hash = fragment
}
