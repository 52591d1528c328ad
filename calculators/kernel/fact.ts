import { civil, type Day, lastDay, type Month, readDay, readMonth } from './days.ts'
import { type Amount, type Count, type Derived, leaf, type Unit } from './derive.ts'
import { type Instant, japanDay, readInstant } from './instant.ts'
import { type Currency, decimal, isPayable, minorDigits } from './money.ts'
import { type Flaw, flaw, isFlaw, keyText, type Problem, shown } from './problem.ts'
import { compare, one, type Rational, whole } from './rational.ts'

/**
 * Facts: what a person enters. One declaration is the type, the strict reader, the form field and the JSON Schema.
 * One grammar of ours stands in front of every library: no exponent, sign, separator or other digits pass.
 */

export const limits = {
  firstYear: 1990,
  lastYear: 2200,
  /** Money stays below this. */
  money: 10 ** 15,
  /** The most months that a count may name, so that every date that follows has a year of four digits. */
  count: 90_000,
} as const

/** What a form and a schema know of a fact. */
export interface FactDescription {
  readonly type: 'amount' | 'rate' | 'count' | 'date' | 'month' | 'date-time' | 'choice' | 'flag' | 'text' | 'rows'
  readonly optional: boolean
  readonly choices?: readonly string[]
  readonly default?: string | boolean
  readonly row?: Shapes
}

/** How a run reads facts: the currency of the terms, and whether the values are to carry proofs. */
export interface Reading {
  readonly currency: Currency
  readonly recording: boolean
  readonly problems: Problem[]
}

export interface FactShape<V> extends FactDescription {
  /** Reads a raw value; problems found inside it (rows) go to `reading.problems`, its own is returned. */
  read(raw: unknown, id: string, reading: Reading): V | Flaw
  /** What an absent fact counts as. */
  absent(id: string, reading: Reading): V | undefined
}

export type Shapes = Readonly<Record<string, FactShape<unknown>>>
export type FactsOf<S extends Shapes> = {
  readonly [K in keyof S]: S[K] extends FactShape<infer V> ? V : never
}

const given = <V>(id: string, unit: Unit, value: V, { recording }: Reading): Derived<V> =>
  recording ? leaf('fact', id, unit, value) : { value, unit, proof: undefined }

type Scalar<V> = (raw: unknown, currency: Currency) => V | Flaw

function scalar<V>(
  description: Omit<FactDescription, 'optional'>,
  unit: (currency: Currency) => Unit,
  scan: Scalar<V>,
): FactShape<Derived<V>> {
  return {
    ...description,
    optional: false,
    read(raw, id, reading) {
      const value = scan(raw, reading.currency)
      return isFlaw(value) ? value : given(id, unit(reading.currency), value, reading)
    },
    absent: () => undefined,
  }
}

const notAnAmount = (raw: unknown, currency: Currency): Flaw =>
  flaw(
    'not-an-amount',
    `expected an amount in ${currency}, such as ${minorDigits[currency] === 0 ? '"50000", without decimals' : '"12.50", with at most two decimals'}, sign, separators or exponent; got ${shown(raw)}`,
  )

function isPlainInteger(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0
}

const ceiling: Rational = whole(limits.money)
// Nearly every amount: whole, below the ceiling, exact as a double.
const plainAmount = /^\d{1,15}$/
const longestAmount = /^\d+(?:\.\d{1,20})?$/

/** Reads an amount of money: plain decimal text, or a whole number that a double holds exactly. */
export function scanAmount(raw: unknown, currency: Currency): Rational | Flaw {
  if (isPlainInteger(raw)) return raw < limits.money ? whole(raw) : tooMuch(raw)
  if (typeof raw !== 'string') return notAnAmount(raw, currency)
  if (plainAmount.test(raw)) return whole(Number(raw))
  const value = decimal(raw)
  if (value === undefined) return longestAmount.test(raw) ? tooMuch(raw) : notAnAmount(raw, currency)
  if (raw.includes('.') && raw.length - raw.indexOf('.') - 1 > minorDigits[currency]) return notAnAmount(raw, currency)
  if (!isPayable(value, currency)) return notAnAmount(raw, currency)
  return compare(value, ceiling) < 0 ? value : tooMuch(raw)
}

