/** An exact fraction; `d` is above zero. Not kept in lowest terms: `lowest` does that where a person looks at it. */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

export const zero: Rational = { n: 0n, d: 1n }

/** A whole number as a fraction. */
export const whole = (n: number): Rational => ({ n: BigInt(n), d: 1n })

export const times = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d })

/** a ÷ b; b must not be zero. */
export function over(a: Rational, b: Rational): Rational {
  if (b.n === 0n) throw new RangeError('over: the divisor is zero')
  return b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n }
}

/** a + b. Unlike denominators are reduced, so that a sum of many terms does not grow without bound. */
export const plus = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : lowest({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })

export const minus = (a: Rational, b: Rational): Rational => plus(a, { n: -b.n, d: b.d })

/** Below zero, zero or above zero, as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.n * b.d
  const right = b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

/** The same fraction in lowest terms. */
export function lowest(a: Rational): Rational {
  let x = a.n < 0n ? -a.n : a.n
  let y = a.d
  while (y !== 0n) [x, y] = [y, x % y]
  return x <= 1n ? a : { n: a.n / x, d: a.d / x }
}

/** The greatest whole number that is not above the fraction. */
export function floor(a: Rational): bigint {
  const quotient = a.n / a.d
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient
}
