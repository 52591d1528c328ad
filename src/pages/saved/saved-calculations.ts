import { useSyncExternalStore } from 'react'
import type { SavedCalculation } from './saved-calculation.ts'
import { eraseText, forgetOpened, places, textAt, type WriteResult, writeText } from './storage.ts'
import { asideIn, parseStore, serializeStore } from './store.ts'

/** What is kept on this device, as the page knows it. */
export interface SavedCalculations {
  /** `unknown` until the page has come to life; `blocked` where the browser keeps nothing for it. */
  readonly state: 'unknown' | 'blocked' | 'newer' | 'open'
  readonly calculations: readonly SavedCalculation[]
  /** Texts, or parts of one, that could not be read. They stay until a person lets go of them. */
  readonly unread: readonly string[]
}

const unknown: SavedCalculations = { state: 'unknown', calculations: [], unread: [] }
let known = unknown
const listeners = new Set<() => void>()

function look(): SavedCalculations {
  const text = textAt(places.saved)
  const aside = textAt(places.aside)
  if (text === undefined || aside === undefined) return { state: 'blocked', calculations: [], unread: [] }
  const { state, calculations, unread } = parseStore(text)
  const isWhole = state === 'newer' || (state === 'read' && unread === 0)
  return {
    state: state === 'newer' ? 'newer' : 'open',
    calculations,
    unread: [...new Set([...asideIn(aside), ...(text === null || isWhole ? [] : [text])])],
  }
}

/** Looks again, and tells everyone who shows what is kept. */
function refresh(): void {
  known = look()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  // Another tab changed something; without a key it changed everything.
  const heard = ({ key }: StorageEvent): void => {
    if (key === null || key === places.saved || key === places.aside) refresh()
  }
  // A page that comes back by the browser's way back heard nothing in between.
  const returned = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) refresh()
  }
  listeners.add(listener)
  window.addEventListener('storage', heard)
  window.addEventListener('pageshow', returned)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', heard)
    window.removeEventListener('pageshow', returned)
  }
}

function now(): SavedCalculations {
  if (known === unknown) known = look()
  return known
}

/** What is kept, also when another tab changes it. */
export const useSavedCalculations = (): SavedCalculations => useSyncExternalStore(subscribe, now, () => unknown)

/** How an attempt to change what is kept came out. */
export type Changed = WriteResult | 'newer'

/**
 * Changes what is kept, beginning from what the storage holds at this moment. Before a text is written over that could
 * not be read whole, it is set aside; where that cannot be, nothing is written.
 */
export function updateSavedCalculations(
  change: (calculations: readonly SavedCalculation[]) => readonly SavedCalculation[],
): Changed {
  const text = textAt(places.saved)
  if (text === undefined) return 'blocked'
  const { state, calculations, unread } = parseStore(text)
  if (state === 'newer') return 'newer'
  const isSafe = text === null || (state === 'read' && unread === 0) ? 'done' : setAside(text)
  const written = isSafe === 'done' ? writeText(places.saved, serializeStore(change(calculations))) : isSafe
  refresh()
  return written
}

function setAside(text: string): WriteResult {
  const aside = textAt(places.aside)
  if (aside === undefined) return 'blocked'
  const texts = asideIn(aside)
  return texts.includes(text) ? 'done' : writeText(places.aside, JSON.stringify([...texts, text]))
}

/** Lets go of what could not be read; what could be stays. */
export function discardUnread(): Changed {
  const left = updateSavedCalculations((calculations) => calculations)
  const gone = left === 'done' ? eraseText(places.aside) : left
  refresh()
  return gone
}

/** Erases all that this page ever kept here. */
export function eraseSavedCalculations(): WriteResult {
  forgetOpened()
  const gone = [eraseText(places.saved), eraseText(places.aside)]
  refresh()
  return gone.includes('blocked') ? 'blocked' : 'done'
}

/** What is kept at this moment, for whoever shows nothing of it. */
export const currentSavedCalculations = (): readonly SavedCalculation[] => look().calculations

/** What was done last, or why it could not be done. What the list shows anyway is told to those alone who listen. */
export interface Notice {
  readonly text: string
  readonly tone: 'good' | 'bad' | 'heard'
}
