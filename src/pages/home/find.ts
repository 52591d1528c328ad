import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { IndexEntry, SiteIndex } from '../../ui/catalogue/index-entry.ts'
import { questions } from '../../ui/text/questions.ts'
import { covered, folded, searchWords, stems, withoutKana } from './search-text.ts'

/** A calculator with all that it is found by, folded. */
interface Findable {
  readonly entry: IndexEntry
  readonly titles: readonly string[]
  readonly providers: readonly string[]
  /** How the provider is said in kana. */
  readonly said: readonly string[]
  /** What people call it, each word between spaces. */
  readonly synonyms: string
  readonly asked: string
  readonly kanji: string
}

/** In both languages; what comes from the page's own words is there in its own alone. */
const texts = (words: Words): readonly string[] => Object.values(words).map(folded)

export function findable(entry: IndexEntry): Findable {
  const question = questions.find(({ id }) => id === entry.question)
  const titles = texts(entry.title)
  const said = folded(entry.providerSearch)
  const synonyms = ` ${texts(entry.search).join(' ')} `
  const asked = question === undefined ? '' : texts(question.says).join(' ')
  return {
    entry,
    titles,
    providers: [...texts(entry.providerName), folded(entry.provider), ...said.split(' ').filter(Boolean)],
    said: said.split(' ').filter((name) => name.length > 3),
    synonyms,
    asked,
    kanji: withoutKana([...titles, synonyms, asked].join(' ')),
  }
}

/** How well a word tells a calculator, from a title that is the word down to a question that mentions it; 0: not at all. */
function rank({ titles, providers, synonyms, asked, kanji }: Findable, word: string): number {
  if (titles.includes(word)) return 10
  if (titles.some((title) => title.startsWith(word))) return 9
  if (titles.some((title) => holds(title, word))) return 8
  if (providers.some((name) => name.startsWith(word))) return 7
  if (synonyms.includes(` ${word} `)) return 6
  if (synonyms.includes(` ${word}`)) return 5
  if (holds(synonyms, word)) return 4
  if (holds(asked, word) || providers.some((name) => holds(name, word))) return 3
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
  const words = apart(searchWords(query), new Set(all.flatMap(({ said }) => said)))
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
