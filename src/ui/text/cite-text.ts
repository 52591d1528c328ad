import type { Cite } from '../../../calculators/kernel/proof/cite.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { date, type Language } from './format.ts'

/** What an article says, for a reader. */
export interface Gist {
  /** By which cites find it on their page. */
  readonly id: string
  /** Where it says so: 民法 404条. */
  readonly place: string
  readonly says: string
  /** The day on which the text was last read, YYYY-MM-DD. */
  readonly checkedOn: string | undefined
  /** Where the text can be read. */
  readonly link: string | undefined
}

/** laws.e-gov.go.jp */
export const hostIn = (link: string): string => link.split('/')[2] ?? link

const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** "iv" is 4. */
function romanNumber(text: string): number {
  const values = [...text].map((letter) => roman[letter] ?? 0)
  return values.reduce((total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

/** Where in its document a rule stands: 13条2項, Article 13(2); a decision goes by its date.
 * @param title what the article is called, where it has a name in place of a number */
export function articleText({ article, paragraph, item }: Cite, title: Words | undefined, language: Language): string {
  if (title !== undefined) return title[language]
  if (/^\d{4}-\d{2}-\d{2}$/.test(article)) return date(article, language)
  if (language === 'en') {
    return `Article ${article}${paragraph === undefined ? '' : `(${paragraph})`}${item === undefined ? '' : `(${item})`}`
  }
  const [number, ...branches] = article.split('-')
  const branch = branches.map((each) => `の${each}`).join('')
  // After a branch a bare number would read on from the branch's own.
  const apart = branch === '' ? '' : '第'
  const ofArticle = paragraph === undefined ? '' : `${apart}${paragraph}項`
  const ofItem = item === undefined ? '' : `${paragraph === undefined ? apart : ''}${romanNumber(item)}号`
  return `${number}条${branch}${ofArticle}${ofItem}`
}
