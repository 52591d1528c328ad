import { describe, expect, test } from 'vitest'
import type { Rounding } from '../../../calculators/kernel/number/money.ts'
import { civilCode } from '../../../calculators/kernel/proof/cite.ts'
import {
  type Amount,
  type Count,
  citing,
  counted,
  type Derived,
  decided,
  derive,
  difference,
  isAbove,
  leaf,
  named,
  notBelowZero,
  product,
  quotient,
  ratio,
  rounded,
  smaller,
  sum,
  sumOfList,
} from '../../../calculators/kernel/proof/derive.ts'
import { withRecording } from '../../../calculators/kernel/proof/recording.ts'

const yen = (n: number, d = 1): Amount => leaf('fact', 'yen', 'JPY', { n, d })
const dollars = (n: number): Amount => leaf('fact', 'dollars', 'USD', { n, d: 1 })
const days = (n: number): Count => leaf('fact', 'days', 'days', n)
const rule = (value: Rounding): Derived<Rounding> => leaf('assumed', 'rounding', 'choice', value, [], true)
const rate: Amount = leaf('stated', 'rate', 'rate', { n: 146, d: 1000 }, [{ document: 'own', article: '13' }])
const ofLaw: Amount = leaf('law', 'year', 'days', { n: 365, d: 1 })

describe('a recorded run', () => {
  test('has a proof of every value', () => {
    const exact = product('exact', yen(50_000), rate)
    expect(exact.proof).toMatchObject({ id: 'exact', operation: 'product', cites: [] })
    expect(exact.proof?.operands.map(({ proof }) => proof?.id)).toEqual(['yen', 'rate'])
    expect(exact.proof?.source).toBeUndefined()
    expect(rounded('penalty', exact, rule('down')).proof?.operation).toBe('already-whole')
  })

  test('names no rule that makes no difference', () => {
    const down = rule('down')
    const exact = rounded('penalty', yen(3, 2), down)
    expect(exact.proof?.operands.map(({ proof }) => proof?.id)).toEqual(['yen', 'rounding'])
  })

  test('leaves tell their source, and whether they are readings', () => {
    expect(rate.proof).toEqual({
      id: 'rate',
      operation: 'stated',
      operands: [],
      cites: [{ document: 'own', article: '13' }],
      source: 'stated',
    })
    expect(rule('down').proof?.isReading).toBe(true)
    expect(rate.proof?.isReading).toBeUndefined()
  })
})

describe('a bare run', () => {
  test('has no proof of anything, whatever its facts, terms and figures of law carry', () => {
    const values = withRecording(false, (): readonly Derived<unknown>[] => {
      const exact = product('exact', yen(10), days(3))
      return [
        exact,
        sum('a', exact, exact),
        difference('b', exact, exact),
        quotient('c', exact, days(7)),
        ratio('share', 'years', days(1), ofLaw),
        smaller('d', exact, yen(1)),
        notBelowZero('e', exact),
        rounded('f', quotient('c', exact, days(7)), rule('down')),
        named('g', exact),
        decided('h', 'is-above', true, [exact]),
        citing(exact, rate),
        derive('i', 'nothing', 'JPY', 1, []),
      ]
    })
    expect(values.map(({ proof }) => proof)).toEqual(values.map(() => undefined))
  })

  test('has the same values', () => {
    const value = () => rounded('it', quotient('q', sum('s', yen(10, 3), yen(5)), days(2)), rule('down')).value
    // (10/3 + 5)/2 = 4.17
    expect([withRecording(true, value), withRecording(false, value)]).toEqual([
      { n: 4, d: 1 },
      { n: 4, d: 1 },
    ])
  })
})

describe('operations', () => {
  test('take whole numbers and fractions', () => {
    expect(product('p', yen(2, 3), days(45)).value).toEqual({ n: 90, d: 3 })
    expect(product('p', yen(2), rate, days(45)).value).toEqual({ n: 13_140, d: 1000 })
    expect(sum('s', days(45), days(45), ofLaw).value).toEqual({ n: 455, d: 1 })
    expect(sumOfList('s', 'JPY', []).value).toEqual({ n: 0, d: 1 })
    expect(counted('c', 'days', [days(45), days(45)]).value).toBe(90)
    expect(difference('d', days(1), days(45)).value).toEqual({ n: -44, d: 1 })
    expect(ratio('q', 'years', days(45), ofLaw).value).toEqual({ n: 45, d: 365 })
  })

  test('add the rule that says so, where one is given', () => {
    const down = rule('down')
    expect(sumOfList('s', 'JPY', [yen(1)], down).proof?.operands).toEqual([yen(1), down])
    expect(sumOfList('s', 'JPY', [], down).proof?.operands).toEqual([down])
    expect(difference('d', yen(1), yen(1), down).proof?.operands).toEqual([yen(1), yen(1), down])
  })

  test.each([
    [1, 2, 1],
    [2, 2, 2],
    [3, 2, 2],
  ])('the smaller of %s and %s', (a, b, least) => {
    expect(smaller('s', yen(a), yen(b)).value.n).toBe(least)
  })

  test.each([
    [-1, 0],
    [0, 0],
    [1, 1],
  ])('%s, not below zero', (n, kept) => {
    expect(notBelowZero('k', yen(n)).value.n).toBe(kept)
  })

  test.each([
    [1, false],
    [2, false],
    [3, true],
  ])('whether %s is above 2', (n, holds) => {
    expect(isAbove(yen(n), yen(2))).toBe(holds)
  })

  test('nothing is divided by nothing', () => {
    expect(() => quotient('q', yen(1), days(0))).toThrow(RangeError)
  })
})

