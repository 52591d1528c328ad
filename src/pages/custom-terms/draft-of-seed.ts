import { citeTexts, type SeedCites } from '../../../calculators/engine/seed/cites.ts'
import type { Seed, SeedTerm } from '../../../calculators/engine/seed/seed-schema.ts'
import { variantOf } from '../../../calculators/engine/seed/variant.ts'
import { defined } from '../../../calculators/kernel/schema/defined.ts'
import type { Kind } from '../../../calculators/kernel/schema/kind.ts'
import type { TermShape } from '../../../calculators/kernel/schema/term.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { Language } from '../../ui/text/format.ts'
import { typedTerm } from './term-text.ts'
import { listed, othersOf, type TermDraft, type TermsDraft, untouchedDraft, untouchedTerm } from './terms-draft.ts'

/** One calculator of a checked seed, with the terms of its newest edition, as if it had been typed in. */
export function draftOfSeed(seed: Seed, id: string, kind: Kind, language: Language): TermsDraft {
  const entry = defined(seed.calculators[id], id)
  const { variant, formula } = defined(variantOf(kind, entry.variant), id)
  const edition = defined(
    seed.editions.findLast(({ terms }) => Object.hasOwn(terms, id)),
    id,
  )
  const [document, ...others] = seed.documents
  const untouched = untouchedDraft(kind.id, variant, formula)
  const text = (words: Words): string => words[language]
  return {
    ...untouched,
    texts: {
      provider: text(seed.name),
      document: document === undefined ? '' : text(document.title),
      title: text(entry.title),
      from: edition.from ?? '',
      cite: citesText(edition.cite),
    },
    currency: seed.currency,
    byContract: seed.editionsGoByContract ?? false,
    terms: Object.fromEntries(
      Object.entries(formula.terms).map(([term, shape]) => [
        term,
        termDraft(edition.terms[id]?.[term], shape, seed, language),
      ]),
    ),
    facts: Object.fromEntries(
      Object.entries(entry.facts ?? {}).map(([fact, { key, label }]) => [fact, { key, label: text(label) }]),
    ),
    articles: Object.fromEntries(
      seed.documents.flatMap(({ titles = {} }) => Object.entries(titles).map(([article, of]) => [article, text(of)])),
    ),
    documents: Object.fromEntries(others.map((each) => [each.id, text(each.title)])),
    ids: { provider: seed.provider, calculator: id, document: document?.id ?? untouched.ids.document },
  }
}

const citesText = (cites: SeedCites): string => listed(citeTexts(cites))

function termDraft(
  written: SeedTerm | undefined,
  shape: TermShape<unknown>,
  seed: Seed,
  language: Language,
): TermDraft {
  if (typeof written === 'string') return termDraft(seed.assumptions?.[written], shape, seed, language)
  if (written === undefined) return { ...untouchedTerm(shape), source: 'absent' }
  const cite = citesText(written.cite)
  if (!('assumed' in written)) {
    const value = typedTerm(shape, written.value)
    return { source: 'stated', value, cite, basis: '', others: othersOf(shape, value) }
  }
  return {
    source: 'assumed',
    value: typedTerm(shape, written.assumed),
    cite,
    basis: written.basis[language],
    others: listed((written.alternatives ?? []).map((other) => typedTerm(shape, other))),
  }
}
