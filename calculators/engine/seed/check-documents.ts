import { readDay } from '../../kernel/calendar/days.ts'
import { citeCheck } from './check-cites.ts'
import type { Soundness } from './inspection.ts'
import type { Document } from './provider.ts'
import { pathText, type SeedProblem } from './seed-problem.ts'

/** Checks what a seed, or the law page, says of its documents; only what is sound is looked into. */
export function checkDocuments(
  documents: readonly Document[],
  problems: SeedProblem[],
  isSound: Soundness = () => true,
): void {
  for (const [index, document] of documents.entries()) {
    if (!isSound(['documents', index])) continue
    const { articles, titles = {}, checkedOn, gists = {} } = document
    // An article with a name in place of a number is called something in both languages.
    for (const article of Object.keys(articles)) {
      if (/^[0-9]/.test(article) || Object.hasOwn(titles, article)) continue
      problems.push({ path: pathText(['documents', index, 'titles', article]), message: 'missing: what it is called' })
    }
    if (checkedOn !== undefined && readDay(checkedOn) === undefined) {
      problems.push({
        path: pathText(['documents', index, 'checkedOn']),
        message: `${checkedOn} is not a date that exists`,
      })
    }
    const checkPlace = citeCheck(document, [], problems)
    for (const place of Object.keys(gists)) checkPlace(place, ['documents', index, 'gists', place])
  }
}
