/** Which gists a part of a seed, or of the law, needs: those of what it cites, and no others. */

/** @typedef {{ readonly id: string, readonly gists?: Readonly<Record<string, unknown>> }} Document */

/** Every cite within a value, as it is written. @param {any} value @returns {readonly string[]} */
export function citesIn(value) {
  if (Array.isArray(value)) return value.flatMap(citesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, of]) => (/^(?:bankC|c)ite$/.test(key) ? [of].flat() : citesIn(of)))
}

/**
 * Documents with those gists alone that say something of a cite: of the place itself, or of what it lies in.
 * @template {Document} D @param {readonly D[]} documents @param {readonly string[]} cites
 * @param {string} own the document that a cite means which names none @returns {D[]}
 */
export const withCitedGists = (documents, cites, own = '') =>
  documents.map((document) => {
    const places = cites.flatMap((cite) => {
      const [place = '', of = own] = cite.split(' ').toReversed()
      return of === document.id ? [place] : []
    })
    const { gists } = document
    if (gists === undefined) return document
    const told = new Set(places.map((place) => around(place).find((each) => Object.hasOwn(gists, each))))
    return { ...document, gists: Object.fromEntries(Object.entries(gists).filter(([key]) => told.has(key))) }
  })

/** A place and what it lies in: 9(1)(ii), 9(1), 9. @param {string} place @returns {readonly string[]} */
const around = (place) => {
  const [, outer] = /^(.+)\(\w+\)$/.exec(place) ?? []
  return outer === undefined ? [place] : [place, ...around(outer)]
}
