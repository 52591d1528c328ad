import { articles } from '../../ui/text/articles.ts'
import { newestEdition } from '../../ui/text/names.ts'
import type { Reader } from '../../ui/text/reader.ts'

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
