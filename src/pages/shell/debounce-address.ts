import type { Texts } from './page-exit.ts'
import { onPageExit } from './page-exit.ts'

/** Browsers slow down a page that writes its address at every key. */
const pause = 250

/**
 * Writes the address a moment from now, and whenever the reader is about to leave.
 * @param write returns what has no place in the address
 * @returns what calls it off
 */
export function debounceAddress(write: () => Texts): () => void {
  const waiting = window.setTimeout(write, pause)
  const stayed = onPageExit(write)
  return () => {
    window.clearTimeout(waiting)
    stayed()
  }
}
