import { describe, expect, test } from 'vitest'
import { asking, citesOf, type Facts, frozen, readingsOf, shownFigures, worksheet } from './ask.ts'

const annual = asking('flexphone', 'discontinuation-refund')
const options = asking('coredrive', 'option-refund')

const facts = (termStartsOn: string, endsOn: string, annualFee = '110000', monthlyFee = '10000'): Facts => ({
  annualFee,
  monthlyFee,
  termStartsOn,
  endsOn,
})
const started = { usedMonths: 'started-months' }
const withdrawn = (...fees: readonly string[]): Facts => ({
  options: fees.map((monthlyFee, at) => ({ name: `option ${at}`, monthlyFee })),
  revokedOn: '2026-05-01',
})

describe('the figures', () => {
  test.each([
    // FlexPhone 21(3): 10,000 × 15/30 + 5 × 10,000 = 55,000; 6 months begun
    ['2026-04-16', '2026-09-30', { used: '55000', refund: '55000' }, { used: '60000', refund: '50000' }],
    // within a month: 10,000 × 10/30 = 3,333.33; 106,666.67 back
    ['2026-04-16', '2026-04-25', { used: '3334', refund: '106666' }, { used: '10000', refund: '100000' }],
    ['2026-04-16', '2026-04-16', { used: '334', refund: '109666' }, { used: '10000', refund: '100000' }],
    // 15/30 + 10/31 of a month: 8,225.81; 101,774.19 back
    ['2026-04-16', '2026-05-10', { used: '8226', refund: '101774' }, { used: '10000', refund: '100000' }],
    // a contract month ends on 05-15: 15/30 + 15/31 = 9,838.71, 16/31 = 10,161.29
    ['2026-04-16', '2026-05-15', { used: '9839', refund: '100161' }, { used: '10000', refund: '100000' }],
    ['2026-04-16', '2026-05-16', { used: '10162', refund: '99838' }, { used: '20000', refund: '90000' }],
    // whole months from the 1st
    ['2026-04-01', '2026-04-30', { used: '10000', refund: '100000' }, { used: '10000', refund: '100000' }],
    ['2026-04-01', '2026-05-31', { used: '20000', refund: '90000' }, { used: '20000', refund: '90000' }],
    // 11 months cost the year's fee: nothing is left; 12 cost more: the used fee
    ['2026-04-01', '2027-02-28', { used: '110000', refund: '0' }, { used: '110000', refund: '0' }],
    ['2026-04-01', '2027-03-31', { used: '120000', refund: '0' }, { used: '120000', refund: '0' }],
    // from a month's last day into February: 1/31 + 28/28 = 10,322.58; the first contract month ends 02-28
    ['2027-01-31', '2027-02-28', { used: '10323', refund: '99677' }, { used: '10000', refund: '100000' }],
    ['2027-01-31', '2027-03-01', { used: '10646', refund: '99354' }, { used: '20000', refund: '90000' }],
  ])('%s to %s', (termStartsOn, endsOn, figures, underStarted) => {
    const answer = annual(facts(termStartsOn, endsOn))
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', 'JPY', '2019-12-01'])
    expect(answer.figures).toEqual(figures)
    expect(annual(facts(termStartsOn, endsOn), started).figures).toEqual(underStarted)
  })

  test('half-up', () => {
    // 106,666.67
    expect(annual(facts('2026-04-16', '2026-04-25'), { rounding: 'half-up' }).figures).toEqual({
      used: '3333',
      refund: '106667',
    })
    // nothing left: the used fee itself is rounded, 1,000 + 3,333.33
    const spent = facts('2026-04-16', '2026-04-25', '1000')
    expect(annual(spent).figures).toEqual({ used: '3333', refund: '0' })
  })

  test('readings are listed with the refund under each', () => {
    expect(readingsOf(annual(facts('2026-04-16', '2026-04-25')))).toEqual({
      usedMonths: 'calendar-pro-rata | started-months due 100000',
      rounding: 'down | half-up due 106667',
    })
  })

  test.each([
    // CoreDrive 25(2): the month's fees in full
    [['300', '500'], '800'],
    [['300'], '300'],
    [['0'], '0'],
    [['999999999999999', '1'], '1000000000000000'],
  ])('options of %j', (fees, refund) => {
    const answer = options(withdrawn(...fees))
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', 'JPY', '2013-03-14'])
    expect(answer.figures).toEqual({ refund })
  })

  test('the last day of the year is within it', () => {
    // 15/30 + 11 + 15/30 months: 120,000 used of 110,000
    expect(annual(facts('2026-04-16', '2027-04-15')).figures).toEqual({ used: '120000', refund: '0' })
    // 1/29 + 11 + 28/28 months: 120,344.83
    expect(annual(facts('2028-02-29', '2029-02-28')).figures).toEqual({ used: '120344', refund: '0' })
    expect(annual(facts('2028-02-29', '2029-02-28'), { rounding: 'half-up' }).figures['used']).toBe('120345')
  })

  test.each([
    // CoreDrive 14: 10 % from 2019-10-01, 8 % from 2014-04-01, 5 % before; the rate of the day
    [['300', '500'], '2026-05-01', '80', '880'],
    [['105', '105', '105'], '2026-05-01', '31', '346'],
    [['804'], '2026-05-01', '80', '884'],
    [['801'], '2019-10-01', '80', '881'],
    [['801'], '2019-09-30', '64', '865'],
    [['801'], '2014-03-31', '40', '841'],
    [['0'], '2026-05-01', '0', '0'],
  ])('options of %j on %s, without tax', (fees, revokedOn, tax, refund) => {
    expect(options({ ...withdrawn(...fees), revokedOn, taxIncluded: false }).figures).toEqual({ tax, refund })
  })

  test('the tax is rounded by the reading, and an amount that includes it by none', () => {
    const given = { ...withdrawn('805'), taxIncluded: false }
    // 80.5
    expect(options(given).figures).toEqual({ tax: '80', refund: '885' })
    expect(readingsOf(options(given))).toEqual({ rounding: 'down | half-up due 886' })
    expect(options(given, { rounding: 'half-up' }).figures).toEqual({ tax: '81', refund: '886' })
    expect(readingsOf(options(withdrawn('805')))).toEqual({})
    expect(options({ ...withdrawn('805'), taxIncluded: true }).figures).toEqual({ refund: '805' })
  })

  test('frozen facts are enough', () => {
    expect(annual(frozen(facts('2026-04-16', '2026-09-30'))).figures['refund']).toBe('55000')
    expect(options(frozen(withdrawn('300', '500'))).figures['refund']).toBe('800')
  })
})

