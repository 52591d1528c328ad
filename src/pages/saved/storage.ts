/** The storage of this device. Browsers may have none, keep pages from it, or run out of room: no call here throws. */

export type WriteResult = 'done' | 'full' | 'blocked'

/** Where calculations are kept, and where texts are that could not be read as such. */
export const places = { saved: 'yakkan.calculations', aside: 'yakkan.calculations.aside' } as const

/** Which of several calculations with equal facts was opened last in this tab. */
const openedPlace = 'yakkan.opened'

/** The text in a place; null where there is none, undefined where the page may not look. */
export function textAt(place: string): string | null | undefined {
  try {
    return window.localStorage.getItem(place)
  } catch {
    return undefined
  }
}

export function writeText(place: string, text: string): WriteResult {
  try {
    window.localStorage.setItem(place, text)
    return 'done'
  } catch (error) {
    return isFull(error) ? 'full' : 'blocked'
  }
}

export function eraseText(place: string): WriteResult {
  try {
    window.localStorage.removeItem(place)
    return 'done'
  } catch {
    return 'blocked'
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(error.name)

export function noteOpened(id: string): void {
  try {
    window.sessionStorage.setItem(openedPlace, id)
  } catch {
    // Then the latest of the equal ones is taken.
  }
}

export function openedLast(): string | undefined {
  try {
    return window.sessionStorage.getItem(openedPlace) ?? undefined
  } catch {
    return undefined
  }
}

export function forgetOpened(): void {
  try {
    window.sessionStorage.removeItem(openedPlace)
  } catch {
    // Then there is nothing to forget.
  }
}