const tooMuch = (raw: unknown): Flaw => flaw('out-of-range', `expected an amount below 10^15; got ${shown(raw)}`)

const isYearInRange = (on: Day): boolean => {
  const { year } = civil(on)
  return year >= limits.firstYear && year <= limits.lastYear
}
const yearOutOfRange = (raw: unknown): Flaw =>
  flaw('out-of-range', `expected a year from ${limits.firstYear} to ${limits.lastYear}; got ${shown(raw)}`)

function scanned<V>(
  raw: unknown,
  form: string,
  read: (text: string) => V | undefined,
  dayOf: (value: V) => Day,
): V | Flaw {
  const value = typeof raw === 'string' ? read(raw) : undefined
  if (value === undefined) return flaw('not-a-date', `expected ${form}; got ${shown(raw)}`)
  return isYearInRange(dayOf(value)) ? value : yearOutOfRange(raw)
}

const firstDayInRange = readDay(`${limits.firstYear}-01-01`) ?? 0
const lastDayInRange = readDay(`${limits.lastYear}-12-31`) ?? 0

/** Reads a date that exists, `YYYY-MM-DD`. */
export function scanDay(raw: unknown): Day | Flaw {
  const value = typeof raw === 'string' && raw.length === 10 ? readDay(raw) : undefined
  if (value === undefined) {
    return flaw('not-a-date', `expected a date that exists, written YYYY-MM-DD; got ${shown(raw)}`)
  }
  return value >= firstDayInRange && value <= lastDayInRange ? value : yearOutOfRange(raw)
}

const scanMonth = (raw: unknown): Month | Flaw => scanned(raw, 'a month, written YYYY-MM', readMonth, lastDay)

const scanInstant = (raw: unknown): Instant | Flaw =>
  scanned(raw, 'a date and time, written YYYY-MM-DDTHH:mm or YYYY-MM-DDTHH:mm:ss', readInstant, japanDay)

const countGrammar = /^\d{1,12}$/

function scanCount(raw: unknown): number | Flaw {
  const value = isPlainInteger(raw) ? raw : typeof raw === 'string' && countGrammar.test(raw) ? Number(raw) : 0
  if (value < 1) return flaw('not-a-count', `expected a whole number from 1; got ${shown(raw)}`)
  return value <= limits.count
    ? value
    : flaw('out-of-range', `expected a whole number up to ${limits.count}; got ${shown(raw)}`)
}

function scanRate(raw: unknown): Rational | Flaw {
  const value = typeof raw === 'string' ? decimal(raw) : isPlainInteger(raw) ? whole(raw) : undefined
  if (value === undefined) {
    return flaw('not-an-amount', `expected a rate as a decimal, such as "0.08" for 8 percent; got ${shown(raw)}`)
  }
  return compare(value, one) <= 0
    ? value
    : flaw('out-of-range', `expected a rate of at most "1" (100 percent), such as "0.08"; got ${shown(raw)}`)
}

const currencyUnit = (currency: Currency): Unit => currency

/** Money in the currency of the terms: yen without decimals, dollars with at most two. */
export const amount = (): FactShape<Amount> => scalar({ type: 'amount' }, currencyUnit, scanAmount)

/** A rate as a decimal, "0.08" for 8 %. */
export const rate = (): FactShape<Amount> => scalar({ type: 'rate' }, () => 'rate', scanRate)

/** A whole number from 1. */
export const count = (unit: Unit): FactShape<Count> => scalar({ type: 'count' }, () => unit, scanCount)

/** A civil date. */
export const date = (): FactShape<Derived<Day>> => scalar({ type: 'date' }, () => 'date', scanDay)

/** A calendar month. */
export const month = (): FactShape<Derived<Month>> => scalar({ type: 'month' }, () => 'month', scanMonth)

/** A moment, in Japan time unless an offset is written. */
export const dateTime = (): FactShape<Derived<Instant>> => scalar({ type: 'date-time' }, () => 'date-time', scanInstant)

