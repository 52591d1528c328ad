import { describe, expect, test } from 'vitest'
import { asking, citesOf, type Facts, frozen, readingsOf, shownFigures, worksheet } from './ask.ts'

const ask = asking('flexphone', 'plan-change-fee')
const facts = (changedOn: string, others: Facts = {}): Facts => ({
  changedOn,
  oldMonthlyFee: '10000',
  newMonthlyFee: '20000',
  newInitialFee: '5000',
  ...others,
})
const oldPlan = { changeDay: 'old-plan' }

describe('the figures', () => {
  test.each([
    // FlexPhone 13(5): (10 × 10,000 + 20 × 20,000)/30 = 16,666.67; the change day old: (11 × 10,000 + 19 × 20,000)/30 = 16,333.33
    [
      '2026-06-11',
      { oldDays: '10', newDays: '20', usageFee: '16666', total: '21666' },
      { oldDays: '11', newDays: '19', usageFee: '16333', total: '21333' },
    ],
    // the first day: 20,000; (10,000 + 29 × 20,000)/30 = 19,666.67
    [
      '2026-06-01',
      { oldDays: '0', newDays: '30', usageFee: '20000', total: '25000' },
      { oldDays: '1', newDays: '29', usageFee: '19666', total: '24666' },
    ],
    // the last day: (29 × 10,000 + 20,000)/30 = 10,333.33; 10,000
    [
      '2026-06-30',
      { oldDays: '29', newDays: '1', usageFee: '10333', total: '15333' },
      { oldDays: '30', newDays: '0', usageFee: '10000', total: '15000' },
    ],
    // 31 days: (15 × 10,000 + 16 × 20,000)/31 = 15,161.29; (16 × 10,000 + 15 × 20,000)/31 = 14,838.71
    [
      '2026-07-16',
      { oldDays: '15', newDays: '16', usageFee: '15161', total: '20161' },
      { oldDays: '16', newDays: '15', usageFee: '14838', total: '19838' },
    ],
    // a leap February: (14 × 10,000 + 15 × 20,000)/29 = 15,172.41; (15 × 10,000 + 14 × 20,000)/29 = 14,827.59
    [
      '2028-02-15',
      { oldDays: '14', newDays: '15', usageFee: '15172', total: '20172' },
      { oldDays: '15', newDays: '14', usageFee: '14827', total: '19827' },
    ],
  ])('changed on %s', (changedOn, figures, underOldPlan) => {
    const answer = ask(facts(changedOn))
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', 'JPY', '2019-12-01'])
    expect(answer.figures).toEqual(figures)
    expect(ask(facts(changedOn), oldPlan).figures).toEqual(underOldPlan)
  })

  test.each([
    // one rounding of the sum: 15 days each of 5 and 4: 4.5; of 1 and 1: 1, though each half is 0.5
    ['5', '4', '4', '5'],
    ['1', '1', '1', '1'],
    ['1', '0', '0', '1'],
    ['0', '0', '0', '0'],
  ])('rounding %s and %s by half a month', (oldMonthlyFee, newMonthlyFee, down, halfUp) => {
    const given = facts('2026-06-16', { oldMonthlyFee, newMonthlyFee })
    expect(ask(given).figures['usageFee']).toBe(down)
    expect(ask(given, { rounding: 'half-up' }).figures['usageFee']).toBe(halfUp)
  })

  test('readings are listed with their totals', () => {
    expect(readingsOf(ask(facts('2026-06-11')))).toEqual({
      changeDay: 'new-plan | old-plan due 21333',
      rounding: 'down | half-up due 21667',
    })
  })

  test('frozen facts are enough', () => {
    expect(ask(frozen(facts('2026-06-11'))).figures['total']).toBe('21666')
  })
})

describe('the steps', () => {
  test('of the example', () => {
    const answer = ask(facts('2026-06-11'))
    expect(worksheet(answer)).toEqual([
      'oldDays = days-of-old-plan(changedOn, changeDay) 10',
      'daysInMonth = days-of-month(changedOn) 30',
      'newDays = rest-of-month(daysInMonth, oldDays) 20',
      'oldFeeByDays = product(oldMonthlyFee, oldDays) 100000',
      'newFeeByDays = product(newMonthlyFee, newDays) 400000',
      'feesByDays = sum(oldFeeByDays, newFeeByDays) 500000',
      'exact = quotient(feesByDays, daysInMonth) 50000/3 ≈ 16666.666667',
      'usageFee = round(exact, rounding) 16666',
      'total = sum(usageFee, newInitialFee) 21666',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })
})

describe('the cites', () => {
  test('of the example', () => {
    expect(citesOf(ask(facts('2026-06-11')), 'oldDays', 'exact', 'usageFee', 'total')).toEqual({
      oldDays: ['flexphone-terms 13(5)'],
      exact: ['flexphone-terms 13(5)'],
      usageFee: ['currency-act 3'],
      total: ['flexphone-terms 13(4)'],
    })
  })
})

describe('the refusals', () => {
  test.each([
    [{ changedOn: '2019-11-30' }, 'terms-not-in-force'],
    [{ changedOn: '2019-12-01' }, undefined],
    [{ changedOn: '2026-06-11', contractedOn: '2019-11-30' }, 'terms-not-in-force'],
  ])('%j', (days, code) => {
    expect(ask({ ...facts('2026-06-11'), ...days }).code).toBe(code)
  })
})

describe('the problems', () => {
  test.each<[string, Facts, readonly string[]]>([
    [
      'nothing',
      {},
      [
        'facts.changedOn missing',
        'facts.newInitialFee missing',
        'facts.newMonthlyFee missing',
        'facts.oldMonthlyFee missing',
      ],
    ],
    ['a day that does not exist', facts('2026-06-31'), ['facts.changedOn not-a-date']],
    ['a fee in hex', facts('2026-06-11', { newMonthlyFee: '0x10' }), ['facts.newMonthlyFee not-an-amount']],
    ['an unknown fact', facts('2026-06-11', { plan: 'B' }), ['facts.plan unknown-key']],
  ])('%s', (_, wrong, problems) => {
    expect(ask(wrong).problems).toEqual(problems)
  })

  test('readings that are none', () => {
    expect(ask(facts('2026-06-11'), { changeDay: 'both' }).problems).toEqual(['readings.changeDay not-a-choice'])
    expect(ask(facts('2026-06-11'), { newInitialFee: 'waived' }).problems).toEqual([
      'readings.newInitialFee stated-term',
    ])
  })
})
