/**
 * The fragment in the address of the page, which holds what was entered. Some browsers take only so many in a while, and a
 * page in a sandbox may write none; then the page knows it by itself until it can be written.
 */
let unwritten: string | undefined

/** The fragment as it is, or would be, without its "#". */
export const fragmentNow = (): string => unwritten ?? window.location.hash.slice(1)

/** The address of the page as it is, or would be. */
export function addressNow(): string {
  const [page = ''] = window.location.href.split('#')
  const fragment = fragmentNow()
  return fragment === '' ? page : `${page}#${fragment}`
}

/**
 * Puts a fragment into the address, in place of the one that is there.
 * @param state what the tab keeps with it
 */
export function writeFragment(fragment: string, state: unknown = null): void {
  const { pathname, search } = window.location
  try {
    window.history.replaceState(state, '', fragment === '' ? pathname + search : `#${fragment}`)
    unwritten = undefined
  } catch {
    unwritten = fragment
    // Whoever edits the address means what it says then; all that listens reads it after this.
    window.addEventListener('hashchange', forget, { capture: true })
  }
}

function forget(): void {
  unwritten = undefined
}
