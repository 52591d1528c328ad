import type { Problem, ProblemCode } from '../proof/problem.ts'

/** What is wrong with one value, before it is known where it stands. */
export interface Flaw {
  readonly flaw: ProblemCode
  readonly message: string
  readonly limit?: string
}

export const flaw = (code: ProblemCode, message: string): Flaw => ({ flaw: code, message })

/** A value beyond a bound, which a reader of the problem gets by itself too. */
export const outOfRange = (message: string, limit: string): Flaw => ({ flaw: 'out-of-range', message, limit })

/** The problem that a flaw is at its place. */
export const problemOf = (path: string, { flaw: code, message, limit }: Flaw): Problem => ({
  path,
  code,
  message,
  ...(limit === undefined ? {} : { limit }),
})

export const isFlaw = (value: unknown): value is Flaw => typeof value === 'object' && value !== null && 'flaw' in value

const longestShown = 60

/** A short, one-line rendering of whatever somebody entered. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > longestShown ? `${value.slice(0, longestShown)}…` : value)
  }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a value of type ${typeof value}`
}

/**
 * The most problems that unknown keys add up to in one request; further ones are not told, so that a megabyte of them
 * is answered by less than it.
 */
export const mostProblems = 1000

/** A key as it stands in a path; a very long one is cut. */
export const keyText = (key: string): string => (key.length > longestShown ? `${key.slice(0, longestShown)}…` : key)
