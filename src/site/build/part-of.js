import { citesIn, withCitedGists } from './cited-gists.js'

/**
 * The part of a seed that one calculator needs: its entry, its terms in each edition, the shared assumptions that those
 * name, and the gists of what all these cite.
 * @param {any} seed @param {string} calculator
 */
export function partOf(seed, calculator) {
  const editions = seed.editions
    .filter((/** @type {any} */ { terms }) => Object.hasOwn(terms, calculator))
    .map((/** @type {any} */ edition) => ({ ...edition, terms: { [calculator]: edition.terms[calculator] } }))
  const named = new Set(
    editions.flatMap((/** @type {any} */ { terms }) =>
      Object.values(terms[calculator]).filter((term) => typeof term === 'string'),
    ),
  )
  const assumptions = Object.fromEntries(Object.entries(seed.assumptions ?? {}).filter(([name]) => named.has(name)))
  const part = { ...seed, assumptions, calculators: { [calculator]: seed.calculators[calculator] }, editions }
  return { ...part, documents: withCitedGists(seed.documents, citesIn(part), seed.documents[0]?.id) }
}
