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

/** Wrong input: where (`facts.payments[0].amount`), what, and in English what would be right. */
export interface Problem {
  readonly path: string
  readonly code: ProblemCode
  readonly message: string
  /** The bound that was crossed, where one was; written as such a value is: "90000", "2200-12-31", "1000000000000000". */
  readonly limit?: string
}
