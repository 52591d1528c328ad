import { describe, expect, test } from 'vitest'
import {
  compare,
  floor,
  lowest,
  minus,
  over,
  plus,
  type Rational,
  times,
  whole,
  zero,
} from '../../../calculators/kernel/number/rational.ts'
import { fromBigInt } from '../../../calculators/kernel/number/whole.ts'

const of = (n: bigint, d = 1n): Rational => ({ n: fromBigInt(n), d: fromBigInt(d) })
const text = (a: Rational): string => {
  const { n, d } = lowest(a)
  return `${n}/${d}`
}

describe('arithmetic', () => {
  test.each([
    [of(1n, 3n), of(1n, 6n), '1/2', '1/6', '1/18', '2/1'],
    [of(1n, 2n), of(1n, 2n), '1/1', '0/1', '1/4', '1/1'],
    [of(-1n, 3n), of(2n, 3n), '1/3', '-1/1', '-2/9', '-1/2'],
    [of(0n, 1n), of(5n, 7n), '5/7', '-5/7', '0/1', '0/1'],
    [of(2n, 4n), of(-3n, 6n), '0/1', '1/1', '-1/4', '-1/1'],
  ])('%o and %o', (a, b, sum, difference, product, quotient) => {
    expect(text(plus(a, b))).toBe(sum)
    expect(text(minus(a, b))).toBe(difference)
    expect(text(times(a, b))).toBe(product)
    expect(text(over(a, b))).toBe(quotient)
  })

  test('a divisor below zero leaves the denominator above it', () => {
    expect(over(of(1n, 2n), of(-3n, 4n))).toEqual(of(-4n, 6n))
    expect(over(of(-1n, 2n), of(-3n, 4n))).toEqual(of(4n, 6n))
  })

  test('nothing is divided by zero', () => {
    expect(() => over(whole(1), zero)).toThrow(RangeError)
    expect(() => over(zero, of(0n, 7n))).toThrow('over: the divisor is zero')
  })

  test('thirds add up to a whole', () => {
    const third = of(1n, 3n)
    expect(floor(plus(plus(third, third), third))).toBe(1)
    const seventh = over(whole(100), whole(7))
    expect(floor([1, 2, 3, 4, 5, 6].reduce((sum) => plus(sum, seventh), seventh))).toBe(100)
  })

  test('a long sum of unlike parts does not grow without bound', () => {
    // 500 × (1/365 + 1/366) = 500 × 731/133,590
    let sum = zero
    for (let at = 0; at < 500; at += 1) sum = plus(plus(sum, of(1n, 365n)), of(1n, 366n))
    expect(text(sum)).toBe('36550/13359')
    expect(sum.d).toBeLessThanOrEqual(133_590)
  })

  test('whole numbers', () => {
    expect(whole(0)).toEqual(of(0n, 1n))
    expect(whole(-7)).toEqual(of(-7n, 1n))
    expect(whole(9_007_199_254_740_991)).toEqual(of(9_007_199_254_740_991n, 1n))
  })
})

describe('comparison', () => {
  test.each([
    [of(1n, 3n), of(1n, 2n), -1],
    [of(2n, 4n), of(1n, 2n), 0],
    [of(2n, 3n), of(1n, 2n), 1],
    [of(-1n, 2n), of(-1n, 3n), -1],
    [of(-1n, 2n), of(1n, 2n), -1],
    [of(9_007_199_254_740_993n, 1n), of(9_007_199_254_740_992n, 1n), 1],
    // a fraction that doubles cannot tell from a third
    [of(333_333_333_333_333_333n, 1_000_000_000_000_000_000n), of(1n, 3n), -1],
  ] as const)('%o against %o', (a, b, sign) => {
    expect(compare(a, b)).toBe(sign)
    expect(compare(b, a)).toBe(sign === 0 ? 0 : -sign)
  })
})

describe('lowest terms', () => {
  test.each([
    [of(6n, 4n), of(3n, 2n)],
    [of(-6n, 4n), of(-3n, 2n)],
    [of(0n, 4n), of(0n, 1n)],
    [of(5n, 1n), of(5n, 1n)],
    [of(7n, 5n), of(7n, 5n)],
    [of(4_785_000n, 3650n), of(95_700n, 73n)],
  ])('%o', (a, b) => {
    expect(lowest(a)).toEqual(b)
  })
})

describe('floor', () => {
  test.each([
    [of(0n, 1n), 0n],
    [of(999_999n, 1_000_000n), 0n],
    [of(1n, 1n), 1n],
    [of(1_000_001n, 1_000_000n), 1n],
    [of(-1n, 1_000_000n), -1n],
    [of(-1n, 1n), -1n],
    [of(-1_000_001n, 1_000_000n), -2n],
    [of(-4n, 2n), -2n],
    // above 2^53, and a quotient that comes back below it
    [of(27_021_597_764_222_977n, 3n), 9_007_199_254_740_992n],
    [of(-27_021_597_764_222_977n, 3n), -9_007_199_254_740_993n],
    [of(90_071_992_547_409_919n, 10n), 9_007_199_254_740_991n],
    [of(1n, 90_071_992_547_409_920n), 0n],
  ])('%o', (a, b) => {
    expect(floor(a)).toBe(fromBigInt(b))
  })
})
