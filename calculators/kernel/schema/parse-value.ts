import {
  type Day,
  dayNumber,
  dayText,
  lastDay,
  type Month,
  monthOf,
  monthText,
  readDay,
  readMonth,
} from '../calendar/days.ts'
import { type Instant, japanDay, readInstant } from '../calendar/instant.ts'
import { amountText, type Currency, decimal, decimalDigits, minorDigits } from '../number/money.ts'
import { compare, one, type Rational, whole } from '../number/rational.ts'
import { type Invalid, invalid, outOfRange } from './invalid.ts'

/** One strict grammar in front of every library: no exponent, sign, separator or other digits pass. */

export const limits = {
  firstYear: 1990,
  lastYear: 2200,
  /** Money stays below this. */
  money: 10 ** 15,
  /** The most months that a count may name, so that every date that follows has a year of four digits. */
  count: 90_000,
  /** The most digits that a count is written with. */
  countDigits: 12,
  /** The most rows of a list. */
  rows: 1000,
} as const

const notAnAmount = (raw: unknown, currency: Currency): Invalid =>
  invalid('not-an-amount', { is: 'amount', currency }, raw)

function isPlainInteger(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0
}

const ceiling: Rational = whole(limits.money)
// Nearly every amount: whole, below the ceiling, exact as a double.
const plainAmount = /^\d{1,15}$/
const longestAmount = new RegExp(`^\\d+(?:\\.\\d{1,${decimalDigits.decimals}})?$`)

/** Reads an amount of money: plain decimal text, or a whole number that a double holds exactly. */
export function parseAmount(raw: unknown, currency: Currency): Rational | Invalid {
  // Adding zero makes JSON's negative zero plain.
  if (isPlainInteger(raw)) return raw < limits.money ? whole(raw + 0) : tooMuch(raw, currency)
  if (typeof raw !== 'string') return notAnAmount(raw, currency)
  if (plainAmount.test(raw)) return whole(Number(raw))
  const value = decimal(raw)
  if (value === undefined) return longestAmount.test(raw) ? tooMuch(raw, currency) : notAnAmount(raw, currency)
  if (!hasItsDecimals(raw, value, currency)) return notAnAmount(raw, currency)
  return compare(value, ceiling) < 0 ? value : tooMuch(raw, currency)
}

/** Whether an amount has no more decimals than its currency; one without any may have zeros there, "5000.00". */
function hasItsDecimals(text: string, { d }: Rational, currency: Currency): boolean {
  const digits = minorDigits[currency]
  const point = text.indexOf('.')
  return point < 0 || (digits === 0 ? d === 1 : text.length - point - 1 <= digits)
}

const tooMuch = (raw: unknown, currency: Currency): Invalid =>
  outOfRange({ is: 'amount-in-range' }, raw, amountText(ceiling, currency))

const firstDayInRange = dayNumber(limits.firstYear, 1, 1)
const lastDayInRange = dayNumber(limits.lastYear, 12, 31)
const isYearInRange = (on: Day): boolean => on >= firstDayInRange && on <= lastDayInRange

/** @param limitText writes the bound that was crossed as such a value is written */
const yearOutOfRange = (raw: unknown, on: Day, limitText: (bound: Day) => string): Invalid =>
  outOfRange({ is: 'year-in-range' }, raw, limitText(on < firstDayInRange ? firstDayInRange : lastDayInRange))

/** Reads a date that exists, `YYYY-MM-DD`. */
export function parseDate(raw: unknown): Day | Invalid {
  const value = typeof raw === 'string' && raw.length === 10 ? readDay(raw) : undefined
  if (value === undefined) return invalid('not-a-date', { is: 'date' }, raw)
  return isYearInRange(value) ? value : yearOutOfRange(raw, value, dayText)
}

/** Reads a month, `YYYY-MM`. */
export function parseMonth(raw: unknown): Month | Invalid {
  const value = typeof raw === 'string' ? readMonth(raw) : undefined
  if (value === undefined) return invalid('not-a-date', { is: 'month' }, raw)
  const on = lastDay(value)
  return isYearInRange(on) ? value : yearOutOfRange(raw, on, (bound) => monthText(monthOf(bound)))
}

/** Reads a moment; its date in Japan is the one that lies within the years. */
export function parseDateTime(raw: unknown): Instant | Invalid {
  const value = typeof raw === 'string' ? readInstant(raw) : undefined
  if (value === undefined) return invalid('not-a-date', { is: 'date-time' }, raw)
  const on = japanDay(value)
  return isYearInRange(on) ? value : yearOutOfRange(raw, on, dayText)
}

const countGrammar = new RegExp(`^\\d{1,${limits.countDigits}}$`)

export function parseCount(raw: unknown): number | Invalid {
  const value = isPlainInteger(raw) ? raw : typeof raw === 'string' && countGrammar.test(raw) ? Number(raw) : 0
  if (value < 1) return invalid('not-a-count', { is: 'count' }, raw)
  return value <= limits.count ? value : outOfRange({ is: 'count-in-range' }, raw, String(limits.count))
}

export function parseRate(raw: unknown): Rational | Invalid {
  const value = typeof raw === 'string' ? decimal(raw) : isPlainInteger(raw) ? whole(raw + 0) : undefined
  if (value === undefined) return invalid('not-an-amount', { is: 'rate' }, raw)
  return compare(value, one) <= 0 ? value : outOfRange({ is: 'rate-in-range' }, raw, '1')
}
