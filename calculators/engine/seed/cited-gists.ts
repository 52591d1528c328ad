/** Which gists a part of a seed, or of the law, needs: those of what it cites, and no others. */

interface Document {
  readonly id: string
  readonly gists?: Readonly<Record<string, unknown>> | undefined
}

/** Every cite within a value, as it is written in data. */
export function citesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(citesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, of]) => (/^(?:bankC|c)ite$/.test(key) ? [of].flat() : citesIn(of)))
}

/**
 * Documents with those gists alone that say something of a cite: of the place itself, or of what it lies in.
 * @param own the document that a cite means which names none
 */
export const withCitedGists = <D extends Document>(documents: readonly D[], cites: readonly string[], own = ''): D[] =>
  documents.map((document) => {
    const places = cites.flatMap((cite) => {
      const [place = '', of = own] = cite.split(' ').toReversed()
      return of === document.id ? [place] : []
    })
    const { gists } = document
    if (gists === undefined) return document
    const needed = new Set(places.map((place) => around(place).find((each) => Object.hasOwn(gists, each))))
    return { ...document, gists: Object.fromEntries(Object.entries(gists).filter(([key]) => needed.has(key))) }
  })

/** A place and what it lies in: 9(1)(ii), 9(1), 9. */
function around(place: string): readonly string[] {
  const [, outer] = /^(.+)\(\w+\)$/.exec(place) ?? []
  return outer === undefined ? [place] : [place, ...around(outer)]
}
