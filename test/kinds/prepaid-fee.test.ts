import { describe, expect, test } from 'vitest'
import { asking, citesOf, type Facts, frozen, guardsOf, readingsOf, shownFigures, worksheet } from './ask.ts'

const ask = asking('millenvpn', 'application-bill')
const rolled = { lastDayRoll: 'next-business-day' }

/** 500 a month for a year. */
const bill = (contractOn = '2026-11-10', others: Facts = {}): Facts => ({
  contractOn,
  monthlyPrice: '500',
  termMonths: 12,
  ...others,
})

describe('the figures', () => {
  test('of a year with an initial fee', () => {
    // MillenVPN 12(1)(3)(4): 500 × 12 + 1,000 = 7,000, tax 700; 14(1): 11-10 + 7
    const answer = ask(bill('2026-11-10', { initialFee: '1000' }))
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', 'JPY', '2023-04-20'])
    expect(answer.figures).toEqual({
      usageFee: '6000',
      subtotal: '7000',
      tax: '700',
      total: '7700',
      dueOn: '2026-11-17',
    })
  })

  test.each([
    // 165 × 0.1 = 16.5; 164 × 0.1 = 16.4; 166 × 0.1 = 16.6
    ['165', 1, undefined, '181', '182'],
    ['164', 1, undefined, '180', '180'],
    ['166', 1, undefined, '182', '183'],
    // once on the sum: 210 × 0.1 = 21
    ['105', 1, '105', '231', '231'],
    ['0', 12, undefined, '0', '0'],
    ['500', '1', '0', '550', '550'],
    // 1,999,999,999,999,998 × 0.1 = 199,999,999,999,999.8
    ['999999999999999', 2, undefined, '2199999999999997', '2199999999999998'],
  ])('%s for %s months, initial fee %s', (monthlyPrice, termMonths, initialFee, down, halfUp) => {
    const given = bill('2026-11-10', { monthlyPrice, termMonths, ...(initialFee === undefined ? {} : { initialFee }) })
    expect(ask(given).figures['total']).toBe(down)
    expect(ask(given, { rounding: 'half-up' }).figures['total']).toBe(halfUp)
  })

  test.each([
    // 7 days on, the day of the contract not counted; stays, or moves to the next day on which banks are open
    ['2026-11-10', '2026-11-17', '2026-11-17'],
    ['2026-12-25', '2027-01-01', '2027-01-04'],
    ['2026-12-24', '2026-12-31', '2027-01-04'],
    ['2026-12-23', '2026-12-30', '2026-12-30'],
    // a Saturday, and Labour Thanksgiving Day on the Monday
    ['2026-11-14', '2026-11-21', '2026-11-24'],
    ['2028-02-25', '2028-03-03', '2028-03-03'],
    // 2050-12-30 is a Friday; after 2050 the date stays
    ['2050-12-23', '2050-12-30', '2050-12-30'],
    ['2050-12-25', '2051-01-01', '2051-01-01'],
  ])('a contract on %s is to be paid by %s, rolled %s', (contractOn, stated, moved) => {
    expect(ask(bill(contractOn)).figures['dueOn']).toBe(stated)
    expect(ask(bill(contractOn), rolled).figures['dueOn']).toBe(moved)
  })

  test('the readings are listed where they could matter', () => {
    expect(readingsOf(ask(bill()))).toEqual({})
    expect(readingsOf(ask(bill('2026-11-14')))).toEqual({ lastDayRoll: 'as-stated | next-business-day due 6600' })
    expect(readingsOf(ask(bill('2050-12-25'), rolled))).toEqual({})
    expect(readingsOf(ask(bill('2026-11-10', { monthlyPrice: '165', termMonths: 1 })))).toEqual({
      rounding: 'down | half-up due 182',
    })
  })

  test('a day that leans on holidays not fixed yet says so', () => {
    // 2028-01-10 is Coming-of-Age Day
    const given = bill('2028-01-03')
    expect(ask(given, rolled).figures['dueOn']).toBe('2028-01-11')
    expect(guardsOf(ask(given, rolled))).toEqual(['holidays-forecast bites'])
    expect(guardsOf(ask(given))).toEqual([])
    expect(guardsOf(ask(bill(), rolled))).toEqual([])
  })

  test('frozen facts are enough', () => {
    expect(ask(frozen(bill())).figures['total']).toBe('6600')
  })
})

describe('the steps', () => {
  test('of a last day on which banks are closed', () => {
    const answer = ask(bill('2026-11-14', { initialFee: '5' }), rolled)
    expect(worksheet(answer)).toEqual([
      'usageFee = product(monthlyPrice, termMonths) 6000',
      'subtotal = sum(usageFee, initialFee) 6005',
      'taxRate = rate-on-day(contractOn, consumptionTaxRate) 0.1',
      'taxExact = product(subtotal, taxRate) 600.5',
      'tax = round(taxExact, rounding) 600',
      'total = sum(subtotal, tax) 6605',
      'lastDay = days-on(contractOn, dueDays) 2026-11-21',
      'dueDate = next-business-day(lastDay, lastDayRoll) 2026-11-24',
      'dueOn = same(dueDate) 2026-11-24',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('of one on which they are open', () => {
    expect(worksheet(ask(bill())).slice(-2)).toEqual([
      'lastDay = days-on(contractOn, dueDays) 2026-11-17',
      'dueOn = same(lastDay) 2026-11-17',
    ])
    expect(worksheet(ask(bill()))[1]).toBe('subtotal = sum(usageFee) 6000')
  })
})

describe('the cites', () => {
  test('of the example', () => {
    const answer = ask(bill('2026-11-14', { monthlyPrice: '165', termMonths: 1 }))
    expect(citesOf(answer, 'usageFee', 'subtotal', 'taxRate', 'taxExact', 'tax', 'lastDay', 'dueDate')).toEqual({
      usageFee: ['millenvpn-terms 12(4)', 'millenvpn-terms note-monthly-fee'],
      subtotal: ['millenvpn-terms 12(3)'],
      taxRate: ['consumption-tax-act 29'],
      taxExact: ['millenvpn-terms 12(1)'],
      tax: ['currency-act 3'],
      lastDay: ['civil-code 140', 'millenvpn-terms 14(1)'],
      dueDate: ['banking-act-order 5(1)', 'civil-code 142'],
    })
  })
})

describe('the refusals', () => {
  test.each([
    ['2023-04-19', 'unsettled', 'terms-not-in-force'],
    ['2023-04-20', 'due', undefined],
  ])('a contract on %s', (contractOn, status, code) => {
    const answer = ask(bill(contractOn))
    expect([answer.status, answer.code]).toEqual([status, code])
  })
})

describe('the problems', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['nothing', {}, ['facts.contractOn missing', 'facts.monthlyPrice missing', 'facts.termMonths missing']],
    [
      'all wrong',
      { contractOn: '2027-02-29', monthlyPrice: '5.5', termMonths: 0, initialFee: '-1', taxIncluded: false },
      [
        'facts.contractOn not-a-date',
        'facts.initialFee not-an-amount',
        'facts.monthlyPrice not-an-amount',
        'facts.taxIncluded unknown-key',
        'facts.termMonths not-a-count',
      ],
    ],
  ])('%s', (_, wrong, problems) => {
    expect(ask(wrong).problems).toEqual(problems)
  })

  test('what the terms state', () => {
    expect(ask(bill(), { dueDays: '8', parts: 'usage', consumptionTax: 'none' }).problems).toEqual([
      'readings.consumptionTax stated-term',
      'readings.dueDays stated-term',
      'readings.parts stated-term',
    ])
  })
})
