import { readCite } from '../../../calculators/kernel/proof/cite.ts'
import type { AnyFormula } from '../../../calculators/kernel/schema/kind.ts'
import type { TermShape } from '../../../calculators/kernel/schema/term.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { parseEntry } from '../../ui/form/parse-entry.ts'
import type { Language } from '../../ui/text/format.ts'
import { citeItems } from './cite-text.ts'
import { titleOf } from './document-names.ts'
import { parseAlternatives, parseTerm } from './term-text.ts'
import type { TermDraft, TermsDraft } from './terms-draft.ts'
import { defaultTexts } from './words.ts'

/** What the page knows besides: the formula, and what it is called. */
export interface SeedGround {
  readonly formula: AnyFormula
  readonly isOnlyVariant: boolean
  readonly name: string
  readonly language: Language
}

/** A text typed in one language stands for both. */
const both = (text: string): Words => ({ ja: text, en: text })

type UncheckedSeed = Readonly<Record<string, unknown>>

/** The terms as a seed, in the shape of the files in `seeds/`; nothing is checked here. */
export function seedOf(draft: TermsDraft, ground: SeedGround): UncheckedSeed {
  const { texts, ids, currency, byContract, kind, variant } = draft
  const { formula, language } = ground
  const say = (typed: string, otherwise: string): Words => both(typed.trim() === '' ? otherwise : typed.trim())
  const from = formula.edition === undefined ? '' : parseEntry('date', texts.from).trim()
  const facts = Object.entries(draft.facts)
  return {
    provider: ids.provider,
    name: say(texts.provider, defaultTexts.provider[language]),
    currency,
    documents: documentsOf(draft, say(texts.document, defaultTexts.document[language])),
    ...(byContract ? { editionsGoByContract: true } : {}),
    calculators: {
      [ids.calculator]: {
        kind,
        ...(ground.isOnlyVariant ? {} : { variant }),
        title: say(texts.title, ground.name),
        ...(facts.length === 0
          ? {}
          : {
              facts: Object.fromEntries(facts.map(([id, { key, label }]) => [id, { key, label: say(label, key) }])),
            }),
      },
    },
    editions: [
      {
        ...(from === '' ? {} : { from }),
        ...(from === '' || texts.cite.trim() === '' ? {} : { cite: serializeCites(texts.cite) }),
        terms: { [ids.calculator]: termsOf(draft, ground) },
      },
    ],
  }
}

const termsOf = (draft: TermsDraft, ground: SeedGround): UncheckedSeed =>
  Object.fromEntries(
    Object.entries(ground.formula.terms).flatMap(([id, shape]) => {
      const term = draft.terms[id]
      return term === undefined || term.source === 'absent'
        ? []
        : [[id, termOf(id, term, shape, draft, ground)] as const]
    }),
  )

function termOf(
  id: string,
  { source, value, cite, basis, others }: TermDraft,
  shape: TermShape<unknown>,
  { currency }: TermsDraft,
  { language }: SeedGround,
): UncheckedSeed {
  const written = parseTerm(shape, value, currency)
  if (source === 'stated') return { value: written, cite: serializeCites(cite) }
  const alternatives = parseAlternatives(shape, others, currency)
  return {
    assumed: written,
    basis: both(basis.trim() === '' ? basisOf(id)[language] : basis.trim()),
    ...(alternatives.length === 0 ? {} : { alternatives }),
    ...(cite.trim() === '' ? {} : { cite: serializeCites(cite) }),
  }
}

/** What is said of a term that is assumed, where nobody said why. */
export const basisOf = (term: string): Words =>
  Object.hasOwn(defaultTexts.bases, term) ? (defaultTexts.bases[term] ?? defaultTexts.basis) : defaultTexts.basis

/** One cite as a text, several as a list; nothing as an empty text, which no seed may have. */
function serializeCites(typed: string): string | readonly string[] {
  const cites = citeItems(typed)
  return cites.length > 1 ? cites : (cites[0] ?? '')
}

/** Everything that is cited, as seeds write it. */
function citesIn({ terms, texts }: TermsDraft, isDated: boolean): readonly string[] {
  const ofTerms = Object.values(terms).flatMap(({ source, cite }: TermDraft) =>
    source === 'absent' ? [] : citeItems(cite),
  )
  return [...(isDated ? citeItems(texts.cite) : []), ...ofTerms]
}

/** Articles that are called by a name in place of a number, of the documents that the draft describes. */
export const namedArticles = (draft: TermsDraft): readonly string[] => [
  ...new Set(
    [draft.ids.document, ...Object.keys(draft.documents)].flatMap((id) =>
      Object.keys(articlesOf(draft, id)).filter((article) => !/^\d/.test(article)),
    ),
  ),
]

function documentsOf(draft: TermsDraft, title: Words): readonly UncheckedSeed[] {
  const all = [[draft.ids.document, title] as const].concat(
    Object.entries(draft.documents).map(([id, text]) => [id, both(text.trim() === '' ? id : text)]),
  )
  return all.map(([id, called]) => {
    const articles = articlesOf(draft, id)
    const named = Object.keys(articles).filter((article) => !/^\d/.test(article))
    const titles = named.map((article) => [article, titleOf(article, draft.articles[article])])
    return { id, title: called, articles, ...(named.length === 0 ? {} : { titles: Object.fromEntries(titles) }) }
  })
}

/** The articles that are cited of a document, each with as many paragraphs as the cites need. */
function articlesOf(draft: TermsDraft, document: string): Readonly<Record<string, number>> {
  const articles = new Map<string, number>()
  for (const text of citesIn(draft, draft.texts.from.trim() !== '')) {
    const cite = readCite(text, draft.ids.document)
    if (cite?.document !== document) continue
    const paragraphs = Math.min(Number(cite.paragraph ?? 0), Number.MAX_SAFE_INTEGER)
    articles.set(cite.article, Math.max(articles.get(cite.article) ?? 0, paragraphs))
  }
  return Object.fromEntries(articles)
}
