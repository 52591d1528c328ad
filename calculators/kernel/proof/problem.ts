/** The codes of wrong input. */
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

/** What would be right: a name for it, and the values that a sentence about it takes. */
interface Expected {
  readonly is: string
}

/** Wrong input, as data: where (`facts.payments[0].amount`), what, and what would be right. A caller puts it into words. */
export interface Problem<E extends Expected = Expected> {
  readonly path: string
  readonly code: ProblemCode
  readonly expected: E
  /** What was entered, where a sentence should quote it. */
  readonly got?: unknown
  /** The bound that was crossed, where one was; written as such a value is: "90000", "2200-12-31", "1000000000000000". */
  readonly limit?: string
}

/** A sentence in English for each thing that may be expected; for the command line and the library, which no page loads. */
export type ProblemMessages<E extends Expected> = {
  readonly [N in E['is']]: (expected: Extract<E, { readonly is: N }>, limit: string) => string
}
