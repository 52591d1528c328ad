import { citesIn, withCitedGists } from './cited-gists.ts'
import type { Seed } from './seed-schema.ts'

/**
 * The part of a seed that one calculator needs: its entry, its terms in each edition, the shared assumptions that those
 * name, and the gists of what all these cite.
 */
export function partOf(seed: Seed, calculator: string): Seed {
  const editions = seed.editions.flatMap(({ terms, ...edition }) => {
    const own = terms[calculator]
    return own === undefined ? [] : [{ ...edition, terms: { [calculator]: own } }]
  })
  const named = new Set(
    editions.flatMap(({ terms }) => Object.values(terms[calculator] ?? {}).filter((term) => typeof term === 'string')),
  )
  const assumptions = Object.fromEntries(Object.entries(seed.assumptions ?? {}).filter(([name]) => named.has(name)))
  const own = seed.calculators[calculator]
  const calculators = own === undefined ? {} : { [calculator]: own }
  const { search: _, ...others } = seed
  const part = { ...others, assumptions, calculators, editions }
  return { ...part, documents: withCitedGists(seed.documents, citesIn(part), seed.documents[0]?.id) }
}
