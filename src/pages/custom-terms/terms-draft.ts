import type { Currency } from '../../../calculators/kernel/number/money.ts'
import type { AnyFormula } from '../../../calculators/kernel/schema/kind.ts'
import type { TermShape } from '../../../calculators/kernel/schema/term.ts'

/** A provider's terms as somebody types them in: texts as they were typed, and not checked yet. */

/** Where a term comes from: the text states it, the text is silent and it is assumed, or the formula goes without it. */
export type TermSource = 'stated' | 'assumed' | 'absent'

export interface TermDraft {
  readonly source: TermSource
  /** What it is: a choice by its id, `true` or `false`, a list of days as one text, all else as it was typed. */
  readonly value: string
  readonly cite: string
  /** Why it is assumed; where empty, the page has a sentence of its own. */
  readonly basis: string
  /** Other values that a reader could take, as one text. */
  readonly others: string
}

interface FactName {
  readonly key: string
  readonly label: string
}

/** The fields that are no term's, each a line of text. */
export interface TermsTexts {
  readonly provider: string
  readonly document: string
  readonly title: string
  readonly from: string
  readonly cite: string
}

/** What the seed calls things; nobody need see them but who uses the file elsewhere. */
interface TermsIds {
  readonly provider: string
  readonly calculator: string
  readonly document: string
}

/** A calculator of the site that terms began with, by `provider/calculator`, and its terms in the language of the page. */
export interface Start {
  readonly name: string
  readonly draft: TermsDraft
}

export interface TermsDraft {
  readonly kind: string
  readonly variant: string
  readonly texts: TermsTexts
  readonly currency: Currency
  /** Set where the terms are those of contracts made from their first day on. */
  readonly byContract: boolean
  readonly terms: Readonly<Record<string, TermDraft>>
  /** Facts that go by another name, by their name in the kind. */
  readonly facts: Readonly<Record<string, FactName>>
  /** What articles are called that have a name in place of a number. */
  readonly articles: Readonly<Record<string, string>>
  /** Further documents that are cited, with their titles. */
  readonly documents: Readonly<Record<string, string>>
  readonly ids: TermsIds
  readonly start?: Start | undefined
}

export const noTexts: TermsTexts = { provider: '', document: '', title: '', from: '', cite: '' }

export const formulaName = ({ kind, variant }: Pick<TermsDraft, 'kind' | 'variant'>): string => `${kind}/${variant}`

/** A term that nobody has touched: what is asked for is empty, a choice is assumed with all the others as readings. */
export function untouchedTerm(shape: TermShape<unknown>): TermDraft {
  const { type, choices, optional } = shape
  const [first = ''] = type === 'choice' ? choices : []
  const nothing = { cite: '', basis: '', others: othersOf(shape, first) }
  if (optional) return { ...nothing, source: 'absent', value: first }
  if (type === 'choice') return { ...nothing, source: 'assumed', value: first }
  if (type === 'flag') return { ...nothing, source: 'assumed', value: 'false' }
  if (type === 'count-or-none') return { ...nothing, source: 'assumed', value: '0' }
  return { ...nothing, source: 'stated', value: '' }
}

/** The readings that there are until somebody says otherwise: all other choices. */
export const othersOf = ({ choices, type }: TermShape<unknown>, value: string): string =>
  type === 'choice' ? listed(choices.filter((choice) => choice !== value)) : ''

export const listed = (items: readonly string[]): string => items.join(', ')

/** The terms of a formula before anything was entered. */
export const untouchedDraft = (kind: string, variant: string, { terms }: AnyFormula): TermsDraft => ({
  kind,
  variant,
  texts: noTexts,
  currency: 'JPY',
  byContract: false,
  terms: Object.fromEntries(Object.entries(terms).map(([id, shape]) => [id, untouchedTerm(shape)])),
  facts: {},
  articles: {},
  documents: {},
  ids: { provider: 'own', calculator: kind, document: 'terms' },
})

/** What a person changes of the terms. */
export type TermsChange =
  | { readonly set: 'text'; readonly text: keyof TermsTexts; readonly to: string }
  | { readonly set: 'currency'; readonly to: Currency }
  | { readonly set: 'by-contract'; readonly to: boolean }
  | { readonly set: 'term'; readonly term: string; readonly to: Partial<TermDraft> }
  | { readonly set: 'fact'; readonly fact: string; readonly to: string }
  | { readonly set: 'article'; readonly article: string; readonly to: string }

export function changedTerms(draft: TermsDraft, change: TermsChange): TermsDraft {
  switch (change.set) {
    case 'text':
      return { ...draft, texts: { ...draft.texts, [change.text]: change.to } }
    case 'currency':
      return { ...draft, currency: change.to }
    case 'by-contract':
      return { ...draft, byContract: change.to }
    case 'term': {
      const before = draft.terms[change.term]
      if (before === undefined) return draft
      return { ...draft, terms: { ...draft.terms, [change.term]: { ...before, ...change.to } } }
    }
    case 'fact':
      return { ...draft, facts: namedFacts(draft, change.fact, change.to) }
    case 'article':
      return { ...draft, articles: { ...draft.articles, [change.article]: change.to } }
  }
}

/** A fact keeps the key that it is entered under; with an empty name it is called what the kind calls it. */
function namedFacts({ facts }: TermsDraft, fact: string, label: string): TermsDraft['facts'] {
  const { [fact]: before, ...others } = facts
  const key = before?.key ?? fact
  return label === '' && key === fact ? others : { ...others, [fact]: { key, label } }
}
