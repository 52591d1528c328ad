import type { SeedProblem } from '../../../calculators/engine/seed/seed-problem.ts'
import { itemsOf } from './term-text.ts'
import type { TermsDraft } from './terms-draft.ts'

/**
 * Every problem of typed terms. The check of a file looks no further at a term without its article, nor at a file with a
 * broken date; a person who types is told of the rest all the same.
 */
export function everyProblem(
  check: (draft: TermsDraft) => readonly SeedProblem[],
  draft: TermsDraft,
): readonly SeedProblem[] {
  const problems = check(draft)
  if (problems.length === 0) return problems
  const paths = new Set(problems.map(({ path }) => path))
  return [...problems, ...check(withoutGaps(draft)).filter(({ path }) => !paths.has(path))]
}

const anyArticle = '1'

/** The draft with an article wherever one is missing, and without a date. */
const withoutGaps = (draft: TermsDraft): TermsDraft => ({
  ...draft,
  texts: { ...draft.texts, from: '', cite: '' },
  terms: Object.fromEntries(
    Object.entries(draft.terms).map(([id, term]) => [
      id,
      term.source === 'stated' && itemsOf(term.cite).length === 0 ? { ...term, cite: anyArticle } : term,
    ]),
  ),
})
