import { describe, expect, test } from 'vitest'
import { asking, citesOf, type Facts, frozen, guardsOf, readingsOf, shownFigures, worksheet } from './ask.ts'

const ask = asking('flexphone', 'minimum-term-charge')
const facts = (openedOn: string, requestedOn: string, others: Facts = {}): Facts => ({
  openedOn,
  requestedOn,
  monthlyFee: '10000',
  initialFee: '30000',
  ...others,
})

describe('the figures', () => {
  test.each([
    [
      // catalogue: 30,000 + 3 × 10,000; ordinary 30,000 + 10,000 × 16/30 + 2 × 10,000 = 55,333.33
      'catalogue',
      facts('2026-06-14', '2026-07-10'),
      {
        chargedFrom: '2026-06-15',
        minimumTermEndsOn: '2026-09-14',
        serviceEndsOn: '2026-08-31',
        ordinaryCharge: '55333',
        charge: '60000',
        shortfall: '4667',
      },
    ],
    [
      // asked on the day of opening: 30,000 + 5,333.33 + 10,000
      'asked at once',
      facts('2026-06-14', '2026-06-14'),
      {
        chargedFrom: '2026-06-15',
        minimumTermEndsOn: '2026-09-14',
        serviceEndsOn: '2026-07-31',
        ordinaryCharge: '45333',
        charge: '60000',
        shortfall: '14667',
      },
    ],
    [
      // opened on the last day of a month: three whole months, 08-31 is before 09-30: 30,000 + 2 × 10,000
      'charged from the 1st',
      facts('2026-06-30', '2026-07-31'),
      {
        chargedFrom: '2026-07-01',
        minimumTermEndsOn: '2026-09-30',
        serviceEndsOn: '2026-08-31',
        ordinaryCharge: '50000',
        charge: '60000',
        shortfall: '10000',
      },
    ],
    [
      // 3 months from 11-30 end with February: 30,000 + 333.33 + 2 × 10,000
      'a minimum term into February',
      facts('2025-11-29', '2025-12-31'),
      {
        chargedFrom: '2025-11-30',
        minimumTermEndsOn: '2026-02-28',
        serviceEndsOn: '2026-01-31',
        ordinaryCharge: '50333',
        charge: '60000',
        shortfall: '9667',
      },
    ],
  ])('%s', (_, given, figures) => {
    const answer = ask(given)
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', 'JPY', '2019-12-01'])
    expect(answer.figures).toEqual(figures)
  })

  test.each([
    ['0', '60000'],
    ['59999', '1'],
    ['60000', '0'],
    ['60001', '0'],
  ])('%s already paid', (alreadyPaid, balance) => {
    expect(ask(facts('2026-06-14', '2026-07-10', { alreadyPaid })).figures['balance']).toBe(balance)
  })

  test('half-up', () => {
    // 20,000 × 16/30 = 10,666.67; 0 + 10,666.67 + 2 × 20,000 = 50,666.67
    const given = facts('2026-06-14', '2026-07-10', { monthlyFee: '20000', initialFee: '0' })
    const answer = ask(given)
    expect([answer.figures['ordinaryCharge'], answer.figures['shortfall']]).toEqual(['50666', '9334'])
    expect(readingsOf(answer)).toEqual({ rounding: 'down | half-up due 60000' })
    const up = ask(given, { rounding: 'half-up' })
    expect([up.figures['ordinaryCharge'], up.figures['shortfall']]).toEqual(['50667', '9333'])
  })

  test('a consumer is told of the average damage', () => {
    expect(guardsOf(ask(facts('2026-06-14', '2026-07-10', { customer: 'consumer' })))).toEqual(['average-damage rests'])
    expect(guardsOf(ask(facts('2026-06-14', '2026-07-10')))).toEqual([])
  })

  test('frozen facts are enough', () => {
    expect(ask(frozen(facts('2026-06-14', '2026-07-10'))).figures['charge']).toBe('60000')
  })
})

