import { describe, expect, test } from 'vitest'
import {
  added,
  commonDivisor,
  floored,
  fromBigInt,
  multiplied,
  negated,
  remainder,
} from '../../../calculators/kernel/number/whole.ts'

const largest = 9_007_199_254_740_991
const above = 9_007_199_254_740_992n

/** Numbers around the places where doubles end, and where their products do: 2^53 ± 1, 94,906,265² and 94,906,266². */
const samples = [
  0n,
  1n,
  -1n,
  2n,
  -3n,
  365n,
  366n,
  1000n,
  94_906_265n,
  94_906_266n,
  -94_906_266n,
  999_999_999_999_999n,
  9_007_199_254_740_990n,
  9_007_199_254_740_991n,
  9_007_199_254_740_992n,
  9_007_199_254_740_993n,
  -9_007_199_254_740_991n,
  -9_007_199_254_740_992n,
  -9_007_199_254_740_993n,
  10n ** 30n,
  -(10n ** 30n),
]

describe('the one form', () => {
  test.each([
    [0n, 0],
    [-1n, -1],
    [9_007_199_254_740_990n, 9_007_199_254_740_990],
    [9_007_199_254_740_991n, largest],
    [9_007_199_254_740_992n, above],
    [-9_007_199_254_740_991n, -largest],
    [-9_007_199_254_740_992n, -above],
  ])('%s', (value, form) => {
    expect(fromBigInt(value)).toBe(form)
  })

  test('is kept by every operation', () => {
    expect(added(largest, 1)).toBe(above)
    expect(added(above, -1)).toBe(largest)
    expect(added(largest, largest)).toBe(18_014_398_509_481_982n)
    // 94,906,265² is just below 2^53, 94,906,266² just above
    expect(multiplied(94_906_265, 94_906_265)).toBe(9_007_199_136_250_225)
    expect(multiplied(94_906_266, 94_906_266)).toBe(9_007_199_326_062_756n)
    expect(multiplied(above, 0)).toBe(0)
    expect(negated(-largest)).toBe(largest)
    expect(negated(above)).toBe(-above)
    expect(negated(0)).toBe(0)
    expect(floored(above, 2)).toBe(4_503_599_627_370_496)
    expect(remainder(9_007_199_254_740_993n, 2)).toBe(1)
    expect(commonDivisor(above, 9_007_199_254_740_993n)).toBe(1)
  })
})

describe('every operation is that of whole numbers of any size', () => {
  test('over pairs around the edges', () => {
    const wrong: string[] = []
    const check = (name: string, ours: unknown, theirs: bigint): void => {
      if (ours !== fromBigInt(theirs) && !(ours === 0 && theirs === 0n))
        wrong.push(`${name}: ${String(ours)}, not ${theirs}`)
    }
    const floorOf = (a: bigint, b: bigint): bigint => (a % b < 0n ? a / b - 1n : a / b)
    const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))
    const size = (a: bigint): bigint => (a < 0n ? -a : a)
    for (const a of samples) {
      for (const b of samples) {
        const [x, y] = [fromBigInt(a), fromBigInt(b)]
        check(`${a} + ${b}`, added(x, y), a + b)
        check(`${a} × ${b}`, multiplied(x, y), a * b)
        check(`divisor of ${a}, ${b}`, commonDivisor(x, y), gcd(size(a), size(b)))
        if (b > 0n) {
          check(`${a} ÷ ${b}`, floored(x, y), floorOf(a, b))
          check(`${a} mod ${b}`, remainder(x, y), a % b)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})
