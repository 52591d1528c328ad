import { added, commonDivisor, floored, multiplied, negated, type Whole } from './whole.ts'

/** An exact fraction; `d` is above zero. Not kept in lowest terms: `lowest` does that where a person looks at it. */
export interface Rational {
  readonly n: Whole
  readonly d: Whole
}

export const zero: Rational = { n: 0, d: 1 }
export const one: Rational = { n: 1, d: 1 }

/** A whole number as a fraction. */
export const whole = (n: Whole): Rational => ({ n, d: 1 })

export const times = (a: Rational, b: Rational): Rational => ({ n: multiplied(a.n, b.n), d: multiplied(a.d, b.d) })

/** a ÷ b; b must not be zero. */
export function over(a: Rational, b: Rational): Rational {
  if (b.n === 0) throw new RangeError('over: the divisor is zero')
  const [n, d] = [multiplied(a.n, b.d), multiplied(a.d, b.n)]
  return d < 0 ? { n: negated(n), d: negated(d) } : { n, d }
}

/** a + b. Unlike denominators are reduced, so that a sum of many terms does not grow without bound. */
export const plus = (a: Rational, b: Rational): Rational =>
  a.d === b.d
    ? { n: added(a.n, b.n), d: a.d }
    : lowest({ n: added(multiplied(a.n, b.d), multiplied(b.n, a.d)), d: multiplied(a.d, b.d) })

export const minus = (a: Rational, b: Rational): Rational => plus(a, { n: negated(b.n), d: b.d })

/** Below zero, zero or above zero, as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = multiplied(a.n, b.d)
  const right = multiplied(b.n, a.d)
  return left < right ? -1 : left > right ? 1 : 0
}

/** The same fraction in lowest terms. */
export function lowest(a: Rational): Rational {
  const divisor = commonDivisor(a.n, a.d)
  return divisor === 1 ? a : { n: floored(a.n, divisor), d: floored(a.d, divisor) }
}

/** The greatest whole number that is not above the fraction. */
export const floor = (a: Rational): Whole => floored(a.n, a.d)
