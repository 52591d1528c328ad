import { describe, expect, test } from 'vitest'
import { civilCode } from '../../calculators/kernel/cite.ts'
import {
  type Amount,
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
  regardless,
  rounded,
  smaller,
  sum,
} from '../../calculators/kernel/derive.ts'
import type { Rounding } from '../../calculators/kernel/money.ts'

const yen = (n: number, d = 1): Amount => leaf('fact', 'yen', 'JPY', { n, d })
const bareYen = (n: number, d = 1): Amount => ({ value: { n, d }, unit: 'JPY', proof: undefined })
const rule = (value: Rounding): Derived<Rounding> => leaf('assumed', 'rounding', 'choice', value, [], true)
const rate: Amount = leaf('stated', 'rate', 'rate', { n: 146, d: 1000 }, [{ document: 'own', article: '13' }])
const ofLaw: Amount = leaf('law', 'year', 'days', { n: 365, d: 1 })

describe('a recorded run', () => {
  test('has a proof of every value', () => {
    const exact = product('exact', 'JPY', [yen(50_000), rate])
    expect(exact.proof).toMatchObject({ id: 'exact', operation: 'product', cites: [] })
    expect(exact.proof?.operands.map(({ proof }) => proof?.id)).toEqual(['yen', 'rate'])
    expect(exact.proof?.source).toBeUndefined()
    expect(rounded('penalty', exact, rule('down')).proof?.operation).toBe('already-whole')
  })

  test('names no rule that makes no difference', () => {
    const down = rule('down')
    const exact = rounded('penalty', yen(3, 2), down)
    expect(exact.proof?.operands.map(({ proof }) => proof?.id)).toEqual(['yen', 'rounding'])
    expect(regardless(exact, down)).toMatchObject({ value: exact.value, unit: 'JPY', proof: { id: 'penalty' } })
    expect(regardless(exact, down).proof?.operands.map(({ proof }) => proof?.id)).toEqual(['yen'])
    expect(regardless(bareYen(1), down)).toEqual(bareYen(1))
  })

  test('is told by its facts and terms, not by figures of law', () => {
    const lawRate = leaf('law', 'lawRate', 'rate', { n: 3, d: 100 })
    expect(product('exact', 'JPY', [lawRate, yen(2)]).proof?.operation).toBe('product')
    expect(product('exact', 'JPY', [yen(2), lawRate]).proof?.operation).toBe('product')
    expect(product('exact', 'JPY', [lawRate, bareYen(2)]).proof).toBeUndefined()
    expect(product('exact', 'JPY', [lawRate]).proof).toBeUndefined()
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
  const bareRule: Derived<Rounding> = { value: 'down', unit: 'choice', proof: undefined }
  test('has no proof of anything', () => {
    const exact = product('exact', 'JPY', [bareYen(10), bareYen(3)])
    const values: readonly Derived<unknown>[] = [
      exact,
      sum('a', 'JPY', [exact, exact]),
      difference('b', 'JPY', exact, exact),
      quotient('c', 'JPY', exact, bareYen(7)),
      smaller('d', exact, bareYen(1)),
      notBelowZero('e', exact),
      rounded('f', quotient('c', 'JPY', exact, bareYen(7)), bareRule),
      named('g', exact),
      decided('h', 'is-above', true, [exact]),
      citing(exact, rate),
      derive('i', 'nothing', 'JPY', 1, []),
    ]
    expect(values.map(({ proof }) => proof)).toEqual(values.map(() => undefined))
  })

  test('is not made a recorded one by figures of law', () => {
    expect(quotient('share', 'years', bareYen(1), ofLaw).proof).toBeUndefined()
    expect(quotient('share', 'years', yen(1), ofLaw).proof).toBeDefined()
  })

  test('has the same values', () => {
    const run = (of: (n: number, d?: number) => Amount) =>
      rounded('it', quotient('q', 'JPY', sum('s', 'JPY', [of(10, 3), of(5)]), of(2)), bareRule).value
    // (10/3 + 5)/2 = 4.17
    expect([run(yen), run(bareYen)]).toEqual([
      { n: 4, d: 1 },
      { n: 4, d: 1 },
    ])
  })
})

describe('operations', () => {
  const days: Derived<number> = leaf('fact', 'days', 'days', 45)

  test('take whole numbers and fractions', () => {
    expect(product('p', 'JPY', [days, yen(2, 3)]).value).toEqual({ n: 90, d: 3 })
    expect(product('p', 'JPY', [days]).value).toEqual({ n: 45, d: 1 })
    expect(product('p', 'JPY', []).value).toEqual({ n: 1, d: 1 })
    expect(sum('s', 'days', [days, days, yen(1)]).value).toEqual({ n: 91, d: 1 })
    expect(sum('s', 'JPY', []).value).toEqual({ n: 0, d: 1 })
    expect(counted('c', 'days', [days, days]).value).toBe(90)
    expect(difference('d', 'JPY', yen(1), days).value).toEqual({ n: -44, d: 1 })
    expect(quotient('q', 'years', days, ofLaw).value).toEqual({ n: 45, d: 365 })
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
    expect(() => quotient('q', 'JPY', yen(1), yen(0))).toThrow(RangeError)
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
