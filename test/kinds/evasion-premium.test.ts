import { describe, expect, test } from 'vitest'
import { assumed, stated, withSeed } from '../seeds.ts'
import { asking, citesOf, type Facts, frozen, guardsOf, readingsOf, shownFigures, without, worksheet } from './ask.ts'

const ask = asking('coredrive', 'evasion-premium')
const facts = (exemptedAmount: unknown, others: Facts = {}): Facts => ({
  exemptedAmount,
  discoveredOn: '2026-05-01',
  ...others,
})

describe('the figures', () => {
  test.each([
    // catalogue, CoreDrive 13(1): the same amount again
    ['50000', { premium: '50000', total: '100000' }],
    ['1', { premium: '1', total: '2' }],
    ['0', { premium: '0', total: '0' }],
    ['999999999999999', { premium: '999999999999999', total: '1999999999999998' }],
  ])('%s exempted', (exemptedAmount, figures) => {
    const answer = ask(facts(exemptedAmount))
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', 'JPY', '2013-03-14'])
    expect(answer.figures).toEqual(figures)
    expect(ask(facts(Number(exemptedAmount))).figures).toEqual(figures)
  })

  test('at a premium rate of a third less', () => {
    const own = asking(
      'test',
      'own',
      withSeed({
        kind: 'evasion-premium',
        editions: [
          { from: '2020-01-01', terms: { premiumRate: stated('0.666'), rounding: assumed('down', 'half-up') } },
        ],
      }),
    )
    // 1,001 × 0.666 = 666.666
    const answer = own(facts('1001'))
    expect(answer.figures).toEqual({ premium: '666', total: '1667' })
    expect(readingsOf(answer)).toEqual({ rounding: 'down | half-up due 667' })
  })

  test('a consumer is told that the clause may not stand', () => {
    expect(guardsOf(ask(facts('50000', { customer: 'consumer' })))).toEqual(['one-sided-clause rests'])
    expect(guardsOf(ask(facts('50000', { customer: 'business' })))).toEqual([])
    expect(guardsOf(ask(facts('50000')))).toEqual([])
  })

  test('frozen facts are enough', () => {
    expect(ask(frozen(facts('50000', { customer: 'consumer' }))).figures).toEqual({ premium: '50000', total: '100000' })
  })
})

describe('the steps', () => {
  test('of the example', () => {
    const answer = ask(facts('50000'))
    expect(worksheet(answer)).toEqual([
      'exact = product(exemptedAmount, premiumRate) 50000',
      'premium = already-whole(exact) 50000',
      'total = sum(exemptedAmount, premium) 100000',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })
})

describe('the cites', () => {
  test('of the example', () => {
    expect(citesOf(ask(facts('50000')), 'exact')).toEqual({ exact: ['coredrive-terms 13(1)'] })
  })
})

describe('the refusals', () => {
  test.each([
    ['2013-03-13', 'unsettled', 'terms-not-in-force'],
    ['2013-03-14', 'due', undefined],
    ['2013-03-15', 'due', undefined],
  ])('discovered on %s', (discoveredOn, status, code) => {
    const answer = ask(facts('50000', { discoveredOn }))
    expect([answer.status, answer.code]).toEqual([status, code])
  })
})

describe('the problems', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['nothing', {}, ['facts.discoveredOn missing', 'facts.exemptedAmount missing']],
    ['no amount', without(facts('1'), 'exemptedAmount'), ['facts.exemptedAmount missing']],
    ['a negative amount', facts('-1'), ['facts.exemptedAmount not-an-amount']],
    ['10^15', facts('1000000000000000'), ['facts.exemptedAmount out-of-range']],
    ['no such day', facts('1', { discoveredOn: '2026-02-29' }), ['facts.discoveredOn not-a-date']],
    ['an unknown fact', facts('1', { rate: '2' }), ['facts.rate unknown-key']],
  ])('%s', (_, wrong, problems) => {
    expect(ask(wrong).problems).toEqual(problems)
  })

  test('the rate is stated', () => {
    expect(ask(facts('1'), { premiumRate: '2' }).problems).toEqual(['readings.premiumRate stated-term'])
  })
})
