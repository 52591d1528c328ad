import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { Language } from '../../ui/text/format.ts'

/** Articles that have a name of everybody's in place of a number: 附則1条 is "supplementary-1", 別表第1 is "annex-1". */
const ids = { 附則: 'supplementary', 別表: 'annex' } as const

const typed =
  /^(?<document>[a-z][a-z0-9-]* )?(?<name>附則|別表)(?:第?(?<number>\d+)条?(?![\d項号]))?(?<within>(?:第?\d+項)?(?:第?\d+号)?)$/

/** The article, and what follows it; undefined where it has no such name. @param plain with digits for numerals */
export function namedArticle(
  plain: string,
): { readonly document: string | undefined; readonly article: string; readonly within: string } | undefined {
  const { document, name, number, within = '' } = typed.exec(plain)?.groups ?? {}
  if (name !== '附則' && name !== '別表') return undefined
  const article = number === undefined ? ids[name] : `${ids[name]}-${number}`
  return { document: document?.trim(), article, within }
}

const written = /^(supplementary|annex)(?:-(\d+))?$/

/** What an article without a number is called: as somebody called it, else by the name of everybody's, else by its id. */
export function titleOf(article: string, called = ''): Words {
  const title = called.trim()
  return title === '' ? (commonName(article) ?? { ja: article, en: article }) : { ja: title, en: title }
}

function commonName(article: string): Words | undefined {
  const [, id, number] = written.exec(article) ?? []
  if (id === undefined) return undefined
  if (id === 'annex') {
    return number === undefined ? { ja: '別表', en: 'Annex' } : { ja: `別表第${number}`, en: `Annex ${number}` }
  }
  return number === undefined
    ? { ja: '附則', en: 'supplementary provisions' }
    : { ja: `附則${number}条`, en: `supplementary provisions, Article ${number}` }
}

/** What people call the statutes that any terms may cite, by their ids; the first name is shown. In either language at once. */
export const lawNames: Readonly<Record<string, { readonly [L in Language]: readonly [string, ...string[]] }>> = {
  'civil-code': { ja: ['民法'], en: ['Civil Code'] },
  'consumer-contract-act': { ja: ['消費者契約法'], en: ['Consumer Contract Act'] },
  'consumption-tax-act': { ja: ['消費税法'], en: ['Consumption Tax Act'] },
  'holidays-act': { ja: ['国民の祝日に関する法律', '祝日法'], en: ['Act on National Holidays'] },
  'banking-act-order': { ja: ['銀行法施行令'], en: ['Order for Enforcement of the Banking Act'] },
  'currency-act': {
    ja: ['通貨の単位及び貨幣の発行等に関する法律', '通貨法'],
    en: ['Currency Act'],
  },
  'telecommunications-ordinance': {
    ja: ['電気通信事業法施行規則'],
    en: ['Enforcement Ordinance of the Telecommunications Business Act'],
  },
  'supreme-court': { ja: ['最高裁判所判決', '最高裁'], en: ['Supreme Court'] },
  'tokyo-district-court': { ja: ['東京地方裁判所判決', '東京地裁'], en: ['Tokyo District Court'] },
}

const lawIds: readonly (readonly [name: RegExp, id: string])[] = Object.entries(lawNames).flatMap(([id, { ja, en }]) =>
  [...ja, ...en].map((name) => [new RegExp(name, 'gi'), id] as const),
)

/** A text with the ids of statutes for their names. */
export const withLawIds = (text: string): string =>
  lawIds.reduce((written, [name, id]) => written.replace(name, ` ${id} `), text)
