import type { Ground } from '../../src/offline/built-file.ts'

/** Caches and a network that are made up: files by their way below the root. An undefined one breaks off. */
export interface MadeUp extends Ground {
  network: Readonly<Record<string, string | undefined>>
  isCut: boolean
  status: number
  fetch: Ground['fetch']
  /** What the network was asked for: address, way past the browser's cache, hash. */
  readonly asked: (readonly (string | undefined)[])[]
  /** The keys in each cache. */
  kept(): Readonly<Record<string, readonly string[]>>
}

export const root = 'https://example.com/yakkan/'

export const textOf = async (answer: Promise<Response> | undefined): Promise<string> => (await answer)?.text() ?? ''

export function ground(network: MadeUp['network']): MadeUp {
  const all = new Map<string, Map<string, Response>>()
  const openAll = (name: string) => {
    const entries = all.get(name) ?? new Map<string, Response>()
    all.set(name, entries)
    return {
      match: async (key: string) => entries.get(key)?.clone(),
      put: async (key: string, answer: Response) => void entries.set(key, answer),
    }
  }
  const caches = {
    open: async (name: string) => openAll(name),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    match: async (key: string) =>
      [...all.values()]
        .find((entries) => entries.has(key))
        ?.get(key)
        ?.clone(),
  }
  const place: MadeUp = {
    root,
    caches,
    network,
    isCut: false,
    status: 200,
    asked: [],
    kept: () => Object.fromEntries([...all].map(([name, entries]) => [name, [...entries.keys()]])),
    async fetch(asked, how) {
      const url = new URL(typeof asked === 'string' ? asked : asked.url)
      place.asked.push([url.href, how?.cache, how?.integrity])
      if (place.isCut) throw new TypeError('cut')
      const path = url.href.slice(root.length).replace(/[?#].*$/, '')
      if (!Object.hasOwn(place.network, path)) return new Response('', { status: 404 })
      const text = place.network[path]
      if (text === undefined) throw new TypeError('broken off')
      return new Response(text, { status: place.status })
    },
  }
  return place
}
