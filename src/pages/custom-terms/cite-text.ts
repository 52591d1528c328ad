import { readCite } from '../../../calculators/kernel/proof/cite.ts'
import { plainText } from '../../ui/form/plain-text.ts'
import type { Language } from '../../ui/text/format.ts'
import { articleText } from '../../ui/text/formatter.ts'
import { lawNames, namedArticle, titleOf, withLawIds } from './document-names.ts'
import type { TermsDraft } from './terms-draft.ts'
import { termsWords } from './words.ts'

/**
 * Articles as people write them, as a seed writes them: 第13条第2項, Article 13(2) and Art. 13 para. 2 are "13(2)",
 * 民法404条 is "civil-code 404", 附則第1条 "supplementary-1". What is not recognised passes as it was typed, and is refused where cites are checked.
 */

/** The parts of a cite that one piece of text states. */
interface Piece {
  readonly document?: string | undefined
  readonly article?: string | undefined
  readonly paragraph?: string | undefined
  readonly item?: string | undefined
}

const between = /[、，,;；・\n]|及び|および|並びに|ならびに|又は|または|と(?=第)|\s(?:and|or)\s|\s?&\s?/

/** Each article of a list. One that goes on, as in 第13条第2項及び第3項, is of the article before. */
export function citeItems(typed: string): readonly string[] {
  const items: (Piece | string)[] = []
  for (const text of withLawIds(typed.replaceAll('\n', '、')).split(between).map(plainText).filter(Boolean)) {
    const piece = pieceIn(text)
    const last = items.at(-1)
    if (piece === undefined || piece.article !== undefined) items.push(piece ?? text)
    else if (last === undefined || typeof last === 'string') items.push(text)
    else if (last.item === undefined && (piece.paragraph === undefined || last.paragraph === undefined))
      items.splice(-1, 1, { ...last, ...stated(piece) })
    else items.push({ ...last, item: undefined, ...stated(piece) })
  }
  return items.map((item) => (typeof item === 'string' ? item : textOf(item)))
}

const stated = (piece: Piece): Piece =>
  Object.fromEntries(Object.entries(piece).filter(([, part]) => part !== undefined))

const textOf = ({ document, article, paragraph, item }: Piece): string =>
  [
    document === undefined ? '' : `${document} `,
    article,
    paragraph === undefined ? '' : `(${paragraph})`,
    item === undefined ? '' : `(${item})`,
  ].join('')

const japanese = new RegExp(
  `^(?:(?<document>[a-z][a-z0-9-]*) ?)?(?:第?(?<article>\\d+)条(?<branch>(?:の\\d+)*))?(?:第?(?<paragraph>\\d+)項)?(?:第?(?<item>\\d+)号)?` +
    '(?:本文|ただし書き?|但し?書き?|前段|後段)?$',
)
const intro = '(?:articles?|arts?\\.?|sections?|sect?s?\\.?|clauses?|cl\\.?|§+)'
const ofParagraph = '(?:paragraphs?|paras?\\.?|sub-?sections?|¶)'
const statute = `(?:(?!(?:${intro}|${ofParagraph}|items?|no) )(?<document>[a-z][a-z0-9-]*) )?`
const number = '(?<article>\\d+(?:-\\d+)*)'
const paragraph = `(?: ?\\((?<inBrackets>\\d+)\\)|\\.(?<afterPoint>\\d+)| ?${ofParagraph} ?\\(?(?<inWords>\\d+)\\)?)`
const item = '(?: ?\\((?<item>[ivx]+)\\)| ?(?:items?|no\\.?) ?\\(?(?<itemInWords>[ivx]+|\\d+)\\)?)'
const english = [
  `${statute}(?:${intro} ?)?${number}${paragraph}?${item}?`,
  `${ofParagraph} ?\\(?(?<inWords>\\d+)\\)? of ${statute}${intro} ?${number}`,
  `${paragraph}${item}?`,
  item,
].map((form) => new RegExp(`^${form}$`, 'i'))
const introAlone = new RegExp(`^${intro}$`, 'i')

function pieceIn(text: string): Piece | undefined {
  // A word alone is what some articles are called, but not this one.
  if (introAlone.test(text)) return undefined
  const plain = withDigits(text)
  const named = namedArticle(plain)
  if (named !== undefined) {
    const { paragraph: within, item: numbered } = japaneseParts(named.within)
    return readable({ document: named.document, article: named.article, paragraph: within, item: roman(numbered) })
  }
  const { document, article, branch = '', paragraph: inJapanese, item: numbered } = japaneseParts(plain)
  if (article !== undefined || inJapanese !== undefined || numbered !== undefined) {
    const ofArticle = article === undefined ? undefined : article + branch.replaceAll('の', '-')
    return readable({ document, article: ofArticle, paragraph: inJapanese, item: roman(numbered) })
  }
  for (const form of english) {
    const found = form.exec(text)?.groups
    if (found === undefined) continue
    const { document: id, inBrackets, afterPoint, inWords, item: inItem, itemInWords } = found
    // Ids are in small letters; "Annex 3" is something else.
    if (id !== id?.toLowerCase()) return undefined
    return readable({
      document: id,
      article: found['article'],
      paragraph: inBrackets ?? afterPoint ?? inWords,
      item: inItem?.toLowerCase() ?? roman(itemInWords),
    })
  }
  return undefined
}

/** The piece, where it is a cite once it has its article. */
const readable = (piece: Piece): Piece | undefined =>
  readCite(textOf({ ...piece, article: piece.article ?? '1' }), '') === undefined ? undefined : piece

const kanji = '〇一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

const withDigits = (text: string): string =>
  text.replace(/[〇一二三四五六七八九十百千]+(?=[条項号第の]|$)/g, kanjiNumber).replace(/ ?([第条項号の]) ?/g, '$1')

const japaneseParts = (plain: string): Readonly<Record<string, string | undefined>> =>
  japanese.exec(plain)?.groups ?? {}

/** 四百四 is 404. */
function kanjiNumber(text: string): string {
  let [whole, digit] = [0, 0]
  for (const sign of text) {
    const unit = units[sign]
    if (unit === undefined) digit = digit * 10 + kanji.indexOf(sign)
    else [whole, digit] = [whole + (digit || 1) * unit, 0]
  }
  return String(whole + digit)
}

const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']

/** 4 is "iv", as cites write items; a number that they cannot write stays, and is refused. */
function roman(digits: string | undefined): string | undefined {
  if (digits === undefined || !/^[1-9]$|^[1-3]\d$/.test(digits)) return digits
  const size = Number(digits)
  return 'x'.repeat(Math.floor(size / 10)) + (ones[size % 10] ?? '')
}

/** Articles as they were read, for a reader: 13条2項、民法404条; nothing where one of them is none. */
export function formatCites(typed: string, { articles, documents }: TermsDraft, language: Language): string {
  const shown = citeItems(typed).map((text) => {
    const cite = readCite(text, '')
    if (cite === undefined) return undefined
    const { document, article } = cite
    const title = document === '' && !/^\d/.test(article) ? titleOf(article, articles[article]) : undefined
    const where = articleText(cite, title, language)
    const statute = lawNames[document]?.[language][0] ?? documents[document] ?? document
    return language === 'ja' || statute === '' ? `${statute}${where}` : `${statute}, ${where}`
  })
  return shown.includes(undefined) ? '' : shown.join(termsWords.comma[language])
}
