import type { SiteIndex } from '../../ui/catalogue/index-entry.ts'
import { type Address, calculatorPath } from '../../ui/link/address.ts'
import type { Language } from '../../ui/text/format.ts'

/** What the fragment of the first page's address asks for. */
type HomeRequest =
  | { readonly is: 'search'; readonly query: string }
  | { readonly is: 'moved'; readonly to: Address; readonly fragment: string }
  | { readonly is: 'unknown'; readonly part: string }

const longest = { fragment: 2000, query: 200, part: 60 } as const

/** The first addresses of calculators: `coredrive/late-penalty?lang=en`, every part of it optional. */
const oldAddress = /^([\w-]*)(?:\/([\w-]+))?(?:\?lang=(ja|en))?$/

/** Reads `#q=解約`, a place on the page such as `#paid-late`, or an address as it once was, on a page in a language. */
export function parseHomeFragment(
  fragment: string,
  index: SiteIndex,
  places: readonly string[],
  language: Language,
): HomeRequest {
  const text = fragment.replace(/^#/, '').slice(0, longest.fragment)
  const parameters = new URLSearchParams(text)
  const query = parameters.get('q')
  if (query !== null) return { is: 'search', query: query.slice(0, longest.query) }
  if (text === '' || places.includes(text)) return { is: 'search', query: '' }
  const [whole, provider = '', calculator, asked] = oldAddress.exec(text) ?? []
  const to = asked === 'ja' || asked === 'en' ? asked : language
  const path = whole === undefined ? undefined : pathOf(index, provider, calculator)
  if (path !== undefined) return { is: 'moved', to: { path, language: to }, fragment: '' }
  const part = ([...parameters.keys()][0]?.split('?')[0] ?? '').slice(0, longest.part)
  // Whoever came for the other language is told in it.
  return to === language
    ? { is: 'unknown', part }
    : { is: 'moved', to: { path: '', language: to }, fragment: `#${part}` }
}

/** Where a provider or a calculator now stands; undefined where there is none of that name. */
function pathOf(index: SiteIndex, provider: string, calculator: string | undefined): string | undefined {
  if (provider === '') return calculator === undefined ? '' : undefined
  const own = index.filter((entry) => entry.provider === provider)
  if (calculator === undefined) return own.length > 0 ? `${provider}/` : undefined
  return own.some((entry) => entry.calculator === calculator) ? calculatorPath(provider, calculator) : undefined
}

/** A search as a fragment, without its "#". */
export const fragmentOfSearch = (query: string): string =>
  query.trim() === '' ? '' : new URLSearchParams({ q: query.slice(0, longest.query) }).toString()
