import { type Cite, readCite } from '../../kernel/proof/cite.ts'
import { citeTexts, type SeedCites } from './cites.ts'
import type { Document } from './provider.ts'
import { type Path, pathText, type SeedProblem } from './seed-problem.ts'

/** Checks that each cite of a seed points to an article, and a paragraph, that its document has. */
export type CiteCheck = (cites: SeedCites, at: Path) => void

export function citeCheck(own: Document | undefined, others: readonly Document[], problems: SeedProblem[]): CiteCheck {
  const byId = new Map([...others, ...(own === undefined ? [] : [own])].map((each) => [each.id, each]))
  return (cites, at) => {
    for (const text of citeTexts(cites)) {
      const cite = readCite(text, own?.id ?? '')
      const fault =
        cite === undefined ? `"${text}" is no cite; write "13(2)", "25(1)(i)" or "civil-code 404"` : faultOf(cite)
      if (fault !== undefined) problems.push({ path: pathText(at), message: fault })
    }
  }

  function faultOf({ document, article, paragraph }: Cite): string | undefined {
    const cited = byId.get(document)
    if (cited === undefined) return `there is no document "${document}"; known are ${[...byId.keys()].join(', ')}`
    const paragraphs = Object.hasOwn(cited.articles, article) ? cited.articles[article] : undefined
    if (paragraphs === undefined) return `"${document}" lists no article ${article}`
    if (paragraph !== undefined && (Number(paragraph) < 1 || Number(paragraph) > paragraphs)) {
      return `article ${article} of "${document}" has ${paragraphs} numbered paragraphs, not ${paragraph}`
    }
    return undefined
  }
}
