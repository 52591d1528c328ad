/**
 * The part of a seed that one calculator needs: its entry, its terms in each edition, and the shared assumptions that
 * those name. Documents stay whole, since any article may be cited.
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
  return {
    ...seed,
    assumptions,
    calculators: { [calculator]: seed.calculators[calculator] },
    editions,
  }
}
