import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { SiteIndex } from '../../ui/catalogue/index-entry.ts'
import { linkBetween } from '../../ui/link/address.ts'
import { useSite } from '../../ui/link/site.ts'
import { writeFragment } from '../shell/page-address.ts'
import { onPageExit } from '../shell/page-exit.ts'
import { fragmentOfSearch, parseHomeFragment } from './home-fragment.ts'
import { placesOn } from './places.ts'

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

/** Browsers slow down a page that writes its address at every key. */
const addressDelay = 250

export function useSearch(index: SiteIndex): Search {
  const { address } = useSite()
  const [query, setQuery] = useState('')
  const [unknown, setUnknown] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const waiting = useRef<{ readonly query: string; readonly timer: number }>(undefined)

  const settle = useCallback((): void => {
    if (waiting.current === undefined) return
    window.clearTimeout(waiting.current.timer)
    const fragment = fragmentOfSearch(waiting.current.query)
    waiting.current = undefined
    writeFragment(fragment)
  }, [])
  const change = useCallback(
    (to: string): void => {
      setQuery(to)
      setUnknown(undefined)
      window.clearTimeout(waiting.current?.timer)
      waiting.current = { query: to, timer: window.setTimeout(settle, addressDelay) }
    },
    [settle],
  )

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

  useEffect(
    () =>
      onPageExit(() => {
        settle()
        return {}
      }),
    [settle],
  )
  return { query, unknown, field, change, settle }
}

const placeInAddress = (): HTMLElement | null => document.getElementById(window.location.hash.slice(1))
