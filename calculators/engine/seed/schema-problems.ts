import type * as v from 'valibot'
import { type Path, pathText, type SeedProblem } from './seed-problem.ts'

type Issues = readonly v.BaseIssue<unknown>[]

const placeOf = ({ path }: v.BaseIssue<unknown>, within: Path): Path => [
  ...within,
  ...(path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
]

const isUnknownKey = ({ type, expected }: v.BaseIssue<unknown>): boolean =>
  type === 'strict_object' && expected === 'never'

/** What a schema found, as problems of the file. */
export const schemaProblems = (issues: Issues, within: Path): readonly SeedProblem[] =>
  issues.map((issue) => ({
    path: pathText(placeOf(issue, within)),
    message: isUnknownKey(issue) ? 'unknown key' : issue.received === 'undefined' ? 'missing' : issue.message,
  }))

/** The places where a schema found something of the wrong shape; a key too many leaves the others as they are. */
export const faultsIn = (issues: Issues): readonly Path[] =>
  issues.filter((issue) => !isUnknownKey(issue)).map((issue) => placeOf(issue, []))
