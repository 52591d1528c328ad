import type { Words } from '../../../calculators/kernel/words.ts'
import { questions } from '../../words/questions.ts'
import type { IndexEntry, SiteIndex } from '../page/index-entry.ts'
import { folded, withoutKana } from './fold.ts'
import { searchWords } from './search-words.ts'

/** A calculator with all that it is found by, folded. */
interface Findable {
  readonly entry: IndexEntry
  readonly titles: readonly string[]
  readonly providers: readonly string[]
  /** What people call it, each word between spaces. */
  readonly synonyms: string
  readonly asked: string
  readonly kanji: string
}

/** In both languages; what comes from the page's own words is there in its own alone. */
const texts = (words: Words): readonly string[] => Object.values(words).map(folded)

export function findable(entry: IndexEntry): Findable {
  const { says } = questions[entry.question]
  const titles = texts(entry.title)
  const synonyms = ` ${texts(entry.search).join(' ')} `
  const asked = texts(says).join(' ')
  return {
    entry,
    titles,
    providers: [...texts(entry.providerName), folded(entry.provider)],
    synonyms,
    asked,
    kanji: withoutKana([...titles, synonyms, asked].join(' ')),
  }
}

/** How well a word tells a calculator, from a title that is the word down to a question that mentions it; 0: not at all. */
function rank({ titles, providers, synonyms, asked, kanji }: Findable, word: string): number {
  if (titles.includes(word)) return 10
  if (titles.some((title) => title.startsWith(word))) return 9
  if (titles.some((title) => title.includes(word))) return 8
  if (providers.some((name) => name.startsWith(word))) return 7
  if (synonyms.includes(` ${word} `)) return 6
  if (synonyms.includes(` ${word}`)) return 5
  if (synonyms.includes(word)) return 4
  if (asked.includes(word) || providers.some((name) => name.includes(word))) return 3
  const bare = withoutKana(word)
  return bare.length > 1 && bare !== word && kanji.includes(bare) ? 2 : 0
}

const plural = /^([a-z]{3,})s$/

/** "fees" is found as "fee". */
const rankOf = (findable: Findable, word: string): number =>
  Math.max(rank(findable, word), rank(findable, word.replace(plural, '$1')))

/** The calculators that every word of a search tells, the best first; equals in the order of the index. */
export function found(all: readonly Findable[], query: string): SiteIndex {
  const words = searchWords(query)
  if (words.length === 0) return []
  return all
    .flatMap((each) => {
      const ranks = words.map((word) => rankOf(each, word))
      return ranks.includes(0) ? [] : [{ entry: each.entry, sum: ranks.reduce((sum, one) => sum + one, 0) }]
    })
    .toSorted((a, b) => b.sum - a.sum)
    .map(({ entry }) => entry)
}