describe('the steps', () => {
  test('by calendar months', () => {
    const answer = annual(facts('2026-04-16', '2026-06-10'))
    expect(worksheet(answer)).toEqual([
      'firstMonthEndsOn = end-of-month(termStartsOn) 2026-04-30',
      'firstMonthDays = days-counted(termStartsOn, firstMonthEndsOn) 15',
      'firstFeeByDays = product(monthlyFee, firstMonthDays) 150000',
      'daysInFirstMonth = days-of-month(termStartsOn) 30',
      'firstMonthFee = quotient(firstFeeByDays, daysInFirstMonth) 5000',
      'fullMonths = months-between(termStartsOn, endsOn, usedMonths) 1',
      'fullMonthsFee = product(monthlyFee, fullMonths) 10000',
      'lastMonthStartsOn = first-of-month(endsOn) 2026-06-01',
      'lastMonthDays = days-counted(lastMonthStartsOn, endsOn) 10',
      'lastFeeByDays = product(monthlyFee, lastMonthDays) 100000',
      'daysInLastMonth = days-of-month(endsOn) 30',
      'lastMonthFee = quotient(lastFeeByDays, daysInLastMonth) 10000/3 ≈ 3333.333333',
      'usedExact = sum(firstMonthFee, fullMonthsFee, lastMonthFee) 55000/3 ≈ 18333.333333',
      'leftExact = difference(annualFee, usedExact) 275000/3 ≈ 91666.666667',
      'left = not-below-zero(leftExact) 275000/3 ≈ 91666.666667',
      'refund = round(left, rounding) 91666',
      'used = difference(annualFee, refund) 18334',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('by months begun', () => {
    const answer = annual(facts('2026-04-16', '2026-09-30'), started)
    expect(worksheet(answer)).toEqual([
      'startedMonths = months-begun(termStartsOn, endsOn, usedMonths) 6',
      'usedExact = product(monthlyFee, startedMonths) 60000',
      'leftExact = difference(annualFee, usedExact) 50000',
      'left = not-below-zero(leftExact) 50000',
      'refund = already-whole(left) 50000',
      'used = difference(annualFee, refund) 60000',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('within a month', () => {
    const answer = annual(facts('2026-04-16', '2026-04-25'))
    expect(worksheet(answer).slice(0, 4)).toEqual([
      'daysUsed = days-in-span(termStartsOn, endsOn, usedMonths) 10',
      'feeByDays = product(monthlyFee, daysUsed) 100000',
      'daysInFirstMonth = days-of-month(termStartsOn) 30',
      'usedExact = quotient(feeByDays, daysInFirstMonth) 10000/3 ≈ 3333.333333',
    ])
    expect(answer.steps.slice(0, 4).map(({ unit }) => unit)).toEqual(['days', 'JPY', 'days', 'JPY'])
    expect(answer.steps[1]?.operands.map(({ id, unit, exact }) => `${id} ${unit} ${exact}`)).toEqual([
      'monthlyFee JPY 10000',
      'daysUsed days 10',
    ])
  })

  test('of options without tax', () => {
    const answer = options({ ...withdrawn('300', '505'), taxIncluded: false })
    expect(worksheet(answer)).toEqual([
      'fees = sum(options[0].monthlyFee, options[1].monthlyFee, refundRule) 805',
      'taxRate = rate-on-day(revokedOn, consumptionTaxRate) 0.1',
      'taxExact = product(fees, taxRate) 80.5',
      'tax = round(taxExact, rounding) 80',
      'refund = sum(fees, tax) 885',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
    expect(citesOf(answer, 'taxRate', 'taxExact')).toEqual({
      taxRate: ['consumption-tax-act 29'],
      taxExact: ['coredrive-terms 14', 'coredrive-terms 25(2)'],
    })
  })

  test('of options', () => {
    const answer = options(withdrawn('300', '500'))
    expect(worksheet(answer)).toEqual([
      'fees = sum(options[0].monthlyFee, options[1].monthlyFee, refundRule) 800',
      'refund = already-whole(fees) 800',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })
})

describe('the cites', () => {
  test('of the example', () => {
    expect(citesOf(annual(facts('2026-04-16', '2026-06-10')), 'fullMonths', 'left', 'refund')).toEqual({
      fullMonths: ['flexphone-terms 21(3)', 'flexphone-terms 10(4)'],
      left: ['flexphone-terms 21(3)'],
      refund: ['currency-act 3'],
    })
    expect(citesOf(options(withdrawn('300')), 'fees')).toEqual({ fees: ['coredrive-terms 25(2)'] })
  })
})

describe('the refusals', () => {
  test.each([
    ['2019-04-16', '2019-11-30', undefined, 'terms-not-in-force'],
    ['2019-04-16', '2019-12-01', undefined, undefined],
    ['2026-04-16', '2026-09-30', '2019-11-30', 'terms-not-in-force'],
  ])('FlexPhone from %s to %s, contracted on %s', (termStartsOn, endsOn, contractedOn, code) => {
    const given = facts(termStartsOn, endsOn)
    expect(annual(contractedOn === undefined ? given : { ...given, contractedOn }).code).toBe(code)
  })

  test.each([
    ['2013-03-13', 'terms-not-in-force'],
    ['2013-03-14', undefined],
  ])('CoreDrive withdraws on %s', (revokedOn, code) => {
    expect(options({ ...withdrawn('300'), revokedOn }).code).toBe(code)
  })
})

describe('the problems', () => {
  test.each<[string, Facts, readonly string[]]>([
    [
      'nothing',
      {},
      ['facts.annualFee missing', 'facts.endsOn missing', 'facts.monthlyFee missing', 'facts.termStartsOn missing'],
    ],
    ['an end before the start', facts('2026-04-16', '2026-04-15'), ['facts.endsOn wrong-order']],
    ['an end after the year', facts('2026-04-16', '2027-04-16'), ['facts.endsOn wrong-order']],
    ['an end long after the year', facts('2026-04-16', '2030-01-01'), ['facts.endsOn wrong-order']],
    ['an end after a year from a leap day', facts('2028-02-29', '2029-03-01'), ['facts.endsOn wrong-order']],
    ['an end of which the start is missing', { ...facts('x', '2030-01-01') }, ['facts.termStartsOn not-a-date']],
    ['a fee with a sign', facts('2026-04-16', '2026-09-30', '+110000'), ['facts.annualFee not-an-amount']],
  ])('FlexPhone: %s', (_, wrong, problems) => {
    expect(annual(wrong).problems).toEqual(problems)
  })

  test.each<[string, Facts, readonly string[]]>([
    ['nothing', {}, ['facts.options missing', 'facts.revokedOn missing']],
    [
      'an option without a name',
      { options: [{ monthlyFee: '1' }], revokedOn: '2026-05-01' },
      ['facts.options[0].name missing'],
    ],
    [
      'a name that is no text',
      { options: [{ name: 5, monthlyFee: '1' }], revokedOn: '2026-05-01' },
      ['facts.options[0].name not-a-choice'],
    ],
  ])('CoreDrive: %s', (_, wrong, problems) => {
    expect(options(wrong).problems).toEqual(problems)
  })

  test('stated terms', () => {
    expect(annual(facts('2026-04-16', '2026-09-30'), { repricing: 'x' }).problems).toEqual([
      'readings.repricing stated-term',
    ])
    expect(options(withdrawn('300'), { usedMonths: 'started-months' }).problems).toEqual([
      'readings.usedMonths unknown-reading',
    ])
  })
})
