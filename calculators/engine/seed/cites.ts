import { type Cite, readCite } from '../../kernel/proof/cite.ts'
import { present } from '../../kernel/schema/present.ts'

/** One cite or several, as seeds write them. */
export type WrittenCites = string | readonly string[] | undefined

export const citeTexts = (written: WrittenCites): readonly string[] =>
  written === undefined ? [] : typeof written === 'string' ? [written] : written

/** The cites that a checked seed writes; those that name no document are to its own. */
export const citesOf = (written: WrittenCites, ownDocument: string): readonly Cite[] =>
  citeTexts(written).map((text) => present(readCite(text, ownDocument), text))
