/** Where a rule stands: an article of a document, and the paragraph and item where it has them. */
export interface Cite {
  readonly document: string
  readonly article: string
  readonly paragraph?: string
  readonly item?: string
}

const grammar = /^(?:([a-z][a-z0-9-]*) )?([0-9][0-9-]*|[a-z][a-z0-9-]*)(?:\(([0-9]+)\))?(?:\(([ivx]+)\))?$/

/** Reads "13(2)", "25(1)(i)" or "civil-code 404(1)"; without a document, the provider's own is meant. Outcomes share what is read. */
export function readCite(text: string, ownDocument: string): Cite | undefined {
  const [, document, article, paragraph, item] = grammar.exec(text) ?? []
  if (article === undefined) return undefined
  return Object.freeze({
    document: document ?? ownDocument,
    article,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
  })
}

/** Where a rule stands in its document: "13(2)". */
export const placeText = ({ article, paragraph, item }: Cite): string =>
  `${article}${paragraph === undefined ? '' : `(${paragraph})`}${item === undefined ? '' : `(${item})`}`

export const isSameCite = (a: Cite, b: Cite): boolean =>
  a.document === b.document && a.article === b.article && a.paragraph === b.paragraph && a.item === b.item

/** An article of the Civil Code, for the general rules that the kernel applies. */
export const civilCode = (article: string): Cite => Object.freeze({ document: 'civil-code', article })
