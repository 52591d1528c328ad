import { Decimal } from 'decimal.js'
import { floor, lowest, type Rational, times } from './rational.ts'

/** A currency that a provider bills in, and the decimals that its smallest coin has. */
export const minorDigits = { JPY: 0, USD: 2 } as const
export type Currency = keyof typeof minorDigits

/** `down`: the fraction is dropped. `half-up`: under half a unit is dropped, half or more becomes one (Currency Act art. 3). */
export const roundingRules = ['down', 'half-up'] as const
export type Rounding = (typeof roundingRules)[number]

// A private clone: the shared constructor's 20 digits would apply to every operation.
const Exact = Decimal.clone({ precision: 80, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -90, toExpPos: 90 })

const decimalGrammar = /^\d{1,40}(?:\.\d{1,20})?$/
const wholeGrammar = /^\d{1,40}$/

/** The exact value of plain decimal text such as "0.146"; nothing else (no sign, exponent, hex or separator) is read. */
export function decimal(text: string): Rational | undefined {
  if (wholeGrammar.test(text)) return { n: BigInt(text), d: 1n }
  if (!decimalGrammar.test(text)) return undefined
  const value = new Exact(text)
  const scale = new Exact(10).pow(value.decimalPlaces())
  return { n: BigInt(value.times(scale).toFixed()), d: BigInt(scale.toFixed()) }
}

const unitScale: { readonly [C in Currency]: Rational } = { JPY: { n: 1n, d: 1n }, USD: { n: 100n, d: 1n } }
const half: Rational = { n: 1n, d: 2n }

/** True where the amount can be paid as it is: whole yen, whole cents. */
export function isPayable(amount: Rational, currency: Currency): boolean {
  return (amount.n * unitScale[currency].n) % amount.d === 0n
}

/** The amount in whole yen or whole cents, rounded by the rule.
 * @example roundedAmount(131_095n/100n, 'down', 'JPY') is 1310; half-up it is 1311. */
export function roundedAmount(amount: Rational, rule: Rounding, currency: Currency): Rational {
  const scale = unitScale[currency]
  const scaled = times(amount, scale)
  const units = rule === 'down' ? floor(scaled) : floor({ n: scaled.n * half.d + scaled.d, d: scaled.d * half.d })
  return { n: units, d: scale.n }
}

/** The text of an amount: yen "900", dollars always with two decimals "12.50". A fraction of the smallest coin is a bug. */
export function amountText(amount: Rational, currency: Currency): string {
  if (amount.d === 1n && currency === 'JPY') return amount.n.toString()
  if (!isPayable(amount, currency)) throw new RangeError('amountText: the amount is not yet rounded')
  const digits = minorDigits[currency]
  const units = (amount.n * unitScale[currency].n) / amount.d
  if (digits === 0) return units.toString()
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0')
  return `${units < 0n ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** Exact text: a terminating decimal ("0.146") or a fraction in lowest terms ("4000/3"). */
export function exactText(value: Rational): string {
  const { n, d } = lowest(value)
  if (d === 1n) return n.toString()
  let rest = d
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime
  return rest === 1n ? new Exact(n.toString()).div(d.toString()).toFixed() : `${n}/${d}`
}

/** The nearest decimal with at most `places` places, for a reader. */
export function shownDecimal(value: Rational, places: number): string {
  return new Exact(value.n.toString()).div(value.d.toString()).toDecimalPlaces(places).toFixed()
}
