const isJapanese = /^[\u3041-\u9fffー々〆]+$/
const hasKanji = /[\u3400-\u9fff]/

/** Two kana stand within too many words. */
const isTelling = (word: string): boolean => isJapanese.test(word) && word.length > (hasKanji.test(word) ? 1 : 2)

/** How many characters of a text in Japanese, which has no spaces, belong to words of a list. */
export function covered(text: string, words: readonly string[]): number {
  const found = new Set<number>()
  for (const word of words) {
    const at = isTelling(word) ? text.indexOf(word) : -1
    if (at >= 0) for (let place = at; place < at + word.length; place += 1) found.add(place)
  }
  return found.size
}
