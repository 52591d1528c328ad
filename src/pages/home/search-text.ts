/**
 * Text as it is compared in a search: full-width as half-width, capitals as small letters, katakana as hiragana, and
 * neither marks nor dashes to stumble over.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ゕゖ]/g, 'か')
    .replace(/(?<=[a-z])[.'’](?=[a-z])/g, '')
    .replace(/[^\p{L}\p{N}\p{M}ー々〆]+/gu, ' ')
    .trim()

/** 支払い遅れ as 支払遅: how the endings are written differs from person to person. */
export const withoutKana = (text: string): string => text.replace(/[\u3041-\u3096ー]+/g, '')

const endings = [
  /^([a-z]{3,})s$/,
  /^([a-z]{4,}?)(?:ies|ing|ed|es)$/,
  // British: cancelling, cancelled.
  /^([a-z]{3,}l)l(?:ing|ed)$/,
  /^([a-z]{5,})e$/,
]

/** An English word, and what it may be a form of: "fees" of "fee", "delayed" of "delay", "cancelled" of "cancel". */
export const stems = (word: string): readonly string[] => [
  word,
  ...endings.flatMap((ending) => {
    const [, stem] = ending.exec(word) ?? []
    return stem === undefined ? [] : [stem]
  }),
]

/** Words that an English sentence needs and a search does not. */
const small = new Set(
  'a am an and are at be by can do does for from had has have how i if in is it just me much my no not of on or our the their they to want was we went were what when will with you your'.split(
    ' ',
  ),
)
const mostWords = 12
const longest = 200

/** Between a Latin word and a Japanese one, which nobody separates by a space: CoreDriveの解約. */
const seam = /(?<=[a-z])(?=[\u3041-\u9fff])|(?<=[\u3041-\u9fff])(?=[a-z])/g

/** The words that are looked for, folded; small words only where there is no other. */
export function searchWords(query: string): readonly string[] {
  const words = folded(query.slice(0, longest)).replace(seam, ' ').split(' ').filter(Boolean).slice(0, mostWords)
  const telling = words.filter((word) => !small.has(word))
  return telling.length > 0 ? telling : words
}

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
