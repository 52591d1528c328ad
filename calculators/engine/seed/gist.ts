import { type Cite, placeText } from '../../kernel/proof/cite.ts'
import type { Words } from '../../kernel/schema/words.ts'
import type { Document } from './provider.ts'

/** What a place says, and which place that is. */
interface Gist {
  readonly place: Cite
  readonly says: Words
}

/**
 * What a document's gists say of a cited place: that of the place itself, else of the paragraph around it, else of its
 * article; undefined where none says anything.
 * @example 9(1)(ii) with gists of 9(1) and 9: that of 9(1)
 */
export function gistOf({ gists = {} }: Document, { document, article, paragraph, item }: Cite): Gist | undefined {
  const whole: Cite = { document, article }
  const ofParagraph: Cite = paragraph === undefined ? whole : { ...whole, paragraph }
  for (const place of [item === undefined ? ofParagraph : { ...ofParagraph, item }, ofParagraph, whole]) {
    const text = placeText(place)
    const says = Object.hasOwn(gists, text) ? gists[text] : undefined
    if (says !== undefined) return { place, says }
  }
  return undefined
}

/** Where the text of an article can be read; undefined where the document does not say. */
export const articleLink = ({ link }: Document, { article }: Cite): string | undefined =>
  link?.replaceAll('{article}', article.replaceAll('-', '_'))
