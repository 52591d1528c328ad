import { createContext, use } from 'react'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import { articleLink, gistOf } from '../../../calculators/engine/seed/gist.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import { type Cite, placeText, readCite } from '../../../calculators/kernel/proof/cite.ts'
import { defined } from '../../../calculators/kernel/schema/defined.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { date, type Language } from './format.ts'
import { nameOf } from './names.ts'
import { valueText } from './value-text.ts'
import { filled } from './words.ts'

/** How a calculator speaks to the reader, in the reader's language. */
export interface Formatter {
  readonly language: Language
  readonly calculator: Calculator
  say(words: Words, values?: Readonly<Record<string, string>>): string
  name(id: string): string
  value(unit: string, text: string): string
  documentTitle(id: string): string
  cite(cite: Cite): string
  /** What is said of a cited place, or of what it lies in. */
  gist(cite: Cite): Gist | undefined
  /** All that a cite can show. */
  gists(): readonly Gist[]
  /** Several things named one after the other. */
  list(items: readonly string[]): string
}

export function formatterOf({ lawDocuments }: Catalogue, calculator: Calculator, language: Language): Formatter {
  const documents = new Map([...lawDocuments, ...calculator.provider.documents].map((each) => [each.id, each]))
  const documentTitle = (id: string): string => documents.get(id)?.title[language] ?? id
  const articleOf = (cite: Cite): string =>
    articleText(cite, documents.get(cite.document)?.titles?.[cite.article], language)
  const cite = (of: Cite): string => `${documentTitle(of.document)}${language === 'ja' ? ' ' : ', '}${articleOf(of)}`
  const gist = (of: Cite): Gist | undefined => {
    const document = documents.get(of.document)
    const found = document && gistOf(document, of)
    return (
      found && {
        id: `gist-${document.id}-${placeText(found.place)}`,
        place: cite(found.place),
        says: found.says[language],
        checkedOn: document.checkedOn,
        link: articleLink(document, found.place),
      }
    )
  }
  return {
    language,
    calculator,
    say: (words, values = {}) => filled(words[language], values),
    name: (id) => nameOf(calculator, id, language),
    value: (unit, text) => valueText(calculator, unit, text, language),
    documentTitle,
    cite,
    gist,
    gists: () =>
      [...documents.values()].flatMap(({ id, gists = {} }) =>
        Object.keys(gists).flatMap((place) => gist(defined(readCite(place, id), place)) ?? []),
      ),
    list: (items) => items.join(language === 'ja' ? '、' : ', '),
  }
}

export const FormatterContext = createContext<Formatter | undefined>(undefined)

export function useFormatter(): Formatter {
  const formatter = use(FormatterContext)
  if (formatter === undefined) throw new RangeError('useFormatter: no calculator is open')
  return formatter
}
/** A place by what it is called where the provider is known, and what it says. */
export interface Article {
  readonly text: string
  readonly gist: Gist | undefined
}

/** Where things stand, each place once; the provider's own first document goes without its title. */
export function articles(formatter: Formatter, cites: readonly Cite[]): readonly Article[] {
  const firstDocument = formatter.calculator.provider.documents[0]
  const textOf = (cite: Cite): string =>
    cite.document === firstDocument?.id
      ? articleText(cite, firstDocument.titles?.[cite.article], formatter.language)
      : formatter.cite(cite)
  return [...new Map(cites.map((cite) => [textOf(cite), formatter.gist(cite)]))].map(([text, gist]) => ({ text, gist }))
}

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
