import { leaf } from '../../kernel/proof/derive.ts'
import type { AnyFormula } from '../../kernel/schema/kind.ts'
import { present } from '../../kernel/schema/present.ts'
import type { TermShape } from '../../kernel/schema/term.ts'
import { citesOf } from './cites.ts'
import type { Term, TermValue } from './provider.ts'
import type { Seed, WrittenTerm } from './seed-schema.ts'

/** The terms of one calculator in one edition of a checked seed, in the order in which its formula declares them. */
export const termsOf = (
  written: Readonly<Record<string, WrittenTerm>>,
  formula: AnyFormula,
  seed: Seed,
  ownDocument: string,
): readonly Term[] =>
  Object.entries(formula.terms).flatMap(([id, shape]) => {
    const term = Object.hasOwn(written, id) ? written[id] : undefined
    return term === undefined ? [] : [termOf(id, term, shape, seed, ownDocument)]
  })

function termOf(id: string, written: WrittenTerm, shape: TermShape<unknown>, seed: Seed, ownDocument: string): Term {
  if (typeof written === 'string') {
    const shared = present(seed.assumptions?.[written], written)
    return termOf(id, shared, shape, seed, ownDocument)
  }
  const isStated = 'value' in written
  const cites = citesOf(written.cite, ownDocument)
  const alternatives = isStated ? [] : (written.alternatives ?? [])
  const readValue = (text: unknown): TermValue => {
    const value = shape.read(text)
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
    basis: isStated ? undefined : Object.freeze(written.basis),
    values: [readValue(isStated ? written.value : written.assumed), ...alternatives.map(readValue)],
  }
}
