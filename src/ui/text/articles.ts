import type { Cite } from '../../../calculators/kernel/proof/cite.ts'
import { articleText } from './cite-text.ts'
import type { Gist } from './gist.ts'
import type { Reader } from './reader.ts'

/** A place by what it is called where the provider is known, and what it says. */
export interface Article {
  readonly text: string
  readonly gist: Gist | undefined
}

/** Where things stand, each place once; the provider's own first document goes without its title. */
export function articles(reader: Reader, cites: readonly Cite[]): readonly Article[] {
  const own = reader.calculator.provider.documents[0]
  const textOf = (cite: Cite): string =>
    cite.document === own?.id ? articleText(cite, own.titles?.[cite.article], reader.language) : reader.cite(cite)
  return [...new Map(cites.map((cite) => [textOf(cite), reader.gist(cite)]))].map(([text, gist]) => ({ text, gist }))
}
