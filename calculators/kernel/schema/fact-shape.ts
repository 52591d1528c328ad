import type { Currency } from '../number/money.ts'
import type { Problem } from '../proof/problem.ts'
import type { Invalid } from './invalid.ts'

/** How a fact is entered. */
export type FactType =
  | 'amount'
  | 'rate'
  | 'count'
  | 'date'
  | 'month'
  | 'date-time'
  | 'choice'
  | 'flag'
  | 'text'
  | 'rows'

/** What a form and a schema know of a fact. */
export interface FactDescription {
  readonly type: FactType
  readonly optional: boolean
  readonly choices?: readonly string[]
  readonly default?: string | boolean
  readonly row?: Shapes
  /** The most rows that a list may have. */
  readonly mostRows?: number
}

/** How a run reads facts: the currency that they are in, and whether the values are to carry proofs. */
export interface FactContext {
  readonly currency: Currency
  readonly recording: boolean
  readonly problems: Problem[]
}

export interface FactShape<V> extends FactDescription {
  /** Reads a raw value; problems found inside it (rows) go to `context.problems`, its own is returned. */
  parse(raw: unknown, id: string, context: FactContext): V | Invalid
  /** What an absent fact counts as. */
  absent(id: string, context: FactContext): V | undefined
}

export type Shapes = Readonly<Record<string, FactShape<unknown>>>
export type FactsOf<S extends Shapes> = {
  readonly [K in keyof S]: S[K] extends FactShape<infer V> ? V : never
}

/** Facts that were read, where others may be missing or wrong: each may be absent, also in rows. */
export type ParsedFacts<S extends Shapes> = {
  readonly [K in keyof S]?: S[K] extends FactShape<infer V>
    ? NonNullable<V> extends readonly (infer R)[]
      ? readonly Partial<R>[]
      : V
    : never
}
