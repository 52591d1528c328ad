import { describe, expect, test } from 'vitest'
import { asking, citesOf, type Facts, frozen, readingsOf, shownFigures, worksheet } from './ask.ts'

const ask = asking('millenvpn', 'monthly-equivalent')
const facts = (totalFee: unknown, months: unknown, startsOn = '2026-01-01'): Facts => ({ totalFee, months, startsOn })

describe('the figures', () => {
  test.each([
    // 10,000/12 = 833.33; 7/12 = 0.58; 6/12 = 0.5; 5/12 = 0.42; 10,001/2 = 5,000.5
    ['10000', 12, '833', '833'],
    ['12000', 12, '1000', '1000'],
    ['7', 12, '0', '1'],
    ['6', 12, '0', '1'],
    ['5', 12, '0', '0'],
    ['10001', 2, '5000', '5001'],
    ['11', '1', '11', '11'],
    ['0', '24', '0', '0'],
    // 999,999,999,999,999/7 = 142,857,142,857,142.71
    ['999999999999999', 7, '142857142857142', '142857142857143'],
  ])('%s over %s months', (totalFee, months, down, halfUp) => {
    const answer = ask(facts(totalFee, months))
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', 'JPY', '2023-04-20'])
    expect(answer.figures).toEqual({ monthlyFee: down })
    expect(ask(facts(totalFee, months), { rounding: 'half-up' }).figures).toEqual({ monthlyFee: halfUp })
  })

  test('the reading is listed where there is a fraction', () => {
    expect(readingsOf(ask(facts('10001', 2)))).toEqual({ rounding: 'down | half-up due 5001' })
    expect(readingsOf(ask(facts('10000', 2)))).toEqual({})
  })

  test('frozen facts are enough', () => {
    expect(ask(frozen(facts('10000', 12))).figures).toEqual({ monthlyFee: '833' })
  })
})

describe('the steps', () => {
  test('of the example', () => {
    const answer = ask(facts('10000', 12))
    expect(worksheet(answer)).toEqual([
      'exact = quotient(totalFee, months) 2500/3 ≈ 833.333333',
      'monthlyFee = round(exact, rounding) 833',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
    // a fraction that ends is shown whole: 10,001/2
    expect(worksheet(ask(facts('10001', 2)))[0]).toBe('exact = quotient(totalFee, months) 5000.5')
  })
})

describe('the cites', () => {
  test('of the example', () => {
    expect(citesOf(ask(facts('10000', 12)), 'exact', 'monthlyFee')).toEqual({
      exact: ['millenvpn-terms 12(4)', 'millenvpn-terms note-monthly-fee'],
      monthlyFee: ['currency-act 3'],
    })
  })
})

describe('the refusals', () => {
  test.each([
    ['2023-04-19', 'terms-not-in-force'],
    ['2023-04-20', undefined],
  ])('starts on %s', (startsOn, code) => {
    expect(ask(facts('10000', 12, startsOn)).code).toBe(code)
  })
})

describe('the problems', () => {
  test.each([0, -1, 1.5, '0', '00', '', '1.0', '1e1', '１２', '-1', null, true, []])('months %j', (months) => {
    expect(ask(facts('10000', months)).problems).toEqual(['facts.months not-a-count'])
  })

  test.each([
    [90_000, []],
    [90_001, ['facts.months out-of-range']],
    ['012', []],
    ['999999999999', ['facts.months out-of-range']],
  ])('months %j', (months, problems) => {
    expect(ask(facts('10000', months)).problems).toEqual(problems)
  })

  test('nothing', () => {
    expect(ask({}).problems).toEqual(['facts.months missing', 'facts.startsOn missing', 'facts.totalFee missing'])
  })

  test.each([[[]], ['x'], [null], [5]])('facts that are none: %j', (given) => {
    expect(ask(given).problems).toEqual(['facts not-a-choice'])
  })

  test('the spread is stated', () => {
    expect(ask(facts('10000', 12), { spread: 'x' }).problems).toEqual(['readings.spread stated-term'])
  })
})
