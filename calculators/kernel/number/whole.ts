/**
 * A whole number of any size: a double where that is exact, else a BigInt. Always in this one form, so that equal numbers
 * are equal values. Small ones, which nearly all are, cost what doubles cost.
 */
export type Whole = number | bigint

const largest = Number.MAX_SAFE_INTEGER

const isExact = (value: number): boolean => value <= largest && value >= -largest

/** The one form of a number that was computed as a BigInt. */
export const fromBigInt = (value: bigint): Whole => (value <= largest && value >= -largest ? Number(value) : value)

// A product or sum of doubles that comes out within the exact range is exact: beyond it, rounding cannot lead back in.
export function multiplied(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    // Adding zero makes a negative zero plain.
    const product = a * b + 0
    if (isExact(product)) return product
  }
  return fromBigInt(BigInt(a) * BigInt(b))
}

export function added(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const total = a + b
    if (isExact(total)) return total
  }
  return fromBigInt(BigInt(a) + BigInt(b))
}

export const negated = (a: Whole): Whole => (typeof a === 'number' ? 0 - a : -a)

/** What is left of a ÷ b; it has the sign of a. */
export const remainder = (a: Whole, b: Whole): Whole =>
  typeof a === 'number' && typeof b === 'number' ? a % b : fromBigInt(BigInt(a) % BigInt(b))

/** The greatest whole number that is not above a ÷ b; b is above zero. */
export function floored(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    // The remainder of doubles is exact, and so is the division of what it leaves.
    const rest = a % b
    return (a - rest) / b - (rest < 0 ? 1 : 0)
  }
  const [n, d] = [BigInt(a), BigInt(b)]
  const quotient = n / d
  return fromBigInt(n % d < 0n ? quotient - 1n : quotient)
}

/** The greatest common divisor of the sizes of two numbers. */
export function commonDivisor(a: Whole, b: Whole): Whole {
  let [x, y] = [a < 0 ? negated(a) : a, b < 0 ? negated(b) : b]
  while (y !== 0) [x, y] = [y, remainder(x, y)]
  return x
}
