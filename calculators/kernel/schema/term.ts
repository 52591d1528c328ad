import { type Currency, decimal } from '../number/money.ts'
import type { Rational } from '../number/rational.ts'
import type { Derived, Unit } from '../proof/derive.ts'
import { defined } from './defined.ts'

/** Terms: a formula's parameters, as a seed writes them. One declaration is the type, the reader and the JSON Schema. */

/** How a seed writes a term; what may stand there is checked by `engine/seed/term-value-schema.ts`. */
export type TermType =
  | 'rate'
  | 'count'
  | 'count-or-none'
  | 'day-of-month'
  | 'amount'
  | 'choice'
  | 'flag'
  | 'days-of-year'

export interface TermShape<V> {
  readonly type: TermType
  /** The words that it may be. A rate may be one too, for a rate that the law fixes. */
  readonly choices: readonly string[]
  readonly optional: boolean
  /** Whether it is named only in an answer that turns on it. */
  readonly isDecisive?: true
  /** The value of what a checked seed writes. */
  parse(raw: unknown): unknown
  unit(value: unknown, currency: Currency): Unit
  /** Never set; it carries the type of the value. */
  readonly value?: V
}

export type TermShapes = Readonly<Record<string, TermShape<unknown>>>
export type TermsOf<S extends TermShapes> = {
  readonly [K in keyof S]: S[K] extends TermShape<infer V> ? V : never
}

const parseDecimal = (raw: unknown): Rational => defined(decimal(String(raw)), String(raw))
const unchanged = (raw: unknown): unknown => raw

const shape = <V>(
  type: TermType,
  parse: TermShape<V>['parse'],
  unit: TermShape<V>['unit'],
  choices: readonly string[] = [],
): TermShape<V> => ({ type, choices, optional: false, parse, unit })

/** A rate as a decimal: "0.146" is 14.6 %. */
export const rate = (): TermShape<Derived<Rational>> => shape('rate', parseDecimal, () => 'rate')

/** A rate, or a word for a rate that the law fixes. */
export const rateOr = <const C extends string>(other: C): TermShape<Derived<Rational | C>> =>
  shape(
    'rate',
    (raw) => (raw === other ? other : parseDecimal(raw)),
    (value) => (value === other ? 'choice' : 'rate'),
    [other],
  )

/** A whole number of something, from 1. */
export const count = (unit: Unit): TermShape<Derived<number>> => shape('count', Number, () => unit)

/** A whole number of something; "0" says that there is none. Where nothing else can be read, the formula has no such term. */
export const countOrNone = (unit: Unit): TermShape<Derived<number> | undefined> =>
  shape('count-or-none', Number, () => unit)

/** A day of the month, 1 to 31. */
export const dayOfMonth = (): TermShape<Derived<number>> => shape('day-of-month', Number, () => 'count')

/** Money in the provider's currency. */
export const amount = (): TermShape<Derived<Rational>> => shape('amount', parseDecimal, (_, currency) => currency)

/** One of a few words. */
export const oneOf = <const C extends readonly [string, ...string[]]>(words: C): TermShape<Derived<C[number]>> =>
  shape('choice', unchanged, () => 'choice', words)

/** True or false. */
export const flag = (): TermShape<Derived<boolean>> => shape('flag', unchanged, () => 'flag')

/** Days of the year, `MM-DD`. */
export const daysOfYear = (): TermShape<Derived<readonly string[]>> => shape('days-of-year', unchanged, () => 'text')

/** A term that a seed may leave out. */
export const optional = <V>(of: TermShape<V>): TermShape<V | undefined> => ({ ...of, optional: true })

/**
 * A term that answers either turn on or do not: an outcome names it only where another value of it would change the status,
 * the code or a figure. A formula may lean on it whether it matters or not.
 */
export const decisive = <V>(of: TermShape<V>): TermShape<V> => ({ ...of, isDecisive: true })

/** A rule that the formula embodies; the seed says where it stands. */
export const rule = <const W extends string>(says: W): TermShape<Derived<W>> => oneOf([says])
