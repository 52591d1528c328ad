import { folded } from './fold.ts'

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