describe('the steps', () => {
  test('of the example', () => {
    const answer = ask(facts('2026-06-14', '2026-07-10', { alreadyPaid: '50000' }))
    expect(worksheet(answer)).toEqual([
      'serviceEndsOn = end-of-month(requestedOn, noticeMonths) 2026-08-31',
      'chargedFrom = day-after(openedOn) 2026-06-15',
      'minimumTermEndsOn = period-end(chargedFrom, minimumMonths) 2026-09-14',
      'endsEarly = is-before(serviceEndsOn, minimumTermEndsOn) true',
      'firstMonthEndsOn = end-of-month(chargedFrom) 2026-06-30',
      'firstMonthDays = days-counted(chargedFrom, firstMonthEndsOn) 16',
      'firstFeeByDays = product(monthlyFee, firstMonthDays) 160000',
      'daysInFirstMonth = days-of-month(chargedFrom) 30',
      'firstMonthFee = quotient(firstFeeByDays, daysInFirstMonth) 16000/3 ≈ 5333.333333',
      'fullMonths = months-between(chargedFrom, serviceEndsOn) 2',
      'fullMonthsFee = product(monthlyFee, fullMonths) 20000',
      'ordinaryExact = sum(initialFee, firstMonthFee, fullMonthsFee) 166000/3 ≈ 55333.333333',
      'ordinaryCharge = round(ordinaryExact, rounding) 55333',
      'chargedFees = product(monthlyFee, chargedMonths) 30000',
      'charge = sum(initialFee, chargedFees) 60000',
      'shortfall = difference(charge, ordinaryCharge) 4667',
      'balanceExact = difference(charge, alreadyPaid) 10000',
      'balance = not-below-zero(balanceExact) 10000',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
    const operands = (step: string) =>
      answer.steps.find(({ id }) => id === step)?.operands.map(({ id, unit, exact }) => `${id} ${unit} ${exact}`)
    expect(operands('minimumTermEndsOn')).toEqual(['chargedFrom date 2026-06-15', 'minimumMonths months 3'])
    expect(operands('serviceEndsOn')).toEqual(['requestedOn date 2026-07-10', 'noticeMonths months 1'])
    expect(operands('firstFeeByDays')).toEqual(['monthlyFee JPY 10000', 'firstMonthDays days 16'])
    expect(operands('fullMonthsFee')).toEqual(['monthlyFee JPY 10000', 'fullMonths months 2'])
    expect(operands('chargedFees')).toEqual(['monthlyFee JPY 10000', 'chargedMonths months 3'])
  })
})

describe('the cites', () => {
  test('of the example', () => {
    const answer = ask(facts('2026-06-14', '2026-07-10'))
    expect(
      citesOf(
        answer,
        'chargedFrom',
        'minimumTermEndsOn',
        'serviceEndsOn',
        'endsEarly',
        'firstMonthFee',
        'ordinaryCharge',
        'chargedFees',
      ),
    ).toEqual({
      chargedFrom: ['flexphone-terms 9'],
      minimumTermEndsOn: ['civil-code 143', 'flexphone-terms 11'],
      serviceEndsOn: ['flexphone-terms 12(1)'],
      endsEarly: ['flexphone-terms 12(2)', 'flexphone-terms 11'],
      firstMonthFee: ['flexphone-terms 10(4)'],
      ordinaryCharge: ['currency-act 3'],
      chargedFees: ['flexphone-terms 12(2)'],
    })
  })
})

describe('the refusals', () => {
  test.each([
    // service ends before, on and after the end of the minimum term
    ['2026-06-30', '2026-07-31', 'due', undefined],
    ['2026-06-30', '2026-08-01', 'not-due', 'minimum-term-met'],
    ['2026-06-30', '2026-09-01', 'not-due', 'minimum-term-met'],
    ['2026-06-14', '2026-08-01', 'not-due', 'minimum-term-met'],
    ['2025-11-29', '2026-01-01', 'not-due', 'minimum-term-met'],
  ])('opened on %s, asked on %s', (openedOn, requestedOn, status, code) => {
    const answer = ask(facts(openedOn, requestedOn))
    expect([answer.status, answer.code]).toEqual([status, code])
  })

  test('the minimum term met gives the dates and the ordinary charge', () => {
    // 30,000 + 5,333.33 + 3 × 10,000
    const answer = ask(facts('2026-06-14', '2026-08-10', { alreadyPaid: '1', customer: 'consumer' }))
    expect(answer.figures).toEqual({
      chargedFrom: '2026-06-15',
      minimumTermEndsOn: '2026-09-14',
      serviceEndsOn: '2026-09-30',
      ordinaryCharge: '65333',
    })
    expect([worksheet(answer)[3], guardsOf(answer)]).toEqual([
      'endsEarly = is-before(serviceEndsOn, minimumTermEndsOn) false',
      [],
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
    expect(readingsOf(answer)).toEqual({ rounding: 'down | half-up not-due 65333' })
  })

  test.each([
    [{ openedOn: '2019-11-30' }, 'terms-not-in-force'],
    [{ openedOn: '2019-11-30', contractedOn: '2019-12-01' }, 'minimum-term-met'],
    [{ openedOn: '2019-12-01' }, 'minimum-term-met'],
  ])('%j', (days, code) => {
    expect(ask({ ...facts('2019-12-01', '2026-06-01'), ...days }).code).toBe(code)
  })
})

describe('the problems', () => {
  test.each<[string, Facts, readonly string[]]>([
    [
      'nothing',
      {},
      ['facts.initialFee missing', 'facts.monthlyFee missing', 'facts.openedOn missing', 'facts.requestedOn missing'],
    ],
    ['asked before opening', facts('2026-06-14', '2026-06-13'), ['facts.requestedOn wrong-order']],
    ['no such customer', facts('2026-06-14', '2026-07-10', { customer: '' }), ['facts.customer not-a-choice']],
    [
      'paid less than nothing',
      facts('2026-06-14', '2026-07-10', { alreadyPaid: '-0' }),
      ['facts.alreadyPaid not-an-amount'],
    ],
  ])('%s', (_, wrong, problems) => {
    expect(ask(wrong).problems).toEqual(problems)
  })

  test('the months are stated', () => {
    expect(ask(facts('2026-06-14', '2026-07-10'), { minimumMonths: '1', chargedMonths: '1' }).problems).toEqual([
      'readings.chargedMonths stated-term',
      'readings.minimumMonths stated-term',
    ])
  })
})
