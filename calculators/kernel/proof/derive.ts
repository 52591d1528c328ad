import type { Day, Month } from '../calendar/days.ts'
import type { Instant } from '../calendar/instant.ts'
import { type Currency, isPayable, type Rounding, roundedAmount } from '../number/money.ts'
import { compare, minus, over, plus, type Rational, times, whole, zero } from '../number/rational.ts'
import type { Cite } from './cite.ts'
import { isRecording } from './recording.ts'

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

/** A value that carries its proof; in a run that wants amounts alone (`recording.ts`), what is derived has none. */
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

/** A value derived from operands by a named operation; with its proof, where the run records proofs. */
export function derive<V>(
  id: string,
  operation: string,
  unit: Unit,
  value: V,
  operands: readonly Derived[],
  cites: readonly Cite[] = noCites,
): Derived<V> {
  return { value, unit, proof: isRecording() ? { id, operation, operands, cites } : undefined }
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

const mixed = (operation: string, a: Unit, b: Unit): RangeError =>
  new RangeError(`${operation}: amounts are in ${a} and ${b}`)

const scalars: ReadonlySet<Unit> = new Set(['rate', 'years', 'hours', 'days', 'months', 'count'])

/** What an amount of money times or over others is in: its own unit, the others being mere numbers of something. */
function unitOfMoney(operation: string, { unit }: Amount, by: Number): Currency {
  if (!isCurrency(unit)) throw new RangeError(`${operation}: expected an amount of money; got one in ${unit}`)
  if (!scalars.has(by.unit)) throw mixed(operation, unit, by.unit)
  return unit
}

/** Money times rates, shares of a year, or numbers of something; in its currency. */
export function product(id: string, money: Amount, ...by: readonly [Number, ...Number[]]): Amount {
  let { value, unit } = money
  for (const factor of by) {
    unit = unitOfMoney('product', money, factor)
    value = times(value, rational(factor))
  }
  return derive(id, 'product', unit, value, [money, ...by])
}

/** Money over a number of something; in its currency. */
export const quotient = (id: string, money: Amount, by: Number): Amount =>
  derive(id, 'quotient', unitOfMoney('quotient', money, by), over(money.value, rational(by)), [money, by])

/** How much one measure is of another of its unit. The result has a unit of its own: days over the days of a year are years. */
export function ratio(id: string, unit: Unit, of: Number, to: Number): Amount {
  if (of.unit !== to.unit) throw mixed('ratio', of.unit, to.unit)
  return derive(id, 'quotient', unit, over(rational(of), rational(to)), [of, to])
}

/** The sum of amounts of one unit. */
export const sum = (id: string, ...addends: readonly [Number, ...Number[]]): Amount =>
  sumOfList(id, addends[0].unit, addends)

/**
 * The sum of a list of any length; an empty one has only the unit that is said.
 * @param rule the rule of the terms that says so; with it, also an empty sum has its proof
 */
export function sumOfList(id: string, unit: Unit, addends: readonly Number[], rule?: Derived): Amount {
  let value = zero
  for (const addend of addends) {
    if (addend.unit !== unit) throw mixed('sum', unit, addend.unit)
    value = plus(value, rational(addend))
  }
  return derive(id, 'sum', unit, value, rule === undefined ? addends : [...addends, rule])
}

/** The total of whole counts of one unit. */
export function counted(id: string, unit: Unit, counts: readonly Count[]): Count {
  let total = 0
  for (const count of counts) {
    if (count.unit !== unit) throw mixed('counted', unit, count.unit)
    total += count.value
  }
  return derive(id, 'sum', unit, total, counts)
}

/**
 * What is left of one amount less another of its unit.
 * @param rule the rule of the terms that says so, where that is open
 */
export function difference(id: string, from: Number, less: Number, rule?: Derived): Amount {
  if (from.unit !== less.unit) throw mixed('difference', from.unit, less.unit)
  const left = minus(rational(from), rational(less))
  return derive(id, 'difference', from.unit, left, rule === undefined ? [from, less] : [from, less, rule])
}

function compared(operation: string, a: Amount, b: Amount): -1 | 0 | 1 {
  if (a.unit !== b.unit) throw mixed(operation, a.unit, b.unit)
  return compare(a.value, b.value)
}

/** The smaller of two amounts of one unit; of equal ones, the first. */
export const smaller = (id: string, a: Amount, b: Amount): Amount =>
  derive(id, 'smaller', a.unit, compared('smaller', a, b) > 0 ? b.value : a.value, [a, b])

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

/** Whether the first amount is above the second, of its unit. */
export const isAbove = (a: Amount, b: Amount): boolean => compared('isAbove', a, b) > 0

const citesOf = (...terms: readonly (Derived<unknown> | undefined)[]): readonly Cite[] =>
  terms.flatMap((term) => term?.proof?.cites ?? [])

/** A step that applies a rule of the terms, with the place where the rule stands; a term that was left out says nothing. */
export const citing = <V>(of: Derived<V>, ...rules: readonly (Derived<unknown> | undefined)[]): Derived<V> =>
  of.proof === undefined ? of : { ...of, proof: { ...of.proof, cites: [...of.proof.cites, ...citesOf(...rules)] } }
