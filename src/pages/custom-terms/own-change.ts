import type { Currency } from '../../../calculators/kernel/number/money.ts'
import type { OwnDraft, OwnTexts, TermDraft } from './own-draft.ts'

/** What a person changes of the terms. */
export type OwnChange =
  | { readonly set: 'text'; readonly text: keyof OwnTexts; readonly to: string }
  | { readonly set: 'currency'; readonly to: Currency }
  | { readonly set: 'by-contract'; readonly to: boolean }
  | { readonly set: 'term'; readonly term: string; readonly to: Partial<TermDraft> }
  | { readonly set: 'fact'; readonly fact: string; readonly to: string }
  | { readonly set: 'article'; readonly article: string; readonly to: string }

export function ownChanged(draft: OwnDraft, change: OwnChange): OwnDraft {
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
function namedFacts({ facts }: OwnDraft, fact: string, label: string): OwnDraft['facts'] {
  const { [fact]: before, ...others } = facts
  const key = before?.key ?? fact
  return label === '' && key === fact ? others : { ...others, [fact]: { key, label } }
}