describe('units', () => {
  const share: Amount = leaf('fact', 'share', 'years', { n: 1, d: 2 })
  const on = leaf('fact', 'on', 'date', 20_000)

  test('of money go through products and quotients, and sums keep theirs', () => {
    expect(product('p', dollars(2), rate, share, days(3)).unit).toBe('USD')
    expect(quotient('q', dollars(2), days(3)).unit).toBe('USD')
    expect(sum('s', days(1), days(2)).unit).toBe('days')
    expect(sumOfList('s', 'USD', [dollars(1)]).unit).toBe('USD')
    expect(difference('d', dollars(2), dollars(1)).unit).toBe('USD')
    expect(smaller('m', dollars(2), dollars(1)).unit).toBe('USD')
    expect(notBelowZero('k', dollars(2)).unit).toBe('USD')
    expect(ratio('r', 'years', days(1), days(2)).unit).toBe('years')
  })

  test.each([
    ['sum: amounts are in JPY and USD', () => sum('x', yen(1), dollars(1))],
    ['sum: amounts are in JPY and days', () => sum('x', yen(1), days(1))],
    ['sum: amounts are in JPY and USD', () => sumOfList('x', 'JPY', [dollars(1)])],
    ['counted: amounts are in months and days', () => counted('x', 'months', [days(1)])],
    ['difference: amounts are in USD and JPY', () => difference('x', dollars(1), yen(1))],
    ['difference: amounts are in days and JPY', () => difference('x', days(1), yen(1))],
    ['smaller: amounts are in JPY and USD', () => smaller('x', yen(1), dollars(1))],
    ['isAbove: amounts are in JPY and USD', () => isAbove(yen(1), dollars(1))],
    ['product: amounts are in JPY and USD', () => product('x', yen(1), dollars(1))],
    ['product: amounts are in JPY and USD', () => product('x', yen(1), rate, dollars(1))],
    ['product: amounts are in JPY and JPY', () => product('x', yen(1), yen(1))],
    ['product: amounts are in JPY and date', () => product('x', yen(1), on)],
    ['product: expected an amount of money; got one in years', () => product('x', share, days(1))],
    ['quotient: amounts are in JPY and USD', () => quotient('x', yen(1), dollars(1))],
    ['quotient: expected an amount of money; got one in years', () => quotient('x', share, days(1))],
    ['ratio: amounts are in days and JPY', () => ratio('x', 'years', days(1), yen(1))],
  ])('%s', (message, mix) => {
    expect(mix).toThrow(new RangeError(message))
  })

  test('are asked for by the compiler: an addend, a factor, money to divide', () => {
    // @ts-expect-error
    expect(() => sum('x')).toThrow()
    // @ts-expect-error
    product('x', yen(1))
    // @ts-expect-error
    expect(() => quotient('x', days(1), days(1))).toThrow(RangeError)
  })
})

describe('the one rounding', () => {
  test.each([
    [yen(1, 2), 'down', 0, 'round'],
    [yen(1, 2), 'half-up', 1, 'round'],
    [yen(49, 100), 'half-up', 0, 'round'],
    [yen(51, 100), 'half-up', 1, 'round'],
    [yen(4, 2), 'half-up', 2, 'already-whole'],
    [yen(0), 'down', 0, 'already-whole'],
  ] as const)('%#', (amount, by, n, operation) => {
    const { value, proof } = rounded('it', amount, rule(by))
    expect([value, proof?.operation]).toEqual([{ n, d: 1 }, operation])
  })

  test('an amount that is whole leans on no rule', () => {
    expect(rounded('it', yen(2), rule('down')).proof?.operands).toHaveLength(1)
    expect(rounded('it', yen(1, 2), rule('down')).proof?.operands).toHaveLength(2)
  })

  test('what is no money is not rounded', () => {
    expect(() => rounded('share', ofLaw, rule('down'))).toThrow('rounded: share is in days, not in a currency')
  })
})

describe('citing', () => {
  test('adds the places of rules behind those that stand there', () => {
    const step = derive('date', 'days-on', 'date', 1, [yen(1)], [civilCode('140')])
    expect(citing(step, rate).proof?.cites).toEqual([civilCode('140'), { document: 'own', article: '13' }])
    expect(step.proof?.cites).toEqual([civilCode('140')])
  })
})
