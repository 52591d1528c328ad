import { noTexts, type TermsDraft } from './terms-draft.ts'

/** What the calculator that terms began with proposed for their names and reasons, where it is of the same formula. */
type Proposed = Pick<TermsDraft, 'texts' | 'facts' | 'articles' | 'documents'> & {
  readonly bases: Readonly<Record<string, string>>
}

const nothing: Proposed = { texts: noTexts, facts: {}, articles: {}, documents: {}, bases: {} }

/**
 * Texts that the page proposed stand in no link, so that whoever opens it reads them in the language of their page; a link
 * holds what a person typed in their place.
 */
export function proposedIn({ start, kind, variant }: TermsDraft): Proposed {
  if (start === undefined) return nothing
  const { texts, facts, articles, documents, terms } = start.draft
  const { provider, document, title } = texts
  if (start.draft.kind !== kind || start.draft.variant !== variant)
    return { ...nothing, texts: { ...noTexts, provider, document }, articles, documents }
  const bases = Object.entries(terms).map(([id, { basis }]) => [id, basis] as const)
  return {
    texts: { ...noTexts, provider, document, title },
    facts,
    articles,
    documents,
    bases: Object.fromEntries(bases),
  }
}
