import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  amountText,
  decimal,
  exactText,
  isPayable,
  roundedAmount,
  shownDecimal,
} from '../../../calculators/kernel/number/money.ts'
import { lowest, over, plus, type Rational, times, whole } from '../../../calculators/kernel/number/rational.ts'
import { fromBigInt } from '../../../calculators/kernel/number/whole.ts'

const of = (n: bigint, d = 1n): Rational => ({ n: fromBigInt(n), d: fromBigInt(d) })

describe('decimal', () => {
  test.each([
    ['0', of(0n, 1n)],
    ['000', of(0n, 1n)],
    ['007', of(7n, 1n)],
    ['0.146', of(146n, 1000n)],
    ['12.50', of(125n, 10n)],
    ['1.0', of(1n, 1n)],
    // around 2^53, where doubles end
    ['9007199254740991', of(9_007_199_254_740_991n, 1n)],
    ['9007199254740992', of(9_007_199_254_740_992n, 1n)],
    ['9007199254740993', of(9_007_199_254_740_993n, 1n)],
    ['9007199254740993.01', of(900_719_925_474_099_301n, 100n)],
    ['1000000000000000', of(1_000_000_000_000_000n, 1n)],
    // 40 digits and 20 places are the most
    ['9999999999999999999999999999999999999999', of(9_999_999_999_999_999_999_999_999_999_999_999_999_999n, 1n)],
    ['0.00000000000000000001', of(1n, 100_000_000_000_000_000_000n)],
  ])('reads %s', (text, value) => {
    const read = decimal(text)
    expect(read === undefined ? undefined : lowest(read)).toEqual(lowest(value))
  })

  test('reads small decimals as decimal.js does', () => {
    const digits = fc.stringMatching(/^\d{1,9}$/)
    fc.assert(
      fc.property(digits, digits, (units, fraction) => {
        const read = decimal(`${units}.${fraction}`)
        if (read === undefined) throw new Error('not read')
        expect(new Decimal(String(read.n)).div(String(read.d)).eq(`${units}.${fraction}`)).toBe(true)
      }),
      { numRuns: 5_000 },
    )
  })

  test.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '1\n',
    '\n1',
    '-1',
    '-0',
    '+1',
    '0x10',
    '0b11',
    '0o7',
    '1e3',
    '1E3',
    '1e-3',
    '1_000',
    '1,000',
    '1.',
    '.5',
    '1.2.3',
    '0..1',
    'NaN',
    'Infinity',
    '-Infinity',
    '１２３',
    '１',
    '٣',
    '१',
    '¥1',
    '1円',
    '1\u0000',
    '\uFEFF1',
    '\u202E1',
    '\uD800',
    '1٫5',
    '10000000000000000000000000000000000000000',
    '0.000000000000000000001',
    '9'.repeat(400),
  ])('refuses %j', (text) => {
    expect(decimal(text)).toBeUndefined()
  })

  test('a megabyte of junk is refused at once', () => {
    expect(decimal('1'.repeat(1_000_000))).toBeUndefined()
    expect(decimal(`${'1'.repeat(1_000_000)}.x`)).toBeUndefined()
  })
})

describe('rounding', () => {
  test.each([
    // Currency Act art. 3: under 50 sen drops, 50 sen or more becomes a yen
    [of(0n, 1n), '0', '0'],
    [of(499_999n, 1_000_000n), '0', '0'],
    [of(1n, 2n), '0', '1'],
    [of(500_001n, 1_000_000n), '0', '1'],
    [of(999_999n, 1_000_000n), '0', '1'],
    [of(1n, 1n), '1', '1'],
    [of(3n, 2n), '1', '2'],
    [of(5n, 2n), '2', '3'],
    [of(95_700n, 73n), '1310', '1311'],
    // above 2^53 half a yen is still half a yen
    [of(18_014_398_509_481_985n, 2n), '9007199254740992', '9007199254740993'],
    [of(1_999_999_999_999_999n, 2n), '999999999999999', '1000000000000000'],
    [of(3_000_000_000_000_001n, 3n), '1000000000000000', '1000000000000000'],
  ])('%o yen', (amount, down, halfUp) => {
    expect(amountText(roundedAmount(amount, 'down', 'JPY'), 'JPY')).toBe(down)
    expect(amountText(roundedAmount(amount, 'half-up', 'JPY'), 'JPY')).toBe(halfUp)
  })

  test.each([
    [of(4n, 1000n), '0.00', '0.00'],
    [of(5n, 1000n), '0.00', '0.01'],
    [of(6n, 1000n), '0.00', '0.01'],
    [of(1n, 100n), '0.01', '0.01'],
    [of(25n, 2n), '12.50', '12.50'],
    [of(2280n, 73n), '31.23', '31.23'],
    [of(1_999_995n, 1000n), '1999.99', '2000.00'],
  ])('%o dollars', (amount, down, halfUp) => {
    expect(amountText(roundedAmount(amount, 'down', 'USD'), 'USD')).toBe(down)
    expect(amountText(roundedAmount(amount, 'half-up', 'USD'), 'USD')).toBe(halfUp)
  })

  test('thirds that add up to a whole yen are that yen', () => {
    const third = over(whole(1000), whole(3))
    const sum = plus(plus(third, third), third)
    expect(isPayable(sum, 'JPY')).toBe(true)
    expect(amountText(roundedAmount(sum, 'down', 'JPY'), 'JPY')).toBe('1000')
    // 3 × 0.1 is 0.3, not 0.30000000000000004
    expect(exactText(times(whole(3), of(1n, 10n)))).toBe('0.3')
  })
})

