import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { IndexEntry, SiteIndex } from '../../ui/catalogue/part.ts'
import { questions } from '../../ui/text/questions.ts'

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
const stems = (word: string): readonly string[] => [
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
function covered(text: string, words: readonly string[]): number {
  const found = new Set<number>()
  for (const word of words) {
    const at = isTelling(word) ? text.indexOf(word) : -1
    if (at >= 0) for (let place = at; place < at + word.length; place += 1) found.add(place)
  }
  return found.size
}

/** A calculator with all that it is found by, folded. */
interface Findable {
  readonly entry: IndexEntry
  readonly titles: readonly string[]
  readonly providers: readonly string[]
  /** How the provider is said in kana. */
  readonly providerKana: readonly string[]
  /** What people call it, each word between spaces. */
  readonly synonyms: string
  readonly questionText: string
  readonly kanji: string
}

/** In both languages; what comes from the page's own words is there in its own alone. */
const texts = (words: Words): readonly string[] => Object.values(words).map(folded)

export function findable(entry: IndexEntry): Findable {
  const question = questions.find(({ id }) => id === entry.question)
  const titles = texts(entry.title)
  const said = folded(entry.providerSearch)
  const synonyms = ` ${texts(entry.search).join(' ')} `
  const questionText = question === undefined ? '' : texts(question.says).join(' ')
  return {
    entry,
    titles,
    providers: [...texts(entry.providerName), folded(entry.provider), ...said.split(' ').filter(Boolean)],
    providerKana: said.split(' ').filter((name) => name.length > 3),
    synonyms,
    questionText,
    kanji: withoutKana([...titles, synonyms, questionText].join(' ')),
  }
}

/** How well a word tells a calculator, from a title that is the word down to a question that mentions it; 0: not at all. */
function rank({ titles, providers, synonyms, questionText, kanji }: Findable, word: string): number {
  if (titles.includes(word)) return 10
  if (titles.some((title) => title.startsWith(word))) return 9
  if (titles.some((title) => holds(title, word))) return 8
  if (providers.some((name) => name.startsWith(word))) return 7
  if (synonyms.includes(` ${word} `)) return 6
  if (synonyms.includes(` ${word}`)) return 5
  if (holds(synonyms, word)) return 4
  if (holds(questionText, word) || providers.some((name) => holds(name, word))) return 3
  const bare = withoutKana(word)
  return bare.length > 1 && bare !== word && kanji.includes(bare) ? 2 : 0
}

const short = /^[a-z0-9]{1,2}$/

/** "ai" is not looked for within "paid". */
const holds = (text: string, word: string): boolean =>
  short.test(word) ? ` ${text}`.includes(` ${word}`) : text.includes(word)

/** "fees" is found as "fee", "cancelled" as "cancel". */
const rankOf = (findable: Findable, word: string): number =>
  Math.max(...stems(word).map((stem) => rank(findable, stem)))

/** As a word of a sentence that nobody parts by spaces: サービスが止まった. Less than a word found as it is. */
const looseRankOf = (findable: Findable, word: string): number => {
  const share = covered(word, findable.synonyms.split(' ')) / word.length
  return Math.max(rankOf(findable, word), share === 0 ? 0 : 1 + share)
}

/** The calculators that every word of a search tells, the best first; equals in the order of the index. */
export function found(all: readonly Findable[], query: string): SiteIndex {
  const words = apart(searchWords(query), new Set(all.flatMap(({ providerKana: said }) => said)))
  const exact = ranked(all, words, rankOf)
  return exact.length > 0 ? exact : ranked(all, words, looseRankOf)
}

function ranked(all: readonly Findable[], words: readonly string[], rankBy: typeof rankOf): SiteIndex {
  if (words.length === 0) return []
  return all
    .flatMap((each) => {
      const ranks = words.map((word) => rankBy(each, word))
      return ranks.includes(0) ? [] : [{ entry: each.entry, sum: ranks.reduce((sum, one) => sum + one, 0) }]
    })
    .toSorted((a, b) => b.sum - a.sum)
    .map(({ entry }) => entry)
}

/** The name of a provider as a word of its own: コアドライブの解約. */
const apart = (words: readonly string[], names: ReadonlySet<string>): readonly string[] =>
  words.flatMap((word) => {
    const name = [...names].find((each) => word.includes(each))
    return name === undefined ? [word] : [name, ...word.split(name).filter((part) => part.length > 1)]
  })
