import type { Currency } from '../number/money.ts'
import type { Problem, ProblemCode } from '../proof/problem.ts'

/** What a date has to do with another. */
export type DateRelation = 'notBefore' | 'notAfter' | 'after' | 'before'

/** What a fact should be. */
export type FactExpected =
  | { readonly is: 'amount'; readonly currency: Currency }
  | { readonly is: 'amount-in-range' }
  | { readonly is: 'rate' }
  | { readonly is: 'rate-in-range' }
  | { readonly is: 'count' }
  | { readonly is: 'count-in-range' }
  | { readonly is: 'date' }
  | { readonly is: 'month' }
  | { readonly is: 'date-time' }
  | { readonly is: 'year-in-range' }
  | { readonly is: 'choice'; readonly choices: readonly string[] }
  | { readonly is: 'flag' }
  | { readonly is: 'name' }
  | { readonly is: 'name-not-empty' }
  | { readonly is: 'rows' }
  | { readonly is: 'rows-in-range' }
  | { readonly is: 'facts' }
  | { readonly is: 'fact' }
  | { readonly is: 'known-fact'; readonly known: readonly string[] }
  | { readonly is: 'date-order'; readonly relation: DateRelation; readonly other: string }

/** A value that cannot be parsed: what is wrong with it, before it is known where it stands. */
export interface Invalid {
  readonly invalid: ProblemCode
  readonly expected: FactExpected
  readonly got?: unknown
  readonly limit?: string
}

export const invalid = (code: ProblemCode, expected: FactExpected, got: unknown): Invalid => ({
  invalid: code,
  expected,
  got,
})

/** A value beyond a bound, which a reader of the problem gets by itself too. */
export const outOfRange = (expected: FactExpected, got: unknown, limit: string): Invalid => ({
  invalid: 'out-of-range',
  expected,
  got,
  limit,
})

export const isInvalid = (value: unknown): value is Invalid =>
  typeof value === 'object' && value !== null && 'invalid' in value

/** The problem that an invalid value is at its place. */
export const problemAt = (path: string, { invalid: code, ...rest }: Invalid): Problem<FactExpected> => ({
  path,
  code,
  ...rest,
})

const longestKey = 60

/**
 * The most problems that unknown keys add up to in one request; further ones are left out, so that a megabyte of them
 * is answered by less than it.
 */
export const mostProblems = 1000

/** A key as it stands in a path; a very long one is cut. */
export const keyText = (key: string): string => (key.length > longestKey ? `${key.slice(0, longestKey)}…` : key)