/** One of a few words. */
export const choice = <const C extends string>(choices: readonly C[]): FactShape<Derived<C>> =>
  scalar(
    { type: 'choice', choices },
    () => 'choice',
    (raw) => {
      const found = choices.find((of) => of === raw)
      return found ?? flaw('not-a-choice', `expected one of ${choices.map(shown).join(', ')}; got ${shown(raw)}`)
    },
  )

/** True or false. */
export const flag = (): FactShape<Derived<boolean>> =>
  scalar(
    { type: 'flag' },
    () => 'flag',
    (raw) => (typeof raw === 'boolean' ? raw : flaw('not-a-choice', `expected true or false; got ${shown(raw)}`)),
  )

/** A name; it may not be empty. */
export const text = (): FactShape<Derived<string>> =>
  scalar(
    { type: 'text' },
    () => 'text',
    (raw) => {
      if (raw === '') return flaw('missing', 'expected a name; it is empty')
      return typeof raw === 'string' ? raw : flaw('not-a-choice', `expected a name as text; got ${shown(raw)}`)
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
  const bare: Derived<V> = { value, unit, proof: undefined }
  return {
    ...shape,
    optional: true,
    default: value,
    absent: (id, { recording }) => (recording ? leaf('default', id, unit, value) : bare),
  }
}

/** A list of rows of the same shape. */
export function rows<S extends Shapes>(row: S): FactShape<readonly FactsOf<S>[]> {
  const fields = fieldsOf(row)
  return {
    type: 'rows',
    optional: false,
    row,
    read(raw, id, reading) {
      if (!Array.isArray(raw)) return flaw('not-a-choice', `expected a list of rows; got ${shown(raw)}`)
      return raw.map((each, at) => readFacts<S>(fields, each, `${id}[${at}]`, reading))
    },
    absent: () => undefined,
  }
}

/** A shape made ready for reading: its fields in order, each with the key under which it is entered. */
export type Fields = readonly (readonly [id: string, key: string, shape: FactShape<unknown>])[]

/** @param keys the keys under which facts are entered, where they differ from their ids */
export const fieldsOf = (shapes: Shapes, keys: Readonly<Record<string, string>> = {}): Fields =>
  Object.entries(shapes).map(([id, shape]) => [id, keys[id] ?? id, shape])

/** True for what JSON calls an object. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where a fact stands, from the request down: `facts.payments[0].amount`. */
export const factPath = (within: string, key: string): string => ['facts', within, key].filter(Boolean).join('.')

/**
 * Reads an object of facts, finding all problems at once. Where there were any, the result is incomplete and must not
 * be calculated with.
 * @param within where the object stands among the facts: '' for all of them, `payments[0]` for a row
 */
export function readFacts<S extends Shapes>(fields: Fields, raw: unknown, within: string, reading: Reading): FactsOf<S>
export function readFacts(fields: Fields, raw: unknown, within: string, reading: Reading): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  if (!isRecord(raw)) {
    report(reading, within, '', flaw('not-a-choice', `expected an object; got ${shown(raw)}`))
    return facts
  }
  const prefix = within === '' ? '' : `${within}.`
  let known = 0
  for (const [id, key, shape] of fields) {
    const value = Object.hasOwn(raw, key) ? raw[key] : undefined
    if (value === undefined) {
      const absent = shape.absent(prefix + key, reading)
      if (absent !== undefined) facts[id] = absent
      else if (!shape.optional) report(reading, within, key, flaw('missing', 'this fact is needed'))
      continue
    }
    known += 1
    const read = shape.read(value, prefix + key, reading)
    if (isFlaw(read)) report(reading, within, key, read)
    else facts[id] = read
  }
  const keys = Object.keys(raw)
  if (keys.length > known) reportUnknown(keys, fields, within, reading)
  return facts
}

function report({ problems }: Reading, within: string, key: string, { flaw: code, message }: Flaw): void {
  problems.push({ path: factPath(within, key), code, message })
}

function reportUnknown(keys: readonly string[], fields: Fields, within: string, reading: Reading): void {
  const names = fields.map(([, key]) => key)
  for (const key of keys) {
    if (names.includes(key)) continue
    const message = `there is no such fact; known are ${names.join(', ')}`
    report(reading, within, keyText(key), flaw('unknown-key', message))
  }
}
