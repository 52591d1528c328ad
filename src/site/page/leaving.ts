/**
 * The way from a page to the same page in the other language: the address takes along what was entered, and the name of the
 * window takes what stands in no address. The window's name needs no storage, and browsers clear it for other hosts.
 */

/** Texts that stand in no address, by name. */
type Texts = Readonly<Record<string, string>>

/** Puts into the address whatever was not yet; returns what has no place there. */
type Listener = () => Texts

const listeners = new Set<Listener>()

/** Calls back when the reader is about to leave for the other language. */
export function beforeLeaving(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

const mark = 'yakkan '

export function leave(): void {
  const texts = Object.assign({}, ...[...listeners].map((listener) => listener()))
  window.name = mark + JSON.stringify({ texts, scroll: window.scrollY })
}

interface Arrival {
  readonly texts: Texts
  readonly scroll: number
}

let arrival: Arrival | undefined

/** What came along from the page in the other language; undefined where the reader came another way. */
export function arrivedWith(): Arrival | undefined {
  if (window.name.startsWith(mark)) {
    arrival = readArrival(window.name.slice(mark.length))
    window.name = ''
  }
  return arrival
}

function readArrival(text: string): Arrival | undefined {
  try {
    const { texts, scroll } = JSON.parse(text)
    const kept = Object.entries(texts).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
    return { texts: Object.fromEntries(kept), scroll: Number(scroll) || 0 }
  } catch {
    return undefined
  }
}
