import type { Catalogue } from '../../../calculators/engine/catalogue.ts'
import { type Cite, isSameCite } from '../../../calculators/kernel/cite.ts'
import { articleText } from '../text/cite-text.ts'
import type { Reader } from '../text/reader.ts'
import type { Line } from './line.ts'

/** Articles by the document that they stand in, each once. */
export function articleLines(
  { calculator, language, documentTitle, list }: Reader,
  { lawDocuments }: Catalogue,
  cites: readonly Cite[],
): readonly Line[] {
  const once = cites.filter((cite, at) => cites.findIndex((each) => isSameCite(each, cite)) === at)
  const documents = new Map([...lawDocuments, ...calculator.provider.documents].map((each) => [each.id, each]))
  return [...new Set(once.map(({ document }) => document))].map((id) => ({
    name: documentTitle(id),
    value: list(
      once
        .filter(({ document }) => document === id)
        .map((cite) => articleText(cite, documents.get(id)?.titles?.[cite.article], language)),
    ),
  }))
}
