import { readDay } from '../kernel/days.ts'
import { citeCheck } from './check-cites.ts'
import type { Document } from './provider.ts'
import { pathText, type SeedProblem } from './seed-problem.ts'

/**
 * Checks what a seed, or the law page, says of one of its documents.
 * @param index its place among the documents, from 0
 */
export function checkDocument(document: Document, index: number, problems: SeedProblem[]): void {
  const { articles, titles = {}, checkedOn, gists = {} } = document
  const at = ['documents', index]
  // An article with a name in place of a number is called something in both languages.
  for (const article of Object.keys(articles)) {
    if (/^[0-9]/.test(article) || Object.hasOwn(titles, article)) continue
    problems.push({ path: pathText([...at, 'titles', article]), message: 'missing: what it is called' })
  }
  if (checkedOn !== undefined && readDay(checkedOn) === undefined) {
    problems.push({ path: pathText([...at, 'checkedOn']), message: `${checkedOn} is not a date that exists` })
  }
  const checkPlace = citeCheck(document, [], problems)
  for (const place of Object.keys(gists)) checkPlace(place, [...at, 'gists', place])
}