describe('what can be paid as it is', () => {
  test.each([
    [of(1n, 1n), true, true],
    [of(4n, 2n), true, true],
    [of(1n, 2n), false, true],
    [of(1n, 100n), false, true],
    [of(1n, 200n), false, false],
    [of(1n, 3n), false, false],
    [of(0n, 3n), true, true],
  ])('%o', (amount, yen, dollars) => {
    expect([isPayable(amount, 'JPY'), isPayable(amount, 'USD')]).toEqual([yen, dollars])
  })
})

describe('texts', () => {
  test.each([
    [of(0n, 1n), 'JPY', '0'],
    [of(1800n, 2n), 'JPY', '900'],
    [of(-5n, 1n), 'JPY', '-5'],
    [of(999_999_999_999_999n, 1n), 'JPY', '999999999999999'],
    [of(0n, 1n), 'USD', '0.00'],
    [of(1n, 100n), 'USD', '0.01'],
    [of(1n, 10n), 'USD', '0.10'],
    [of(-1n, 2n), 'USD', '-0.50'],
    [of(-25n, 2n), 'USD', '-12.50'],
    [of(5n, 1n), 'USD', '5.00'],
  ] as const)('%o in %s', (amount, currency, text) => {
    expect(amountText(amount, currency)).toBe(text)
  })

  test('a fraction of the smallest coin is a bug', () => {
    expect(() => amountText(of(1n, 2n), 'JPY')).toThrow(RangeError)
    expect(() => amountText(of(1n, 1000n), 'USD')).toThrow(RangeError)
  })

  test.each([
    [of(146n, 1000n), '0.146'],
    [of(4000n, 3n), '4000/3'],
    [of(-4000n, 3n), '-4000/3'],
    [of(8000n, 4n), '2000'],
    [of(0n, 7n), '0'],
    [of(1n, 8n), '0.125'],
    [of(1n, 1024n), '0.0009765625'],
    [of(9_007_199_254_740_993n, 2n), '4503599627370496.5'],
    [of(-1n, 4n), '-0.25'],
    [of(1n, 365n), '1/365'],
  ])('%o exactly', (value, text) => {
    expect(exactText(value)).toBe(text)
  })

  test.each([
    [of(1n, 3n), 6, '0.333333'],
    [of(2n, 3n), 6, '0.666667'],
    [of(1n, 2_000_000n), 6, '0.000001'],
    [of(1n, 2_000_001n), 6, '0'],
    [of(95_700n, 73n), 6, '1310.958904'],
    [of(9_007_199_254_740_993n, 7n), 6, '1286742750677284.714286'],
    [of(1n, 4n), 1, '0.3'],
    [of(5n, 1n), 6, '5'],
  ])('%o to %i places', (value, places, text) => {
    expect(shownDecimal(value, places)).toBe(text)
  })

  test('small numbers printed as decimal.js prints them', () => {
    const Long = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP })
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1_000_000 }), fc.nat(15), (n, d, places) => {
        const value = whole(n)
        expect(shownDecimal({ n: value.n, d }, places)).toBe(new Long(n).div(d).toDecimalPlaces(places).toFixed())
        const ending = 10 ** places
        expect(exactText({ n: value.n, d: ending })).toBe(new Long(n).div(ending).toFixed())
      }),
      { numRuns: 5_000 },
    )
  })

  test('printed as decimal.js divides, rounds and prints', () => {
    const Long = Decimal.clone({ precision: 200, rounding: Decimal.ROUND_HALF_UP })
    const size = 10n ** 30n
    fc.assert(
      fc.property(
        fc.bigInt({ min: -size, max: size }),
        fc.bigInt({ min: 1n, max: size }),
        fc.nat(30),
        fc.nat(30),
        fc.nat(20),
        (n, d, twos, fives, places) => {
          const quotient = new Long(String(n)).div(String(d))
          expect(shownDecimal(of(n, d), places)).toBe(quotient.toDecimalPlaces(places).toFixed())
          const ending = 2n ** BigInt(twos) * 5n ** BigInt(fives)
          expect(exactText(of(n, ending))).toBe(new Long(String(n)).div(String(ending)).toFixed())
        },
      ),
      { numRuns: 3_000 },
    )
  })
})
