import { type Day, lastDay, type Month, readDay, readMonth } from './days.ts'
import { type Instant, japanDay, readInstant } from './instant.ts'
import { type Currency, decimal, minorDigits } from './money.ts'
import { type Flaw, flaw, shown } from './problem.ts'
import { compare, one, type Rational, whole } from './rational.ts'

/** One strict grammar in front of every library: no exponent, sign, separator or other digits pass. */

export const limits = {
  firstYear: 1990,
  lastYear: 2200,
  /** Money stays below this. */
  money: 10 ** 15,
  /** The most months that a count may name, so that every date that follows has a year of four digits. */
  count: 90_000,
} as const

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
  // Adding zero makes JSON's negative zero plain.
  if (isPlainInteger(raw)) return raw < limits.money ? whole(raw + 0) : tooMuch(raw)
  if (typeof raw !== 'string') return notAnAmount(raw, currency)
  if (plainAmount.test(raw)) return whole(Number(raw))
  const value = decimal(raw)
  if (value === undefined) return longestAmount.test(raw) ? tooMuch(raw) : notAnAmount(raw, currency)
  if (raw.includes('.') && raw.length - raw.indexOf('.') - 1 > minorDigits[currency]) return notAnAmount(raw, currency)
  return compare(value, ceiling) < 0 ? value : tooMuch(raw)
}

const tooMuch = (raw: unknown): Flaw => flaw('out-of-range', `expected an amount below 10^15; got ${shown(raw)}`)

const firstDayInRange = readDay(`${limits.firstYear}-01-01`) ?? 0
const lastDayInRange = readDay(`${limits.lastYear}-12-31`) ?? 0
const isYearInRange = (on: Day): boolean => on >= firstDayInRange && on <= lastDayInRange
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

/** Reads a date that exists, `YYYY-MM-DD`. */
export function scanDay(raw: unknown): Day | Flaw {
  const value = typeof raw === 'string' && raw.length === 10 ? readDay(raw) : undefined
  if (value === undefined) {
    return flaw('not-a-date', `expected a date that exists, written YYYY-MM-DD; got ${shown(raw)}`)
  }
  return isYearInRange(value) ? value : yearOutOfRange(raw)
}

export const scanMonth = (raw: unknown): Month | Flaw => scanned(raw, 'a month, written YYYY-MM', readMonth, lastDay)

export const scanInstant = (raw: unknown): Instant | Flaw =>
  scanned(raw, 'a date and time, written YYYY-MM-DDTHH:mm or YYYY-MM-DDTHH:mm:ss', readInstant, japanDay)

const countGrammar = /^\d{1,12}$/

export function scanCount(raw: unknown): number | Flaw {
  const value = isPlainInteger(raw) ? raw : typeof raw === 'string' && countGrammar.test(raw) ? Number(raw) : 0
  if (value < 1) return flaw('not-a-count', `expected a whole number from 1; got ${shown(raw)}`)
  return value <= limits.count
    ? value
    : flaw('out-of-range', `expected a whole number up to ${limits.count}; got ${shown(raw)}`)
}

export function scanRate(raw: unknown): Rational | Flaw {
  const value = typeof raw === 'string' ? decimal(raw) : isPlainInteger(raw) ? whole(raw + 0) : undefined
  if (value === undefined) {
    return flaw('not-an-amount', `expected a rate as a decimal, such as "0.08" for 8 percent; got ${shown(raw)}`)
  }
  return compare(value, one) <= 0
    ? value
    : flaw('out-of-range', `expected a rate of at most "1" (100 percent), such as "0.08"; got ${shown(raw)}`)
}
