import type { Cite } from '../../../calculators/kernel/proof/cite.ts'
import { articleText, type Gist } from './cite-text.ts'
import type { Formatter } from './formatter.ts'

/** A place by what it is called where the provider is known, and what it says. */
export interface Article {
  readonly text: string
  readonly gist: Gist | undefined
}

/** Where things stand, each place once; the provider's own first document goes without its title. */
export function articles(formatter: Formatter, cites: readonly Cite[]): readonly Article[] {
  const own = formatter.calculator.provider.documents[0]
  const textOf = (cite: Cite): string =>
    cite.document === own?.id ? articleText(cite, own.titles?.[cite.article], formatter.language) : formatter.cite(cite)
  return [...new Map(cites.map((cite) => [textOf(cite), formatter.gist(cite)]))].map(([text, gist]) => ({ text, gist }))
}
