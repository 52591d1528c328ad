import type { Words } from '../../../calculators/kernel/schema/words.ts'

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
