import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { SiteIndex } from '../../ui/catalogue/part.ts'
import { type Address, calculatorPath, linkBetween } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import type { Language } from '../../ui/text/format.ts'
import { debounceAddress, writeFragment } from '../shell/page-address.ts'
import { placesOn } from './link-lists.tsx'

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
  const ofProvider = index.filter((entry) => entry.provider === provider)
  if (calculator === undefined) return ofProvider.length > 0 ? `${provider}/` : undefined
  return ofProvider.some((entry) => entry.calculator === calculator) ? calculatorPath(provider, calculator) : undefined
}

/** A search as a fragment, without its "#". */
export const fragmentOfSearch = (query: string): string =>
  query.trim() === '' ? '' : new URLSearchParams({ q: query.slice(0, longest.query) }).toString()

/** A search on the page, kept in its address. */
export interface Search {
  readonly query: string
  /** What a link named that is not here. */
  readonly unknown: string | undefined
  readonly field: RefObject<HTMLInputElement | null>
  change(query: string): void
  /** Writes the address at once, for whoever leaves the page. */
  settle(): void
}

export function useSearch(index: SiteIndex): Search {
  const { address } = useSite()
  const [query, setQuery] = useState('')
  const [unknown, setUnknown] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const waiting = useRef<string>(undefined)

  const settle = useCallback((): void => {
    if (waiting.current === undefined) return
    const fragment = fragmentOfSearch(waiting.current)
    waiting.current = undefined
    writeFragment(fragment)
  }, [])
  const change = useCallback((to: string): void => {
    setQuery(to)
    setUnknown(undefined)
    waiting.current = to
  }, [])

  useLayoutEffect(() => {
    const read = (): void => {
      const asked = parseHomeFragment(window.location.hash, index, placesOn(index), address.language)
      if (asked.is === 'moved') window.location.replace(linkBetween(address, asked.to) + asked.fragment)
      setUnknown(asked.is === 'unknown' ? asked.part : undefined)
      setQuery(asked.is === 'search' ? asked.query : '')
    }
    // Somebody may have typed before the page came alive.
    const typed = field.current?.value ?? ''
    if (typed !== '') change(typed)
    else if (window.location.hash.length > 1) read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [index, address, change])

  // A place that a search had put away is there again only now.
  const before = useRef('')
  useLayoutEffect(() => {
    if (query === '' && before.current !== '') placeInAddress()?.scrollIntoView()
    before.current = query
  }, [query])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each search is written when it has rested
  useEffect(
    () =>
      debounceAddress(() => {
        settle()
        return {}
      }),
    [query, settle],
  )
  return { query, unknown, field, change, settle }
}

const placeInAddress = (): HTMLElement | null => document.getElementById(window.location.hash.slice(1))
