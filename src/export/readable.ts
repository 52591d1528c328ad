import type { Reader } from '../ui/text/reader.ts'

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
export const readableBy = (reader: Reader): Reader => ({
  ...reader,
  name: (id) => readable(reader.name(id)),
  value: (unit, text) => readable(reader.value(unit, text)),
  documentTitle: (id) => readable(reader.documentTitle(id)),
  cite: (cite) => readable(reader.cite(cite)),
  gist: (cite) => {
    const gist = reader.gist(cite)
    return gist && { ...gist, place: readable(gist.place), says: readable(gist.says) }
  },
})
