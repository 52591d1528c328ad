import type * as v from 'valibot'
import { pathText, type SeedProblem } from './seed-problem.ts'

/** What a schema found, as problems of the file. */
export const schemaProblems = (
  issues: readonly v.BaseIssue<unknown>[],
  within: readonly (string | number)[],
): readonly SeedProblem[] =>
  issues.map((issue) => {
    const items = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
    const isUnknownKey = issue.type === 'strict_object' && issue.expected === 'never'
    const isMissing = issue.received === 'undefined'
    const message = isUnknownKey ? 'unknown key' : isMissing ? 'missing' : issue.message
    return { path: pathText([...within, ...items]), message }
  })
