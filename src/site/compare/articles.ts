import type { Cite } from '../../../calculators/kernel/cite.ts'
import { articleText } from '../text/cite-text.ts'
import type { Gist } from '../text/gist.ts'
import { newestEdition } from '../text/names.ts'
import type { Reader } from '../text/reader.ts'

/** A place by what it is called in a table whose column names the provider, and what it says. */
interface Article {
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

/** The articles that state a calculator's terms, in their order in the provider's own document. */
export function statedArticles(reader: Reader): readonly string[] {
  const { calculator } = reader
  const own = calculator.provider.documents[0]
  const cites = (newestEdition(calculator)?.terms ?? []).flatMap((term) => (term.isStated ? term.cites : []))
  return articles(
    reader,
    cites
      .filter(({ document }) => document === own?.id)
      .toSorted((a, b) => numberOf(a.article) - numberOf(b.article) || numberOf(a.paragraph) - numberOf(b.paragraph)),
  ).map(({ text }) => text)
}

/** An article's number; 0 for one with a name, or for none. */
const numberOf = (part: string | number | undefined): number => Number.parseInt(String(part), 10) || 0
