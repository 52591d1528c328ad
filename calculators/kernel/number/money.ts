import { Decimal } from 'decimal.js'
import { floor, lowest, type Rational } from './rational.ts'
import { added, floored, fromBigInt, multiplied, negated, remainder, type Whole } from './whole.ts'

/** A currency that a provider bills in, and the decimals that its smallest coin has. */
export const minorDigits = { JPY: 0, USD: 2 } as const
export type Currency = keyof typeof minorDigits

/** `down`: the fraction is dropped. `half-up`: under half a unit is dropped, half or more becomes one (Currency Act art. 3). */
export const roundingRules = ['down', 'half-up'] as const
export type Rounding = (typeof roundingRules)[number]

/** The most digits that a decimal is written with, before its point and after it. */
export const decimalDigits = { units: 40, decimals: 20 } as const

const decimalGrammar = new RegExp(`^\\d{1,${decimalDigits.units}}(?:\\.\\d{1,${decimalDigits.decimals}})?$`)
const smallGrammar = /^\d{1,15}$/
const smallFraction = /^\d{1,8}\.\d{0,6}[1-9]$/

/** The exact value of plain decimal text such as "0.146"; nothing else (no sign, exponent, hex or separator) is read. */
export function decimal(text: string): Rational | undefined {
  if (smallGrammar.test(text)) return { n: Number(text), d: 1 }
  if (smallFraction.test(text)) {
    const [units = '', fraction = ''] = text.split('.')
    return { n: Number(units + fraction), d: 10 ** fraction.length }
  }
  if (!decimalGrammar.test(text)) return undefined
  const [units = '', fraction = ''] = new Decimal(text).toFixed().split('.')
  return { n: fromBigInt(BigInt(units + fraction)), d: tenTo(fraction.length) }
}

const powersOfTen = Array.from({ length: 16 }, (_, power) => 10 ** power)

const tenTo = (power: number): Whole => powersOfTen[power] ?? fromBigInt(10n ** BigInt(power))

/** How many of the smallest coin make one of the currency. */
const coins: { readonly [C in Currency]: number } = { JPY: 1, USD: 100 }

/** True where the amount can be paid as it is: whole yen, whole cents. */
export const isPayable = ({ n, d }: Rational, currency: Currency): boolean =>
  d === 1 || remainder(multiplied(n, coins[currency]), d) === 0

/** The amount in whole yen or whole cents, rounded by the rule.
 * @example 1310.95 yen: down 1310, half-up 1311 */
export function roundedAmount(amount: Rational, rule: Rounding, currency: Currency): Rational {
  const scaled = { n: multiplied(amount.n, coins[currency]), d: amount.d }
  return { n: rule === 'down' ? floor(scaled) : nearest(scaled), d: coins[currency] }
}

/** The nearest whole number; a half goes up. */
const nearest = ({ n, d }: Rational): Whole => floored(added(multiplied(n, 2), d), multiplied(d, 2))

/** The text of an amount: yen "900", dollars always with two decimals "12.50". A fraction of the smallest coin is a bug. */
export function amountText(amount: Rational, currency: Currency): string {
  const digits = minorDigits[currency]
  if (amount.d === 1 && digits === 0) return String(amount.n)
  if (!isPayable(amount, currency)) throw new RangeError('amountText: the amount is not yet rounded')
  const units = floored(multiplied(amount.n, coins[currency]), amount.d)
  if (digits === 0) return String(units)
  const text = String(units < 0 ? -units : units).padStart(digits + 1, '0')
  return `${units < 0 ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** Exact text: a terminating decimal ("0.146") or a fraction in lowest terms ("4000/3"). */
export function exactText(value: Rational): string {
  if (value.d === 1) return String(value.n)
  const { n, d } = lowest(value)
  const places = placesOver(d)
  return places === undefined ? `${n}/${d}` : decimalText(floored(multiplied(n, tenTo(places)), d), places)
}

/** How many decimals a fraction in lowest terms has; none that end, where its denominator has other primes than ten. */
function placesOver(denominator: Whole): number | undefined {
  let places = 0
  let rest = denominator
  for (const prime of [2, 5]) {
    let power = 0
    for (; remainder(rest, prime) === 0; rest = floored(rest, prime)) power += 1
    if (power > places) places = power
  }
  return rest === 1 ? places : undefined
}

/** The nearest decimal with at most `places` places, for a reader; a half goes away from zero. */
export function shownDecimal({ n, d }: Rational, places: number): string {
  if (d === 1) return String(n)
  const size = nearest({ n: multiplied(n < 0 ? negated(n) : n, tenTo(places)), d })
  return decimalText(n < 0 ? negated(size) : size, places)
}

/** So many units of the last of so many places, without zeros at the end. */
function decimalText(units: Whole, places: number): string {
  if (typeof units !== 'number') return new Decimal(`${units}e-${places}`).toFixed()
  const digits = String(Math.abs(units)).padStart(places + 1, '0')
  const point = digits.length - places
  let end = digits.length
  while (end > point && digits.charCodeAt(end - 1) === zeroDigit) end -= 1
  const sign = units < 0 ? '-' : ''
  return end === point ? sign + digits.slice(0, point) : `${sign}${digits.slice(0, point)}.${digits.slice(point, end)}`
}

const zeroDigit = 48
