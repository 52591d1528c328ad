import { leaf } from '../../kernel/proof/derive.ts'
import { defined } from '../../kernel/schema/defined.ts'
import type { AnyFormula } from '../../kernel/schema/kind.ts'
import type { TermShape } from '../../kernel/schema/term.ts'
import { citesOf } from './cites.ts'
import type { Term, TermValue } from './provider.ts'
import type { Seed, SeedTerm } from './seed-schema.ts'

/** The terms of one calculator in one edition of a checked seed, in the order in which its formula declares them. */
export const termsOf = (
  terms: Readonly<Record<string, SeedTerm>>,
  formula: AnyFormula,
  seed: Seed,
  ownDocument: string,
): readonly Term[] =>
  Object.entries(formula.terms).flatMap(([id, shape]) => {
    const term = Object.hasOwn(terms, id) ? terms[id] : undefined
    return term === undefined ? [] : [termOf(id, term, shape, seed, ownDocument)]
  })

function termOf(id: string, term: SeedTerm, shape: TermShape<unknown>, seed: Seed, ownDocument: string): Term {
  if (typeof term === 'string') {
    const shared = defined(seed.assumptions?.[term], term)
    return termOf(id, shared, shape, seed, ownDocument)
  }
  const isStated = 'value' in term
  const cites = citesOf(term.cite, ownDocument)
  const alternatives = isStated ? [] : (term.alternatives ?? [])
  const readValue = (text: unknown): TermValue => {
    const value = shape.parse(text)
    const unit = shape.unit(value, seed.currency)
    const source = isStated ? 'stated' : 'assumed'
    return { raw: String(text), leaf: leaf(source, id, unit, value, cites, alternatives.length > 0) }
  }
  return {
    id,
    shape,
    isStated,
    cites,
    // Every outcome that leans on the term hands it out.
    basis: isStated ? undefined : Object.freeze(term.basis),
    values: [readValue(isStated ? term.value : term.assumed), ...alternatives.map(readValue)],
  }
}
