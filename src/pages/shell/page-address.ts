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

/**
 * The ways from a page. Wherever one leads, the address first takes what was entered, so that coming back finds it. To the
 * same page in the other language the name of the window takes along what stands in no address: it needs no storage, and
 * browsers clear it for other hosts.
 */

/** Puts into the address whatever was not yet; returns what has no place there. */
type Listener = () => Texts

const listeners = new Set<Listener>()

const written = (): Texts => Object.assign({}, ...[...listeners].map((listener) => listener()))

function writeAtLink({ target }: Event): void {
  if (target instanceof Element && target.closest('a')) written()
}

const reloadKeys: readonly string[] = ['F5', 'Control', 'Meta']

/** A page that is loaded anew has the address from before it is hidden: it is written when a key goes down that begins that. */
function writeAtKey({ key, repeat }: KeyboardEvent): void {
  if (!repeat && reloadKeys.includes(key)) written()
}

/** Calls back when the reader is about to leave, for another page or the other language. */
export function onPageExit(listener: Listener): () => void {
  // Listened to but once, however often it is said.
  window.addEventListener('pagehide', written)
  document.addEventListener('keydown', writeAtKey, { capture: true })
  // On its way to the browser's own buttons.
  document.documentElement.addEventListener('mouseleave', written)
  // A link may lead elsewhere on the same page, which then is not hidden.
  document.addEventListener('click', writeAtLink, { capture: true })
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

const mark = 'yakkan '

/** Takes along to the other language what the address does not. */
export function switchLanguage(): void {
  window.name = mark + JSON.stringify({ texts: written(), scroll: window.scrollY })
}

interface Arrival {
  readonly texts: Texts
  readonly scroll: number
}

let arrival: Arrival | undefined

/** What came along from the page in the other language; undefined where the reader came another way. */
export function arrivedFromOtherLanguage(): Arrival | undefined {
  if (window.name.startsWith(mark)) {
    arrival = readArrival(window.name.slice(mark.length))
    window.name = ''
  }
  return arrival
}

function readArrival(text: string): Arrival | undefined {
  try {
    const { texts, scroll } = JSON.parse(text)
    return { texts: textsIn(texts), scroll: Number(scroll) || 0 }
  } catch {
    return undefined
  }
}

/** Texts that stand in no address, by name. */
export type Texts = Readonly<Record<string, string>>

const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string'

/** The entries of something that are texts, whatever else it holds, or may be. */
export const textsIn = (found: unknown): Texts => Object.fromEntries(Object.entries(Object(found)).filter(isText))

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
