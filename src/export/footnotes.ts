import type { Cite } from '../../calculators/kernel/proof/cite.ts'
import { citeWords } from '../ui/answer/cite-words.ts'
import { date } from '../ui/text/format.ts'
import type { Reader } from '../ui/text/reader.ts'

/** A place that a calculation relies on, with what it says. The number of a footnote is its place among all, from 1. */
export interface Footnote {
  readonly place: string
  /** Undefined where nobody wrote down what it says. */
  readonly says: string | undefined
  /** When the text was last read; where it can be read. */
  readonly sources: readonly string[]
}

/** The places that are cited, each once, in the order in which they come first. */
export function footnotes(reader: Reader, cites: readonly Cite[]): readonly Footnote[] {
  const { cite, gist, say, language } = reader
  const byPlace = new Map(cites.map((each) => [cite(each), each]))
  return [...byPlace].map(([place, each]) => {
    const { says, checkedOn, link } = gist(each) ?? {}
    const checked = checkedOn && say(citeWords.checked, { date: date(checkedOn, language) })
    return { place, says, sources: [checked, link].filter((text) => text !== undefined) }
  })
}
