import { describe, expect, test } from 'vitest'
import { asking, citesOf, type Facts, frozen, guardsOf, readingsOf, shownFigures, worksheet } from './ask.ts'

const ask = asking('flexphone', 'first-month-fee')
const rolled = { dueDateRoll: 'next-business-day' }
const facts = (openedOn: string, monthlyFee = '10000', initialFee = '30000'): Facts => ({
  openedOn,
  monthlyFee,
  initialFee,
})

describe('the figures', () => {
  test.each([
    // catalogue, FlexPhone 9, 10(4): 10,000 × 16/30 = 5,333.33
    [
      '2026-06-14',
      {
        chargedFrom: '2026-06-15',
        daysUsed: '16',
        daysInMonth: '30',
        usageFee: '5333',
        total: '35333',
        dueOn: '2026-07-31',
      },
    ],
    // 10,000 × 1/30 = 333.33
    [
      '2026-06-29',
      {
        chargedFrom: '2026-06-30',
        daysUsed: '1',
        daysInMonth: '30',
        usageFee: '333',
        total: '30333',
        dueOn: '2026-07-31',
      },
    ],
    // opened on the last day: the whole next month
    [
      '2026-06-30',
      {
        chargedFrom: '2026-07-01',
        daysUsed: '31',
        daysInMonth: '31',
        usageFee: '10000',
        total: '40000',
        dueOn: '2026-08-31',
      },
    ],
    // 10,000 × 30/31 = 9,677.42
    [
      '2026-07-01',
      {
        chargedFrom: '2026-07-02',
        daysUsed: '30',
        daysInMonth: '31',
        usageFee: '9677',
        total: '39677',
        dueOn: '2026-08-31',
      },
    ],
    // over the year's end; February 2027 ends on the 28th
    [
      '2026-12-31',
      {
        chargedFrom: '2027-01-01',
        daysUsed: '31',
        daysInMonth: '31',
        usageFee: '10000',
        total: '40000',
        dueOn: '2027-02-28',
      },
    ],
    // a leap February: 10,000 × 15/29 = 5,172.41
    [
      '2028-02-14',
      {
        chargedFrom: '2028-02-15',
        daysUsed: '15',
        daysInMonth: '29',
        usageFee: '5172',
        total: '35172',
        dueOn: '2028-03-31',
      },
    ],
    // 10,000 × 1/29 = 344.83
    [
      '2028-02-28',
      {
        chargedFrom: '2028-02-29',
        daysUsed: '1',
        daysInMonth: '29',
        usageFee: '344',
        total: '30344',
        dueOn: '2028-03-31',
      },
    ],
    [
      '2028-02-29',
      {
        chargedFrom: '2028-03-01',
        daysUsed: '31',
        daysInMonth: '31',
        usageFee: '10000',
        total: '40000',
        dueOn: '2028-04-30',
      },
    ],
  ])('opened on %s', (openedOn, figures) => {
    const answer = ask(facts(openedOn))
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', 'JPY', '2019-12-01'])
    expect(answer.figures).toEqual(figures)
  })

  test.each([
    // half of the month, 15/30: 9,999 → 4,999.5; 9,998 → 4,999; 10,001 → 5,000.5
    ['9998', '4999', '4999'],
    ['9999', '4999', '5000'],
    ['10000', '5000', '5000'],
    ['10001', '5000', '5001'],
    ['0', '0', '0'],
  ])('rounding %s by half a month', (monthlyFee, down, halfUp) => {
    const given = facts('2026-06-15', monthlyFee, '0')
    expect(ask(given).figures['usageFee']).toBe(down)
    expect(ask(given, { rounding: 'half-up' }).figures['usageFee']).toBe(halfUp)
  })

  test('the reading is listed with its total', () => {
    expect(readingsOf(ask(facts('2026-06-15', '9999')))).toEqual({ rounding: 'down | half-up due 35000' })
    expect(readingsOf(ask(facts('2026-06-15')))).toEqual({})
  })

  test.each([
    // Sunday 2026-05-31 to Monday
    ['2026-04-14', '2026-05-31', '2026-06-01', []],
    // Saturday 2026-10-31 to Monday
    ['2026-09-14', '2026-10-31', '2026-11-02', []],
    // Thursday 2026-12-31, banks closed to Sunday 01-03
    ['2026-11-14', '2026-12-31', '2027-01-04', []],
    // Friday 2027-12-31 into 2028: a forecast
    ['2027-11-14', '2027-12-31', '2028-01-04', ['holidays-forecast bites']],
  ])('opened on %s, the due date on a day off is a reading', (openedOn, stated, next, guards) => {
    // 30,000 × 16 ÷ 30, whole
    const given = facts(openedOn, '30000', '0')
    const answer = ask(given)
    expect([answer.figures['dueOn'], answer.figures['total'], guardsOf(answer)]).toEqual([stated, '16000', []])
    expect(readingsOf(answer)).toEqual({ dueDateRoll: 'as-stated | next-business-day due 16000' })
    const moved = ask(given, rolled)
    expect([moved.figures['dueOn'], moved.figures['total'], guardsOf(moved)]).toEqual([next, '16000', guards])
  })

  test('a due date on which banks are open, or after 2050, has no reading, and stays', () => {
    // Friday 2026-07-31; Saturday 2050-12-31, after which nothing is known; Tuesday 2051-01-31
    for (const [openedOn, dueOn] of [
      ['2026-06-14', '2026-07-31'],
      ['2050-11-14', '2050-12-31'],
      ['2050-12-14', '2051-01-31'],
    ]) {
      const answer = ask(facts(openedOn ?? '', '0'), rolled)
      expect([answer.figures['dueOn'], readingsOf(answer), guardsOf(answer)]).toEqual([dueOn, {}, []])
    }
  })

  test('frozen facts are enough', () => {
    expect(ask(frozen(facts('2026-06-14'))).figures['total']).toBe('35333')
  })
})

