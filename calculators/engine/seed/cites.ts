import { type Cite, readCite } from '../../kernel/proof/cite.ts'
import { defined } from '../../kernel/schema/defined.ts'

/** One cite or several, as seeds write them. */
export type SeedCites = string | readonly string[] | undefined

export const citeTexts = (cites: SeedCites): readonly string[] =>
  cites === undefined ? [] : typeof cites === 'string' ? [cites] : cites

/** The cites that a checked seed writes; those that name no document are to its own. */
export const citesOf = (cites: SeedCites, ownDocument: string): readonly Cite[] =>
  citeTexts(cites).map((text) => defined(readCite(text, ownDocument), text))
