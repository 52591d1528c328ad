import { type RefObject, useEffect, useRef } from 'react'

let isFirstView = true

/**
 * Puts the focus on the heading of a view that took the place of another, where the focus was lost with that: a link that
 * was followed is gone with its page.
 * @param isNewPage whether the view is read from its top
 */
export function useArrival<E extends HTMLElement>(isNewPage: boolean): RefObject<E | null> {
  const heading = useRef<E>(null)
  useEffect(() => {
    if (!isFirstView) {
      if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
      if (isNewPage) window.scrollTo(0, 0)
    }
    isFirstView = false
  }, [isNewPage])
  return heading
}