describe('the steps', () => {
  test('of the example', () => {
    const answer = ask(facts('2026-06-14'))
    expect(worksheet(answer)).toEqual([
      'chargedFrom = day-after(openedOn) 2026-06-15',
      'monthEndsOn = end-of-month(chargedFrom) 2026-06-30',
      'daysUsed = days-counted(chargedFrom, monthEndsOn) 16',
      'monthStartsOn = first-of-month(chargedFrom) 2026-06-01',
      'daysInMonth = days-counted(monthStartsOn, monthEndsOn) 30',
      'feeByDays = product(monthlyFee, daysUsed) 160000',
      'exact = quotient(feeByDays, daysInMonth) 16000/3 ≈ 5333.333333',
      'usageFee = round(exact, rounding) 5333',
      'total = sum(usageFee, initialFee) 35333',
      'dueOn = end-of-month(chargedFrom, dueMonths) 2026-07-31',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
    expect(answer.steps.map(({ id, unit }) => `${id} ${unit}`)).toEqual([
      'chargedFrom date',
      'monthEndsOn date',
      'daysUsed days',
      'monthStartsOn date',
      'daysInMonth days',
      'feeByDays JPY',
      'exact JPY',
      'usageFee JPY',
      'total JPY',
      'dueOn date',
    ])
    const operands = (step: string) =>
      answer.steps.find(({ id }) => id === step)?.operands.map(({ id, unit, exact }) => `${id} ${unit} ${exact}`)
    expect(operands('feeByDays')).toEqual(['monthlyFee JPY 10000', 'daysUsed days 16'])
    expect(operands('dueOn')).toEqual(['chargedFrom date 2026-06-15', 'dueMonths months 1'])
  })

  test('of a due date on a Sunday', () => {
    const sunday = facts('2026-04-14')
    expect(worksheet(ask(sunday)).slice(-2)).toEqual([
      'statedDate = end-of-month(chargedFrom, dueMonths) 2026-05-31',
      'dueOn = as-stated(statedDate, dueDateRoll) 2026-05-31',
    ])
    const moved = ask(sunday, rolled)
    expect(worksheet(moved).at(-1)).toBe('dueOn = next-business-day(statedDate, dueDateRoll) 2026-06-01')
    expect(shownFigures(moved)).toEqual(moved.figures)
    expect(citesOf(moved, 'statedDate', 'dueOn')).toEqual({
      statedDate: ['flexphone-terms 10(4)'],
      dueOn: ['banking-act-order 5(1)', 'supreme-court 1999-03-11'],
    })
  })
})

describe('the cites', () => {
  test('of the example', () => {
    expect(citesOf(ask(facts('2026-06-14')), 'chargedFrom', 'exact', 'usageFee', 'total', 'dueOn')).toEqual({
      chargedFrom: ['flexphone-terms 9'],
      exact: ['flexphone-terms 10(4)'],
      usageFee: ['currency-act 3'],
      total: ['flexphone-terms 10(3)'],
      dueOn: ['flexphone-terms 10(4)'],
    })
  })
})

describe('the refusals', () => {
  test.each([
    [{ openedOn: '2019-11-30' }, 'terms-not-in-force'],
    [{ openedOn: '2019-12-01' }, undefined],
    [{ openedOn: '2026-06-14', contractedOn: '2019-11-30' }, 'terms-not-in-force'],
    [{ openedOn: '2019-11-30', contractedOn: '2019-12-01' }, undefined],
  ])('%j', (days, code) => {
    expect(ask({ ...facts('2026-06-14'), ...days }).code).toBe(code)
  })
})

describe('the problems', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['nothing', {}, ['facts.initialFee missing', 'facts.monthlyFee missing', 'facts.openedOn missing']],
    ['a day that does not exist', facts('2026-06-31'), ['facts.openedOn not-a-date']],
    ['a fee with decimals', facts('2026-06-14', '1.5'), ['facts.monthlyFee not-an-amount']],
    ['an initial fee below nothing', facts('2026-06-14', '1', '-1'), ['facts.initialFee not-an-amount']],
    ['an unknown fact', { ...facts('2026-06-14'), closedOn: '2026-06-20' }, ['facts.closedOn unknown-key']],
  ])('%s', (_, wrong, problems) => {
    expect(ask(wrong).problems).toEqual(problems)
  })

  test('the pro-rata rule is stated', () => {
    expect(ask(facts('2026-06-14'), { proRata: 'none' }).problems).toEqual(['readings.proRata stated-term'])
  })
})
