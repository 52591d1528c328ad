import type { Cite } from './cite.ts'
import type { Day, Month } from './days.ts'
import type { Instant } from './instant.ts'
import { type Currency, isPayable, type Rounding, roundedAmount } from './money.ts'
import { compare, minus, one, over, plus, type Rational, times, whole, zero } from './rational.ts'

/** What a value is measured in; it decides how the value is written. */
export type Unit =
  | Currency
  | 'rate'
  | 'years'
  | 'hours'
  | 'days'
  | 'months'
  | 'count'
  | 'date'
  | 'month'
  | 'date-time'
  | 'duration'
  | 'choice'
  | 'flag'
  | 'text'

export type Value = Rational | Day | Month | Instant | number | string | boolean

/** Where a value comes from that no step computes. */
export type Source = 'fact' | 'default' | 'stated' | 'assumed' | 'law'

/** How a value came about: the operation, what went in, and the rule that says so. */
export interface Proof {
  readonly id: string
  readonly operation: string
  readonly operands: readonly Derived[]
  readonly cites: readonly Cite[]
  /** Set on a leaf: a fact, a term or a figure of law. */
  readonly source?: Source
  /** Set on an assumed term with alternatives. */
  readonly isReading?: true
}

/**
 * A value that carries its proof. A run that wants amounts alone is given facts and terms without proofs; whatever is
 * derived from those has none either, so that both kinds of run are the same code.
 */
export interface Derived<V = Value> {
  readonly value: V
  readonly unit: Unit
  readonly proof: Proof | undefined
  /** How the value is written, where its unit does not tell. */
  print?(value: V): string
}

export type Amount = Derived<Rational>
export type Count = Derived<number>
type Number = Derived<Rational> | Derived<number>

const noCites: readonly Cite[] = []

/** A value derived from operands by a named operation. In one run all facts and terms carry proofs, or none does. */
export function derive<V>(
  id: string,
  operation: string,
  unit: Unit,
  value: V,
  operands: readonly Derived[],
  cites: readonly Cite[] = noCites,
): Derived<V> {
  for (const { proof } of operands) {
    if (proof === undefined) break
    // Figures of law keep their cites in every run, so they alone do not tell which kind of run this is.
    if (proof.source !== 'law') return { value, unit, proof: { id, operation, operands, cites } }
  }
  return { value, unit, proof: undefined }
}

/** A value that no step computes: what the person entered, a term, a figure of law. */
export function leaf<V>(
  source: Source,
  id: string,
  unit: Unit,
  value: V,
  cites: readonly Cite[] = noCites,
  isReading = false,
): Derived<V> {
  const proof: Proof = { id, operation: source, operands: [], cites, source }
  return { value, unit, proof: isReading ? { ...proof, isReading } : proof }
}

/** The same value under another name. */
export const named = <V extends Value>(id: string, of: Derived<V>): Derived<V> =>
  derive(id, 'same', of.unit, of.value, [of])

const rational = (of: Number): Rational => (typeof of.value === 'number' ? whole(of.value) : of.value)

export function product(id: string, unit: Unit, factors: readonly Number[]): Amount {
  let value = one
  for (const factor of factors) value = times(value, rational(factor))
  return derive(id, 'product', unit, value, factors)
}

/** @param rule the rule of the terms that says so; with it, also an empty sum has its proof */
export function sum(id: string, unit: Unit, addends: readonly Number[], rule?: Derived): Amount {
  let value = zero
  for (const addend of addends) value = plus(value, rational(addend))
  return derive(id, 'sum', unit, value, rule === undefined ? addends : [...addends, rule])
}

/** The total of whole counts. */
export const counted = (id: string, unit: Unit, counts: readonly Count[]): Count =>
  derive(
    id,
    'sum',
    unit,
    counts.reduce((total, count) => total + count.value, 0),
    counts,
  )

export const difference = (id: string, unit: Unit, from: Number, less: Number): Amount =>
  derive(id, 'difference', unit, minus(rational(from), rational(less)), [from, less])

export const quotient = (id: string, unit: Unit, of: Number, by: Number): Amount =>
  derive(id, 'quotient', unit, over(rational(of), rational(by)), [of, by])

/** The smaller of two amounts; of equal ones, the first. */
export const smaller = (id: string, a: Amount, b: Amount): Amount =>
  derive(id, 'smaller', a.unit, compare(b.value, a.value) < 0 ? b.value : a.value, [a, b])

/** The larger of an amount and nothing. */
export const notBelowZero = (id: string, of: Amount): Amount =>
  derive(id, 'not-below-zero', of.unit, of.value.n < 0 ? zero : of.value, [of])

export function isCurrency(unit: Unit): unit is Currency {
  return unit === 'JPY' || unit === 'USD'
}

/** The one rounding of an amount. An amount that is whole already leans on no rule, so none is named. */
export function rounded(id: string, amount: Amount, rule: Derived<Rounding>): Amount {
  const { value, unit } = amount
  if (!isCurrency(unit)) throw new RangeError(`rounded: ${id} is in ${unit}, not in a currency`)
  if (isPayable(value, unit)) return derive(id, 'already-whole', unit, roundedAmount(value, 'down', unit), [amount])
  return derive(id, 'round', unit, roundedAmount(value, rule.value, unit), [amount, rule])
}

/** A comparison that decides something, kept for the worksheet. */
export const decided = (
  id: string,
  operation: string,
  holds: boolean,
  operands: readonly Derived[],
): Derived<boolean> => derive(id, operation, 'flag', holds, operands)

export const isNothing = ({ value }: Amount): boolean => value.n === 0

/** Whether the first amount is above the second. */
export const isAbove = (a: Amount, b: Amount): boolean => compare(a.value, b.value) > 0

const citesOf = (...terms: readonly (Derived<unknown> | undefined)[]): readonly Cite[] =>
  terms.flatMap((term) => term?.proof?.cites ?? [])

/** A step without a rule of the terms that makes no difference here, so that no reading of it is named. */
export const regardless = <V>(of: Derived<V>, rule: Derived<unknown>): Derived<V> =>
  of.proof === undefined
    ? of
    : { ...of, proof: { ...of.proof, operands: of.proof.operands.filter((operand) => operand !== rule) } }

/** A step that applies a rule of the terms, with the place where the rule stands; a term that was left out says nothing. */
export const citing = <V>(of: Derived<V>, ...rules: readonly (Derived<unknown> | undefined)[]): Derived<V> =>
  of.proof === undefined ? of : { ...of, proof: { ...of.proof, cites: [...of.proof.cites, ...citesOf(...rules)] } }
