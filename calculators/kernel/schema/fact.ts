import type { Day, Month } from '../calendar/days.ts'
import type { Currency } from '../number/money.ts'
import { type Amount, type Count, type Derived, leaf, type Unit } from '../proof/derive.ts'
import type { FactContext, FactDescription, FactShape, FactsOf, Shapes } from './fact-shape.ts'
import { type Invalid, invalid, isInvalid, outOfRange } from './invalid.ts'
import { fieldsOf, parseFacts } from './parse-facts.ts'
import { limits, parseAmount, parseCount, parseDate, parseMonth, parseRate } from './parse-value.ts'

/**
 * Facts: what a person enters. One declaration is the type, the strict parser, the form field and the JSON Schema.
 */

const given = <V>(id: string, unit: Unit, value: V, { recording }: FactContext): Derived<V> =>
  recording ? leaf('fact', id, unit, value) : { value, unit, proof: undefined }

type Scalar<V> = (raw: unknown, currency: Currency) => V | Invalid

/** A fact of one value, read by its parser. */
export function scalar<V>(
  description: Omit<FactDescription, 'optional'>,
  unit: (currency: Currency) => Unit,
  parse: Scalar<V>,
): FactShape<Derived<V>> {
  return {
    ...description,
    optional: false,
    parse(raw, id, context) {
      const value = parse(raw, context.currency)
      return isInvalid(value) ? value : given(id, unit(context.currency), value, context)
    },
    absent: () => undefined,
  }
}

const currencyUnit = (currency: Currency): Unit => currency

/** Money in the currency of the request: yen with no decimals but zeros, dollars with at most two. */
export const amount = (): FactShape<Amount> => scalar({ type: 'amount' }, currencyUnit, parseAmount)

/** A rate as a decimal, "0.08" for 8 %. */
export const rate = (): FactShape<Amount> => scalar({ type: 'rate' }, () => 'rate', parseRate)

/** A whole number from 1. */
export const count = (unit: Unit): FactShape<Count> => scalar({ type: 'count' }, () => unit, parseCount)

/** A civil date. */
export const date = (): FactShape<Derived<Day>> => scalar({ type: 'date' }, () => 'date', parseDate)

/** A calendar month. */
export const month = (): FactShape<Derived<Month>> => scalar({ type: 'month' }, () => 'month', parseMonth)

/** One of a few words. */
export const choice = <const C extends string>(choices: readonly C[]): FactShape<Derived<C>> =>
  scalar(
    { type: 'choice', choices },
    () => 'choice',
    (raw) => {
      const found = choices.find((of) => of === raw)
      return found ?? invalid('not-a-choice', { is: 'choice', choices }, raw)
    },
  )

/** True or false. */
export const flag = (): FactShape<Derived<boolean>> =>
  scalar(
    { type: 'flag' },
    () => 'flag',
    (raw) => (typeof raw === 'boolean' ? raw : invalid('not-a-choice', { is: 'flag' }, raw)),
  )

/** A name; it may not be empty. */
export const text = (): FactShape<Derived<string>> =>
  scalar(
    { type: 'text' },
    () => 'text',
    (raw) => {
      if (raw === '') return { invalid: 'missing', expected: { is: 'name-not-empty' } }
      return typeof raw === 'string' ? raw : invalid('not-a-choice', { is: 'name' }, raw)
    },
  )

/** A fact that may be left out. */
export const optional = <V>(shape: FactShape<V>): FactShape<V | undefined> => ({ ...shape, optional: true })

/** A fact that counts as `value` where it is left out. */
export const defaulted = <V extends string | boolean>(
  shape: FactShape<Derived<V>>,
  value: V,
): FactShape<Derived<V>> => {
  const unit: Unit = typeof value === 'boolean' ? 'flag' : 'choice'
  const plain: Derived<V> = { value, unit, proof: undefined }
  return {
    ...shape,
    optional: true,
    default: value,
    absent: (id, { recording }) => (recording ? leaf('default', id, unit, value) : plain),
  }
}

/**
 * A list of rows of the same shape.
 * @param mostRows how many it may have; of a longer one no row is read
 */
export function rows<S extends Shapes>(row: S, mostRows: number = limits.rows): FactShape<readonly FactsOf<S>[]> {
  const fields = fieldsOf(row)
  return {
    type: 'rows',
    optional: false,
    row,
    mostRows,
    parse(raw, id, context) {
      if (!Array.isArray(raw)) return invalid('not-a-choice', { is: 'rows' }, raw)
      if (raw.length > mostRows) return outOfRange({ is: 'rows-in-range' }, raw.length, String(mostRows))
      return raw.map((each, at) => parseFacts<S>(fields, each, `${id}[${at}]`, context))
    },
    absent: () => undefined,
  }
}
