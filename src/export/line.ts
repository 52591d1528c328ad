import type { Cite } from '../../calculators/kernel/proof/cite.ts'
import { citeWords } from '../ui/cites/cites.tsx'
import { date } from '../ui/text/format.ts'
import type { Formatter } from '../ui/text/formatter.ts'
import { statement } from './statement-words.ts'

/** Something by its name. */
export interface Line {
  readonly name: string
  readonly value: string
}

/** 支払期日：2026年5月31日, Due date: 31 May 2026. */
export const lineText = ({ say }: Formatter, { name, value }: Line): string => say(statement.sameLine, { name, value })

/** A remark in parentheses, to be put behind something. */
export const aside = ({ say }: Formatter, text: string): string => say(statement.aside, { text })

/** Things one after the other, each of which may hold a comma. */
export const series = ({ language }: Formatter, items: readonly string[]): string =>
  items.join(language === 'ja' ? '、' : '; ')

/** A place that a calculation relies on, with what it says. The number of a footnote is its place among all, from 1. */
export interface Footnote {
  readonly place: string
  /** Undefined where nobody wrote down what it says. */
  readonly says: string | undefined
  /** When the text was last read; where it can be read. */
  readonly sources: readonly string[]
}

/** The places that are cited, each once, in the order in which they come first. */
export function footnotes(formatter: Formatter, cites: readonly Cite[]): readonly Footnote[] {
  const { cite, gist, say, language } = formatter
  const byPlace = new Map(cites.map((each) => [cite(each), each]))
  return [...byPlace].map(([place, each]) => {
    const { says, checkedOn, link } = gist(each) ?? {}
    const checked = checkedOn && say(citeWords.checked, { date: date(checkedOn, language) })
    return { place, says, sources: [checked, link].filter((text) => text !== undefined) }
  })
}

const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
// Controls, and the marks that turn the direction of what follows them.
const unseen = /\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** A text on one line, without what would disturb the text around it. */
export const readable = (text: string): string =>
  text
    .replace(breaks, ' ')
    .replace(unseen, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim()

/** The lines of a text of several, each readable. */
export const readableLines = (text: string): readonly string[] => {
  const lines = text.split(/\r\n?|\n/).map(readable)
  const last = lines.findLastIndex((line) => line !== '')
  return lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => line !== ''),
    ),
    last + 1,
  )
}

/** A reader who says only what is readable, whatever was entered. */
export const readableBy = (formatter: Formatter): Formatter => ({
  ...formatter,
  name: (id) => readable(formatter.name(id)),
  value: (unit, text) => readable(formatter.value(unit, text)),
  documentTitle: (id) => readable(formatter.documentTitle(id)),
  cite: (cite) => readable(formatter.cite(cite)),
  gist: (cite) => {
    const gist = formatter.gist(cite)
    return gist && { ...gist, place: readable(gist.place), says: readable(gist.says) }
  },
})
