import { readCite } from '../../../calculators/kernel/proof/cite.ts'
import { articleText } from '../../ui/text/cite-text.ts'
import type { Language } from '../../ui/text/format.ts'
import { titleOf } from './article-names.ts'
import { lawNames } from './law-names.ts'
import type { OwnDraft } from './own-draft.ts'
import { citeItems } from './typed-cite.ts'
import { ownWords } from './words.ts'

/** Articles as they were read, for a reader: 13条2項、民法404条; nothing where one of them is none. */
export function shownCites(typed: string, { articles, documents }: OwnDraft, language: Language): string {
  const shown = citeItems(typed).map((text) => {
    const cite = readCite(text, '')
    if (cite === undefined) return undefined
    const { document, article } = cite
    const title = document === '' && !/^\d/.test(article) ? titleOf(article, articles[article]) : undefined
    const where = articleText(cite, title, language)
    const statute = lawNames[document]?.[language][0] ?? documents[document] ?? document
    return language === 'ja' || statute === '' ? `${statute}${where}` : `${statute}, ${where}`
  })
  return shown.includes(undefined) ? '' : shown.join(ownWords.comma[language])
}
