/** The codes of wrong input; no code ever matches on a message. */
export const problemCodes = [
  'missing',
  'unknown-key',
  'not-a-date',
  'not-an-amount',
  'not-a-count',
  'not-a-choice',
  'out-of-range',
  'wrong-order',
  'conflict',
  'duplicate-key',
  'unknown-provider',
  'unknown-calculator',
  'unknown-reading',
  'stated-term',
  'not-json',
  'line-too-long',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/**
 * Wrong input: where (`facts.payments[0].amount`), what, and in English what would be right. `limit` is the bound that was
 * crossed, as text, where the value is out of range.
 */
export interface Problem {
  readonly path: string
  readonly code: ProblemCode
  readonly message: string
  readonly limit?: string
}

/** What is wrong with one value, before it is known where it stands. */
export interface Flaw {
  readonly flaw: ProblemCode
  readonly message: string
}

export const flaw = (code: ProblemCode, message: string): Flaw => ({ flaw: code, message })

export const isFlaw = (value: unknown): value is Flaw => typeof value === 'object' && value !== null && 'flaw' in value

const longestShown = 60

/** A short, one-line rendering of whatever somebody entered. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > longestShown ? `${value.slice(0, longestShown)}…` : value)
  }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value)
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`
}

/** A key as it stands in a path; a very long one is cut. */
export const keyText = (key: string): string => (key.length > longestShown ? `${key.slice(0, longestShown)}…` : key)
