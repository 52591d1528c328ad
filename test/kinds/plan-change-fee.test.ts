import { describe, expect, test } from 'vitest'
import { asking, citesOf, type Facts, frozen, guardsOf, readingsOf, shownFigures, without, worksheet } from './ask.ts'

const ask = asking('flexphone', 'plan-change-fee')
const facts = (changedOn: string, others: Facts = {}): Facts => ({
  changedOn,
  oldMonthlyFee: '10000',
  newMonthlyFee: '20000',
  newInitialFee: '5000',
  ...others,
})
const oldPlan = { changeDay: 'old-plan' }
const rolled = { dueDateRoll: 'next-business-day' }
const change = (changedOn: string, newMonthlyFee: string, newInitialFee: string): Facts => ({
  changedOn,
  newMonthlyFee,
  newInitialFee,
})
const further = [change('2026-06-21', '30000', '2000'), change('2026-06-30', '40000', '1000')]

describe('the figures', () => {
  test.each([
    // FlexPhone 13(5): (10 × 10,000 + 20 × 20,000)/30 = 16,666.67; the change day old: (11 × 10,000 + 19 × 20,000)/30 = 16,333.33
    [
      '2026-06-11',
      { oldDays: '10', newDays: '20', usageFee: '16666', total: '21666', dueOn: '2026-07-31' },
      { oldDays: '11', newDays: '19', usageFee: '16333', total: '21333', dueOn: '2026-07-31' },
    ],
    // the first day: 20,000; (10,000 + 29 × 20,000)/30 = 19,666.67
    [
      '2026-06-01',
      { oldDays: '0', newDays: '30', usageFee: '20000', total: '25000', dueOn: '2026-07-31' },
      { oldDays: '1', newDays: '29', usageFee: '19666', total: '24666', dueOn: '2026-07-31' },
    ],
    // the last day: (29 × 10,000 + 20,000)/30 = 10,333.33; 10,000
    [
      '2026-06-30',
      { oldDays: '29', newDays: '1', usageFee: '10333', total: '15333', dueOn: '2026-07-31' },
      { oldDays: '30', newDays: '0', usageFee: '10000', total: '15000', dueOn: '2026-07-31' },
    ],
    // 31 days: (15 × 10,000 + 16 × 20,000)/31 = 15,161.29; (16 × 10,000 + 15 × 20,000)/31 = 14,838.71
    [
      '2026-07-16',
      { oldDays: '15', newDays: '16', usageFee: '15161', total: '20161', dueOn: '2026-08-31' },
      { oldDays: '16', newDays: '15', usageFee: '14838', total: '19838', dueOn: '2026-08-31' },
    ],
    // a leap February: (14 × 10,000 + 15 × 20,000)/29 = 15,172.41; (15 × 10,000 + 14 × 20,000)/29 = 14,827.59
    [
      '2028-02-15',
      { oldDays: '14', newDays: '15', usageFee: '15172', total: '20172', dueOn: '2028-03-31' },
      { oldDays: '15', newDays: '14', usageFee: '14827', total: '19827', dueOn: '2028-03-31' },
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

  test('of the catalogue: opened on the 9th, changed on the 20th', () => {
    // 10 days from the 10th at 30,000, 11 from the 20th at 60,000: 10,000 + 22,000
    const given = {
      changedOn: '2026-06-20',
      oldMonthlyFee: '30000',
      newMonthlyFee: '60000',
      newInitialFee: '0',
      openedOn: '2026-06-09',
    }
    const figures = { oldDays: '10', newDays: '11', usageFee: '32000', total: '32000', dueOn: '2026-07-31' }
    expect(ask(given).figures).toEqual(figures)
    // without the opening 19 days at 30,000: 19,000 + 22,000
    expect(ask(without(given, 'openedOn')).figures['usageFee']).toBe('41000')
  })

  test.each<[string, Facts, Facts]>([
    // charged from the day of the change on: 20 × 20,000 ÷ 30 = 13,333.33; 1 × 10,000 + 19 × 20,000 = 390,000 ÷ 30
    [
      '2026-06-10',
      { oldDays: '0', newDays: '20', usageFee: '13333' },
      { oldDays: '1', newDays: '19', usageFee: '13000' },
    ],
    // the last day of the month before: the whole month
    ['2026-05-31', { oldDays: '10', newDays: '20', usageFee: '16666' }, { oldDays: '11', usageFee: '16333' }],
    ['2026-06-01', { oldDays: '9', newDays: '20', usageFee: '16333' }, { oldDays: '10', usageFee: '16000' }],
    ['2025-06-10', { oldDays: '10', newDays: '20', usageFee: '16666' }, { oldDays: '11', usageFee: '16333' }],
  ])('opened on %s', (openedOn, figures, underOldPlan) => {
    expect(ask(facts('2026-06-11', { openedOn })).figures).toMatchObject(figures)
    expect(ask(facts('2026-06-11', { openedOn }), oldPlan).figures).toMatchObject(underOldPlan)
  })

  test('of further changes, whichever plan their days belong to', () => {
    // 10, 10, 9 and 1 days: (100,000 + 200,000 + 270,000 + 40,000)/30 = 20,333.33
    // 11, 10, 9 and 0: (110,000 + 200,000 + 270,000)/30 = 19,333.33; initial fees 5,000 + 2,000 + 1,000
    const answer = ask(facts('2026-06-11', { further }))
    expect(answer.figures).toEqual({
      oldDays: '10',
      newDays: '10',
      usageFee: '20333',
      total: '28333',
      dueOn: '2026-07-31',
    })
    expect(ask(facts('2026-06-11', { further }), oldPlan).figures).toMatchObject({
      oldDays: '11',
      newDays: '10',
      usageFee: '19333',
      total: '27333',
    })
  })

  test('the due date on a day off is a reading, and leaves the total', () => {
    // Sunday 2026-05-31; 15 days each: 5,000 + 10,000 + 5,000
    const answer = ask(facts('2026-04-16'))
    expect(answer.figures['dueOn']).toBe('2026-05-31')
    expect(readingsOf(answer)['dueDateRoll']).toBe('as-stated | next-business-day due 20000')
    expect(ask(facts('2026-04-16'), rolled).figures['dueOn']).toBe('2026-06-01')
    // Friday 2027-12-31 into 2028: a forecast
    const forecast = ask(facts('2027-11-16'), rolled)
    expect([forecast.figures['dueOn'], guardsOf(forecast)]).toEqual(['2028-01-04', ['holidays-forecast bites']])
    // after 2050 it stays, and is no reading
    const late = ask(facts('2050-11-16'), rolled)
    expect([late.figures['dueOn'], Object.keys(readingsOf(late))]).toEqual(['2050-12-31', ['changeDay']])
  })

  test('frozen facts are enough', () => {
    expect(ask(frozen(facts('2026-06-11'))).figures['total']).toBe('21666')
    expect(ask(frozen(facts('2026-06-11', { openedOn: '2026-06-05', further }))).figures['total']).toBe('26666')
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
      'dueOn = end-of-month(changedOn, dueMonths) 2026-07-31',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('of a month that opens within, with further changes', () => {
    // charged from 06-06: 5 days, 06-11 to 06-20: 10, 06-21 to 06-29: 9, 06-30: 1
    // 5 × 10,000 + 10 × 20,000 + 9 × 30,000 + 40,000 = 560,000; ÷ 30 = 18,666.67
    const answer = ask(facts('2026-06-11', { openedOn: '2026-06-05', further }))
    expect(worksheet(answer)).toEqual([
      'chargedFrom = day-after(openedOn) 2026-06-06',
      'oldDays = days-of-old-plan(chargedFrom, changedOn, changeDay) 5',
      'newDays = days-to-next-change(changedOn, further[0].changedOn) 10',
      'oldFeeByDays = product(oldMonthlyFee, oldDays) 50000',
      'newFeeByDays = product(newMonthlyFee, newDays) 200000',
      'further[0].days = days-to-next-change(further[0].changedOn, further[1].changedOn) 9',
      'further[0].feeByDays = product(further[0].newMonthlyFee, further[0].days) 270000',
      'monthEndsOn = end-of-month(chargedFrom) 2026-06-30',
      'chargedDays = days-counted(chargedFrom, monthEndsOn) 25',
      'further[1].days = rest-of-month(chargedDays, oldDays, newDays, further[0].days) 1',
      'further[1].feeByDays = product(further[1].newMonthlyFee, further[1].days) 40000',
      'feesByDays = sum(oldFeeByDays, newFeeByDays, further[0].feeByDays, further[1].feeByDays) 560000',
      'daysInMonth = days-of-month(changedOn) 30',
      'exact = quotient(feesByDays, daysInMonth) 56000/3 ≈ 18666.666667',
      'usageFee = round(exact, rounding) 18666',
      'initialFees = sum(newInitialFee, further[0].newInitialFee, further[1].newInitialFee) 8000',
      'total = sum(usageFee, initialFees) 26666',
      'dueOn = end-of-month(changedOn, dueMonths) 2026-07-31',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
    const units = Object.fromEntries(answer.steps.map(({ id, unit }) => [id, unit]))
    expect(units).toMatchObject({
      chargedFrom: 'date',
      chargedDays: 'days',
      oldDays: 'days',
      newDays: 'days',
      'further[0].days': 'days',
      'further[1].feeByDays': 'JPY',
      initialFees: 'JPY',
      dueOn: 'date',
    })
  })

  test('of a due date on a Sunday', () => {
    const sunday = facts('2026-04-16')
    expect(worksheet(ask(sunday)).slice(-2)).toEqual([
      'statedDate = end-of-month(changedOn, dueMonths) 2026-05-31',
      'dueOn = as-stated(statedDate, dueDateRoll) 2026-05-31',
    ])
    expect(worksheet(ask(sunday, rolled)).at(-1)).toBe('dueOn = next-business-day(statedDate, dueDateRoll) 2026-06-01')
  })
})

describe('the cites', () => {
  test('of the example', () => {
    expect(citesOf(ask(facts('2026-06-11')), 'oldDays', 'exact', 'usageFee', 'total', 'dueOn')).toEqual({
      oldDays: ['flexphone-terms 13(5)'],
      exact: ['flexphone-terms 13(5)', 'flexphone-terms 10(4)'],
      usageFee: ['currency-act 3'],
      total: ['flexphone-terms 13(4)'],
      dueOn: ['flexphone-terms 10(4)'],
    })
    expect(citesOf(ask(facts('2026-04-16', { openedOn: '2026-04-09' }), rolled), 'chargedFrom', 'dueOn')).toEqual({
      chargedFrom: ['flexphone-terms 9', 'flexphone-terms 10(4)'],
      dueOn: ['banking-act-order 5(1)', 'supreme-court 1999-03-11'],
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
    ['changed on the opening day', facts('2026-06-11', { openedOn: '2026-06-11' }), ['facts.changedOn wrong-order']],
    ['changed before the opening', facts('2026-06-11', { openedOn: '2026-06-12' }), ['facts.changedOn wrong-order']],
    [
      'a further change on the day of the first',
      facts('2026-06-21', { further }),
      ['facts.further[0].changedOn wrong-order'],
    ],
    [
      'further changes in the wrong order',
      facts('2026-06-11', { further: further.toReversed() }),
      ['facts.further[1].changedOn wrong-order'],
    ],
    [
      'two further changes on one day',
      facts('2026-06-11', { further: [change('2026-06-20', '1', '0'), change('2026-06-20', '2', '0')] }),
      ['facts.further[1].changedOn wrong-order'],
    ],
    [
      'further changes outside the month',
      facts('2026-06-11', { further: [change('2026-07-01', '1', '0'), change('2027-06-20', '1', '0')] }),
      ['facts.further[0].changedOn wrong-order', 'facts.further[1].changedOn wrong-order'],
    ],
    [
      'changes up to the opening, each once',
      facts('2026-06-11', { openedOn: '2026-06-20', further: [change('2026-06-11', '1', '0'), ...further] }),
      ['facts.changedOn wrong-order', 'facts.further[0].changedOn wrong-order'],
    ],
    [
      'a first change that cannot be read: the others are still held against each other',
      facts('2026-06-31', { further: further.toReversed() }),
      ['facts.changedOn not-a-date', 'facts.further[1].changedOn wrong-order'],
    ],
    [
      'a further change that cannot be read is passed over',
      facts('2026-06-25', { further: [change('2026-06-31', '1', '0'), change('2026-06-25', '1', '0')] }),
      ['facts.further[0].changedOn not-a-date', 'facts.further[1].changedOn wrong-order'],
    ],
    ['further changes that are no list', facts('2026-06-11', { further: {} }), ['facts.further not-a-choice']],
    ['a row that is no object', facts('2026-06-11', { further: [1] }), ['facts.further[0] not-a-choice']],
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
