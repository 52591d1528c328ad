import { describe, expect, test } from 'vitest'
import { assumed, stated, withSeed } from '../seeds.ts'
import { asking, citesOf, type Facts, frozen, shownFigures, worksheet } from './ask.ts'

const ask = asking('privacy-policy', 'disclosure-cost')
const costs = (...amounts: readonly unknown[]): Facts => ({
  costs: amounts.map((amount, at) => ({ name: `cost ${at}`, amount })),
})

describe('the figures', () => {
  test.each([
    // privacy policy, disclosure: the actual cost
    [['300', '510'], '810'],
    [['300'], '300'],
    [['0', '0'], '0'],
    [[], '0'],
    [[300, '1'], '301'],
    [['999999999999999', '999999999999999'], '1999999999999998'],
  ])('costs of %j', (amounts, total) => {
    const answer = ask(costs(...amounts))
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', 'JPY', undefined])
    expect([answer.figures, answer.readings]).toEqual([{ total }, []])
  })

  test('in dollars', () => {
    const own = asking(
      'test',
      'own',
      withSeed({
        kind: 'cost-recovery',
        currency: 'USD',
        editions: [{ terms: { recovery: stated('actual-cost'), rounding: assumed('down', 'half-up') } }],
      }),
    )
    // 0.10 + 0.20 is 0.30, not 0.30000000000000004
    expect(own(costs('0.10', '0.20')).figures).toEqual({ total: '0.30' })
    expect(own(costs()).figures).toEqual({ total: '0.00' })
  })

  test('frozen facts are enough', () => {
    expect(ask(frozen(costs('300', '510'))).figures).toEqual({ total: '810' })
  })
})

describe('the steps', () => {
  test('of the example', () => {
    const answer = ask(costs('300', '510'))
    expect(worksheet(answer)).toEqual([
      'costs = sum(costs[0].amount, costs[1].amount, recovery) 810',
      'total = already-whole(costs) 810',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })
})

describe('the cites', () => {
  test('of the example', () => {
    expect(citesOf(ask(costs('300')), 'costs')).toEqual({ costs: ['privacy-policy disclosure'] })
  })
})

describe('the refusals', () => {
  test('there are none, as the policy is undated', () => {
    expect(ask({ ...costs('300'), customer: 'consumer' }).status).toBe('due')
  })
})

describe('the problems', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['nothing', {}, ['facts.costs missing']],
    ['no list', { costs: '300' }, ['facts.costs not-a-choice']],
    ['a row that is a list', { costs: [[]] }, ['facts.costs[0] not-a-choice']],
    ['an empty row', { costs: [{}] }, ['facts.costs[0].amount missing', 'facts.costs[0].name missing']],
    ['a bad amount in the second row', costs('1', '1e3'), ['facts.costs[1].amount not-an-amount']],
    ['a contract', { ...costs('1'), contractedOn: '2026-01-01' }, ['facts.contractedOn unknown-key']],
  ])('%s', (_, wrong, problems) => {
    expect(ask(wrong).problems).toEqual(problems)
  })

  test('the rule is stated', () => {
    expect(ask(costs('1'), { recovery: 'none' }).problems).toEqual(['readings.recovery stated-term'])
  })
})
