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
import { amountText, type Currency, decimal, minorDigits } from '../number/money.ts'
import { compare, one, type Rational, whole } from '../number/rational.ts'
import { type Flaw, flaw, outOfRange, shown } from './problem.ts'

/** One strict grammar in front of every library: no exponent, sign, separator or other digits pass. */

export const limits = {
  firstYear: 1990,
  lastYear: 2200,
  /** Money stays below this. */
  money: 10 ** 15,
  /** The most months that a count may name, so that every date that follows has a year of four digits. */
  count: 90_000,
  /** The most rows of a list. */
  rows: 1000,
} as const

const amountForms: { readonly [C in Currency]: string } = {
  JPY: '"50000", without decimals, sign, separators or exponent',
  USD: '"12.50", with at most two decimals, and without sign, separators or exponent',
}

const notAnAmount = (raw: unknown, currency: Currency): Flaw =>
  flaw('not-an-amount', `expected an amount in ${currency}, such as ${amountForms[currency]}; got ${shown(raw)}`)

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

const tooMuch = (raw: unknown, currency: Currency): Flaw =>
  outOfRange(`expected an amount below 10^15; got ${shown(raw)}`, amountText(ceiling, currency))

const firstDayInRange = dayNumber(limits.firstYear, 1, 1)
const lastDayInRange = dayNumber(limits.lastYear, 12, 31)
const isYearInRange = (on: Day): boolean => on >= firstDayInRange && on <= lastDayInRange

/** @param limitText writes the bound that was crossed as such a value is written */
const yearOutOfRange = (raw: unknown, on: Day, limitText: (bound: Day) => string): Flaw =>
  outOfRange(
    `expected a year from ${limits.firstYear} to ${limits.lastYear}; got ${shown(raw)}`,
    limitText(on < firstDayInRange ? firstDayInRange : lastDayInRange),
  )

/** Reads a date that exists, `YYYY-MM-DD`. */
export function scanDay(raw: unknown): Day | Flaw {
  const value = typeof raw === 'string' && raw.length === 10 ? readDay(raw) : undefined
  if (value === undefined) {
    return flaw('not-a-date', `expected a date that exists, written YYYY-MM-DD; got ${shown(raw)}`)
  }
  return isYearInRange(value) ? value : yearOutOfRange(raw, value, dayText)
}

/** Reads a month, `YYYY-MM`. */
export function scanMonth(raw: unknown): Month | Flaw {
  const value = typeof raw === 'string' ? readMonth(raw) : undefined
  if (value === undefined) return flaw('not-a-date', `expected a month, written YYYY-MM; got ${shown(raw)}`)
  const on = lastDay(value)
  return isYearInRange(on) ? value : yearOutOfRange(raw, on, (bound) => monthText(monthOf(bound)))
}

/** Reads a moment; its date in Japan is the one that lies within the years. */
export function scanInstant(raw: unknown): Instant | Flaw {
  const value = typeof raw === 'string' ? readInstant(raw) : undefined
  if (value === undefined) {
    return flaw(
      'not-a-date',
      `expected a date and time, written YYYY-MM-DDTHH:mm or YYYY-MM-DDTHH:mm:ss; got ${shown(raw)}`,
    )
  }
  const on = japanDay(value)
  return isYearInRange(on) ? value : yearOutOfRange(raw, on, dayText)
}

const countGrammar = /^\d{1,12}$/

export function scanCount(raw: unknown): number | Flaw {
  const value = isPlainInteger(raw) ? raw : typeof raw === 'string' && countGrammar.test(raw) ? Number(raw) : 0
  if (value < 1) return flaw('not-a-count', `expected a whole number from 1; got ${shown(raw)}`)
  return value <= limits.count
    ? value
    : outOfRange(`expected a whole number up to ${limits.count}; got ${shown(raw)}`, String(limits.count))
}

export function scanRate(raw: unknown): Rational | Flaw {
  const value = typeof raw === 'string' ? decimal(raw) : isPlainInteger(raw) ? whole(raw + 0) : undefined
  if (value === undefined) {
    return flaw('not-an-amount', `expected a rate as a decimal, such as "0.08" for 8 percent; got ${shown(raw)}`)
  }
  return compare(value, one) <= 0
    ? value
    : outOfRange(`expected a rate of at most "1" (100 percent), such as "0.08"; got ${shown(raw)}`, '1')
}
