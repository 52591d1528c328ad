import type { Kind } from '../../../calculators/kernel/schema/kind.ts'
import type { Language } from './format.ts'
import { wordsFor } from './lookup.ts'

/**
 * Texts of a kind that speak of values by name. A text is used where every name in braces has a value; a name with a
 * question mark, `{?tax}`, only asks that there be one. Of texts that are numbered (`because`, `because.2`, …), the first
 * that can be used is; the most telling one stands first.
 */

/** The value of a name, written for the reader; none where the case has no such value. */
export type Known = (name: string) => string | undefined

const inBraces = /\{(\??)([\w.:-]+)\}/g

/** A text with its values; none where a name in it has no value. */
function filledIn(text: string, known: Known): string | undefined {
  let isWhole = true
  const filled = text.replace(inBraces, (_, silent: string, name: string) => {
    const value = known(name)
    isWhole &&= value !== undefined
    return silent === '' ? (value ?? '') : ''
  })
  return isWhole ? filled : undefined
}

/** All of the texts numbered under a key that can be used, in their order. */
export function usable(kind: Kind, key: string, language: Language, known: Known): readonly string[] {
  const texts: string[] = []
  for (let at = 1; ; at += 1) {
    const words = wordsFor(kind, at === 1 ? key : `${key}.${at}`)
    if (words === undefined) return texts
    const text = filledIn(words[language], known)
    if (text !== undefined) texts.push(text)
  }
}

/** The first text that can be used under the keys, in their order. */
export function firstUsable(kind: Kind, keys: readonly string[], language: Language, known: Known): string | undefined {
  for (const key of keys) {
    const [text] = usable(kind, key, language, known)
    if (text !== undefined) return text
  }
  return undefined
}

/** The name of a choice as it stands within a sentence. */
export const withinSentence = (name: string): string =>
  name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
