import { describe, expect, test } from 'vitest'
import { assumed, lateTerms, stated, withLateTerms, withSeed } from '../seeds.ts'
import {
  type Ask,
  asking,
  citesOf,
  type Facts,
  frozen,
  guardsOf,
  readingsOf,
  shownFigures,
  without,
  withUnits,
  worksheet,
} from './ask.ts'

/** With the due date as it is stated, where the terms' default is another; how it rolls has its own tests. */
const asStated = (provider: string): Ask => {
  const ask = asking(provider, 'late-penalty')
  return (given, readings) => ask(given, { dueDateRoll: 'as-stated', ...readings })
}
const coredrive = asking('coredrive', 'late-penalty')
const millenvpn = asStated('millenvpn')
const flexphone = asStated('flexphone')
const opeai = asking('opeai', 'late-penalty')
const providers = { coredrive, millenvpn, flexphone, opeai }
type Provider = keyof typeof providers

const facts = (principal: string, dueOn: string, paidOn: string, others: Facts = {}): Facts => ({
  principal,
  dueOn,
  paidOn,
  ...others,
})
const consumer = { customer: 'consumer' }

/** Telecom-style terms: 14.5 %, to the day before payment, nothing if paid within 15 days of the due date. */
const telecom = asking(
  'test',
  'own',
  withLateTerms({
    annualRate: stated('0.145'),
    dayCount: stated('anniversary-years'),
    lastDay: stated('day-before'),
    graceDays: stated('15'),
  }),
)
/** A claim at an agreed rate; both day counts, no clause by default. */
const claim = (annualRate: string) =>
  asking(
    'test',
    'own',
    withLateTerms({ annualRate: stated(annualRate), dayCount: assumed('anniversary-years', 'actual-365-fixed') }),
  )
/** The statutory rate, from 1990 on. */
const statutory = asking(
  'test',
  'own',
  withLateTerms({ annualRate: assumed('statutory'), dayCount: stated('anniversary-years') }),
)

describe('the figures', () => {
  test.each<[string, Provider, Facts, Facts]>([
    // 50,000 × 0.146 × 45/365 = 900
    [
      'catalogue: 45 days',
      'coredrive',
      facts('50000', '2026-05-31', '2026-07-15'),
      { days: '45', penalty: '900', total: '50900' },
    ],
    // 110,000 × 0.145 × 30/365 = 1,310.96
    [
      'catalogue: 30 days at 14.5 %',
      'flexphone',
      facts('110000', '2026-10-31', '2026-11-30'),
      { days: '30', penalty: '1310', total: '111310' },
    ],
    // 110,000 × 0.146 × 30/365 = 1,320
    [
      'catalogue: 30 days at 14.6 %',
      'millenvpn',
      facts('110000', '2026-10-31', '2026-11-30'),
      { days: '30', penalty: '1320', total: '111320' },
    ],
    // 1,000,000 × 0.146 × 122/365 = 48,800
    [
      'catalogue: over a leap year’s start, a business',
      'coredrive',
      facts('1000000', '2023-11-30', '2024-03-31'),
      { days: '122', penalty: '48800', total: '1048800' },
    ],
    // capped: 1,000,000 × 0.146 × (31/365 + 91/366) = 48,700.55
    [
      'catalogue: over a leap year’s start, a consumer',
      'coredrive',
      facts('1000000', '2023-11-30', '2024-03-31', consumer),
      { days: '122', penalty: '48700', total: '1048700' },
    ],
    // Consumer Contract Act 9(1)(ii), law page: 80,000 × 0.146 × 45/365 = 1,440
    [
      'law: 80,000 for 45 days, a consumer',
      'coredrive',
      facts('80000', '2026-06-30', '2026-08-14', consumer),
      { days: '45', penalty: '1440', total: '81440' },
    ],
    // law page, 29 days of February 2028 over 366: 110,000 × 0.145 × 29/366 = 1,263.80
    [
      'law: February 2028, 14.5 %',
      'flexphone',
      facts('110000', '2028-01-31', '2028-02-29'),
      { days: '29', penalty: '1263', total: '111263' },
    ],
    // 110,000 × 0.146 × 29/366 = 1,272.51
    [
      'law: February 2028, 14.6 %',
      'millenvpn',
      facts('110000', '2028-01-31', '2028-02-29'),
      { days: '29', penalty: '1272', total: '111272' },
    ],
    // 110,000 × 0.146 × 29/365 = 1,276
    [
      'law: February 2028, 14.6 % over 365',
      'coredrive',
      facts('110000', '2028-01-31', '2028-02-29'),
      { days: '29', penalty: '1276', total: '111276' },
    ],
    // a whole year by anniversary, whatever its length
    [
      'law: the whole of 2028, 14.6 %',
      'millenvpn',
      facts('1000000', '2027-12-31', '2028-12-31'),
      { days: '366', penalty: '146000', total: '1146000' },
    ],
    [
      'law: the whole of 2028, 14.5 %',
      'flexphone',
      facts('1000000', '2027-12-31', '2028-12-31'),
      { days: '366', penalty: '145000', total: '1145000' },
    ],
    // 1,000,000 × 0.146 × 366/365 = 146,400
    [
      'law: the whole of 2028, 14.6 % over 365',
      'coredrive',
      facts('1000000', '2027-12-31', '2028-12-31'),
      { days: '366', penalty: '146400', total: '1146400' },
    ],
    // 14.6 % over 365 days is 0.04 % a day: 2,499 → 0.9996, 2,500 → 1, 2,501 → 1.0004
    [
      'one day, just below a yen',
      'coredrive',
      facts('2499', '2026-06-30', '2026-07-01'),
      { days: '1', penalty: '0', total: '2499' },
    ],
    [
      'one day, a yen',
      'coredrive',
      facts('2500', '2026-06-30', '2026-07-01'),
      { days: '1', penalty: '1', total: '2501' },
    ],
    [
      'one day, just above a yen',
      'coredrive',
      facts('2501', '2026-06-30', '2026-07-01'),
      { days: '1', penalty: '1', total: '2502' },
    ],
    // no principal is left on any day
    ['nothing overdue', 'coredrive', facts('0', '2026-06-30', '2026-07-01'), { days: '0', penalty: '0', total: '0' }],
    // the largest amount: 999,999,999,999,999 × 0.0004 = 399,999,999,999.9996
    [
      '10^15 less one',
      'coredrive',
      facts('999999999999999', '2026-06-30', '2026-07-01'),
      { days: '1', penalty: '399999999999', total: '1000399999999998' },
    ],
    // 1,000 × 0.03 × (1 + 15/365) = 31.2328
    [
      'dollars, a year and 15 days at 3 %',
      'opeai',
      facts('1000.00', '2026-04-30', '2027-05-15'),
      { days: '380', penalty: '31.23', total: '1031.23' },
    ],
    // one of the 73 parts: 36.50 × 0.03 × 1/365 = 0.003; 122 days: 36.50 × 0.03 × 122/365 = 0.366
    [
      'dollars, less than a cent',
      'opeai',
      facts('36.50', '2026-04-30', '2026-05-01'),
      { days: '1', penalty: '0.00', total: '36.50' },
    ],
    [
      'dollars, to the cent',
      'opeai',
      facts('36.50', '2026-04-30', '2026-08-30'),
      { days: '122', penalty: '0.36', total: '36.86' },
    ],
  ])('%s (%s)', (_, provider, given, figures) => {
    const answer = providers[provider](given)
    expect([answer.status, answer.currency]).toEqual(['due', provider === 'opeai' ? 'USD' : 'JPY'])
    expect(answer.figures).toEqual(figures)
  })

  test.each([
    // law page, court practice without a clause and under a 365-day clause; both ends counted, the sum dropped once
    // 18,000 × (2 + 14/365) = 36,690.41; 18,000 × 744/365 = 36,690.41
    ['0.18', '100000', '2021-08-01', '2023-08-15', '36690', '36690'],
    // 50,000 × (2 + 67/365) = 109,178.08; 50,000 × 797/365 = 109,178.08
    ['0.05', '1000000', '2009-10-04', '2011-12-10', '109178', '109178'],
    // 50,000 × 9 = 450,000; 50,000 × 3,288/365 = 450,410.96
    ['0.05', '1000000', '2016-01-31', '2025-01-31', '450000', '450410'],
    // the whole of 2028: 145,000; 145,000 × 366/365 = 145,397.26
    ['0.145', '1000000', '2027-12-31', '2028-12-31', '145000', '145397'],
    // 29 days of February 2028: 15,950 × 29/366 = 1,263.80; 15,950 × 29/365 = 1,267.26
    ['0.145', '110000', '2028-01-31', '2028-02-29', '1263', '1267'],
  ])('law: published at %s, %s due %s, paid %s', (rate, principal, dueOn, paidOn, noClause, clause) => {
    const ask = claim(rate)
    const given = facts(principal, dueOn, paidOn)
    expect(ask(given).figures['penalty']).toBe(noClause)
    expect(ask(given, { dayCount: 'actual-365-fixed' }).figures['penalty']).toBe(clause)
  })

  test.each([
    // law page: 110,000 due 09-30, 14.5 % to the day before payment; 15 days: 655.48, 29 days: 1,267.26
    ['2026-10-16', { days: '15', penalty: '655', total: '110655' }],
    ['2026-10-30', { days: '29', penalty: '1267', total: '111267' }],
  ])('law: telecom terms, paid %s', (paidOn, figures) => {
    expect(telecom(facts('110000', '2026-09-30', paidOn)).figures).toEqual(figures)
  })

  test('law: to the day of payment, the same terms ask for a day more', () => {
    // 110,000 × 0.145 × 30/365 = 1,310.96
    expect(flexphone(facts('110000', '2026-09-30', '2026-10-30')).figures['penalty']).toBe('1310')
  })

  test('damages to the day before payment, with a part payment', () => {
    const ask = asking('test', 'own', withLateTerms({ lastDay: stated('day-before') }))
    // 10-01 to 10-30: 110,000 × 30 × 0.0004 = 1,320; 61,320 from 10-31 to 11-28, 29 days: 711.31
    const answer = ask(
      facts('110000', '2026-09-30', '2026-11-29', { payments: [{ on: '2026-10-31', amount: '50000' }] }),
    )
    expect(answer.figures).toEqual({
      days: '59',
      penalty: '2031',
      total: '62031',
      damagesPaid: '1320',
      damagesUnpaid: '711',
      principalLeft: '61320',
    })
  })

  test.each([
    // Civil Code 404, 419(1): the rate on the first late day stays; 30 days of 2020: 50,000 × 30/366 = 4,098.36
    ['2020-03-30', '2020-04-29', '4098'],
    // 30,000 × 30/366 = 2,459.02
    ['2020-03-31', '2020-04-30', '2459'],
    // first late day 2029-03-31, the last day of the period: 30,000 × 10/365 = 821.92
    ['2029-03-30', '2029-04-09', '821'],
  ])('law: the statutory rate, due %s', (dueOn, paidOn, penalty) => {
    expect(statutory(facts('1000000', dueOn, paidOn)).figures['penalty']).toBe(penalty)
  })

  describe('a part payment', () => {
    const owed = (payments: readonly Facts[], others: Facts = {}) =>
      facts('110000', '2026-09-30', '2026-11-29', { payments, ...others })

    test.each<[string, readonly Facts[], Facts]>([
      // law page: 1,320 on day 30, 48,680 to principal, 61,320 left; 30 days later 735.84
      [
        'law: 50,000 on day 30',
        [{ on: '2026-10-30', amount: '50000' }],
        {
          days: '60',
          penalty: '2055',
          total: '62055',
          damagesPaid: '1320',
          damagesUnpaid: '735',
          principalLeft: '61320',
        },
      ],
      // 1,000 meets damages alone; 320 of them stay unpaid and bear nothing: 1,320 + 110,000 × 30 × 0.0004
      [
        'below the damages',
        [{ on: '2026-10-30', amount: '1000' }],
        {
          days: '60',
          penalty: '2640',
          total: '111640',
          damagesPaid: '1000',
          damagesUnpaid: '1640',
          principalLeft: '110000',
        },
      ],
      [
        'the damages',
        [{ on: '2026-10-30', amount: '1320' }],
        {
          days: '60',
          penalty: '2640',
          total: '111320',
          damagesPaid: '1320',
          damagesUnpaid: '1320',
          principalLeft: '110000',
        },
      ],
      // a yen above meets principal: 109,999 × 30 × 0.0004 = 1,319.988
      [
        'a yen above the damages',
        [{ on: '2026-10-30', amount: '1321' }],
        {
          days: '60',
          penalty: '2639',
          total: '111318',
          damagesPaid: '1320',
          damagesUnpaid: '1319',
          principalLeft: '109999',
        },
      ],
      [
        'all that is owed',
        [{ on: '2026-10-30', amount: '111320' }],
        {
          days: '30',
          penalty: '1320',
          total: '0',
          damagesPaid: '1320',
          damagesUnpaid: '0',
          principalLeft: '0',
          paidOffOn: '2026-10-30',
        },
      ],
      // 44 met, 956 to principal; 109,044 × 59 × 0.0004 = 2,573.43…
      [
        'on the first late day',
        [{ on: '2026-10-01', amount: '1000' }],
        {
          days: '60',
          penalty: '2617',
          total: '111617',
          damagesPaid: '44',
          damagesUnpaid: '2573',
          principalLeft: '109044',
        },
      ],
      // by day: 440 met; 880, so 49,120 to principal; 60,880 × 30 × 0.0004 = 730.56
      [
        'entered out of order',
        [
          { on: '2026-10-30', amount: '50000' },
          { on: '2026-10-10', amount: '440' },
        ],
        {
          days: '60',
          penalty: '2050',
          total: '61610',
          damagesPaid: '1320',
          damagesUnpaid: '730',
          principalLeft: '60880',
        },
      ],
    ])('%s', (_, payments, figures) => {
      expect(millenvpn(owed(payments)).figures).toEqual(figures)
    })

    test('on principal first', () => {
      // 1,320 + 60,000 × 30 × 0.0004 = 2,040
      const answer = millenvpn(owed([{ on: '2026-10-30', amount: '50000' }]), { allocation: 'principal-first' })
      expect(answer.figures).toEqual({
        days: '60',
        penalty: '2040',
        total: '62040',
        damagesPaid: '0',
        damagesUnpaid: '2040',
        principalLeft: '60000',
      })
    })

    test('on the last day ends the last span', () => {
      // 900 on the day of payment: 50,000 meet them, and 49,100 of the principal
      const given = facts('50000', '2026-05-31', '2026-07-15', { payments: [{ on: '2026-07-15', amount: '50000' }] })
      expect(coredrive(given).figures).toEqual({
        days: '45',
        penalty: '900',
        total: '900',
        damagesPaid: '900',
        damagesUnpaid: '0',
        principalLeft: '900',
      })
    })

    test('principal first, then damages, to the day on which nothing is left', () => {
      // 1,320 on day 30; 110,000 and 5 paid that day, 1,315 ten days later
      const payments = [
        { on: '2026-10-30', amount: '110005' },
        { on: '2026-11-09', amount: '1315' },
      ]
      expect(millenvpn(owed(payments), { allocation: 'principal-first' }).figures).toEqual({
        days: '30',
        penalty: '1320',
        total: '0',
        damagesPaid: '1320',
        damagesUnpaid: '0',
        principalLeft: '0',
        paidOffOn: '2026-11-09',
      })
    })

    test('principal first adds up exactly and rounds once', () => {
      // 1,001 × 0.0004 × 1 = 0.4004; 1,000 × 0.0004 × 2 = 0.8: 1.2004; interest first, each part dropped: 0
      const given = facts('1001', '2026-09-30', '2026-10-03', { payments: [{ on: '2026-10-01', amount: '1' }] })
      expect(millenvpn(given, { allocation: 'principal-first' }).figures['penalty']).toBe('1')
      expect(millenvpn(given).figures['penalty']).toBe('0')
    })
  })

  describe('the consumer cap', () => {
    // law page: a 365-day clause breaks even with the cap at 14.5601 % in a leap year
    test.each([
      // 145,600 × 366/365 = 145,998.90, below 146,000
      ['0.1456', '145998', 'consumer-cap rests'],
      // 145,602 × 366/365 = 146,000.91, above 146,000
      ['0.145602', '146000', 'consumer-cap bites'],
      ['0.146', '146000', 'consumer-cap bites'],
      ['0.145', '145397', 'consumer-cap rests'],
    ])('a 365-day clause at %s over 2028', (rate, penalty, guarded) => {
      const ask = asking('test', 'own', withLateTerms({ annualRate: stated(rate) }))
      const answer = ask(facts('1000000', '2027-12-31', '2028-12-31', consumer))
      expect([answer.figures['penalty'], guardsOf(answer)]).toEqual([penalty, [guarded]])
    })

    test('holds for each segment', () => {
      // 1,000,000 × 0.146 × 31/366 = 12,366.12, not 12,400; 500,000 paid; 512,366 × 0.146 × 29/366 = 5,927.12
      const answer = coredrive(
        facts('1000000', '2023-12-31', '2024-02-29', {
          ...consumer,
          payments: [{ on: '2024-01-31', amount: '500000' }],
        }),
      )
      expect(answer.figures).toEqual({
        days: '60',
        penalty: '18293',
        total: '518293',
        damagesPaid: '12366',
        damagesUnpaid: '5927',
        principalLeft: '512366',
      })
      expect(guardsOf(answer)).toEqual(['consumer-cap bites'])
    })

    // two leap months and two common ones: 365ths go above the cap in the first alone
    test.each([
      // the cap bites in the second span of two, of none, of both
      ['2023-11-30', '2023-12-31', '2024-01-31', 'consumer-cap bites'],
      ['2022-11-30', '2022-12-31', '2023-01-31', 'consumer-cap rests'],
      ['2023-12-31', '2024-01-31', '2024-02-29', 'consumer-cap bites'],
    ])('bites or rests by the spans from %s, under both allocations', (dueOn, on, paidOn, guarded) => {
      const given = facts('1000000', dueOn, paidOn, { ...consumer, payments: [{ on, amount: '500000' }] })
      for (const allocation of ['interest-first', 'principal-first']) {
        expect(guardsOf(coredrive(given, { allocation }))).toEqual([guarded])
      }
    })

    test('of a part payment on the first late day, to the day before payment', () => {
      // asked for: nothing to the day before 10-02, then 9 days at 20 %: 109,000 × 0.2 × 9/365 = 537.53…;
      // the cap: 110,000 × 0.146 × 1/365 = 44 and 109,000 × 0.146 × 9/365 = 392.4
      const ask = asking('test', 'own', withLateTerms({ annualRate: stated('0.2'), lastDay: stated('day-before') }))
      const answer = ask(
        facts('110000', '2026-10-01', '2026-10-11', { ...consumer, payments: [{ on: '2026-10-02', amount: '1000' }] }),
      )
      expect([answer.figures['penalty'], answer.figures['principalLeft'], guardsOf(answer)]).toEqual([
        '392',
        '109000',
        ['consumer-cap bites'],
      ])
    })

    test('counts to the day of payment, also where damages end the day before', () => {
      // law page, 9(1)(ii): 110,000 × 0.146 × 30/365 = 1,320; asked for: 110,000 × 0.2 × 29/365 = 1,747.95
      const ask = asking('test', 'own', withLateTerms({ annualRate: stated('0.2'), lastDay: stated('day-before') }))
      const answer = ask(facts('110000', '2026-10-01', '2026-10-31', consumer))
      expect([answer.figures['penalty'], guardsOf(answer)]).toEqual(['1320', ['consumer-cap bites']])
    })

    test('is not passed by rounding up', () => {
      // 1,250 × 0.0004 = 0.5, which is the exact cap
      const given = facts('1250', '2026-06-30', '2026-07-01')
      expect(millenvpn(given, { rounding: 'half-up' }).figures['penalty']).toBe('1')
      const answer = millenvpn({ ...given, ...consumer }, { rounding: 'half-up' })
      expect([answer.figures['penalty'], guardsOf(answer)]).toEqual(['0', ['consumer-cap bites']])
    })

    test('lets a rate below it round up', () => {
      // 110,000 × 0.145 × 30/365 = 1,310.96; the cap is 1,320
      const answer = flexphone(facts('110000', '2026-10-31', '2026-11-30', consumer), { rounding: 'half-up' })
      expect([answer.figures['penalty'], guardsOf(answer)]).toEqual(['1311', ['consumer-cap rests']])
    })
  })

  describe('a due date on a day off', () => {
    const rolled = { dueDateRoll: 'next-business-day' }

    test.each([
      // Sunday 2026-05-31 to Monday 06-01: 44 days, 880
      ['2026-05-31', '2026-07-15', { days: '44', penalty: '880', total: '50880' }],
      // Friday 2026-05-29 stays: 47 days, 940
      ['2026-05-29', '2026-07-15', { days: '47', penalty: '940', total: '50940' }],
      // banks close 12-31 to 01-03: Thursday 2026-12-31 to Monday 2027-01-04, 1 day
      ['2026-12-31', '2027-01-05', { days: '1', penalty: '20', total: '50020' }],
      // Monday 2026-05-04 to Thursday 05-07, over the holidays of 05-04 to 05-06
      ['2026-05-04', '2026-05-08', { days: '1', penalty: '20', total: '50020' }],
    ])('moves %s', (dueOn, paidOn, figures) => {
      expect(coredrive(facts('50000', dueOn, paidOn), rolled).figures).toEqual(figures)
    })

    test('is listed with the figure under each reading', () => {
      expect(readingsOf(coredrive(facts('50000', '2026-05-31', '2026-07-15')))).toEqual({
        dueDateRoll: 'as-stated | next-business-day due 880',
      })
      expect(readingsOf(coredrive(facts('50000', '2026-05-29', '2026-07-15')))).toEqual({})
    })

    test('leans on forecast holidays after 2027', () => {
      // Friday 2027-12-31 to Tuesday 2028-01-04
      const answer = coredrive(facts('50000', '2027-12-31', '2028-01-05'), rolled)
      expect([answer.figures['days'], guardsOf(answer)]).toEqual(['1', ['holidays-forecast bites']])
      expect(guardsOf(coredrive(facts('50000', '2027-12-31', '2028-01-05')))).toEqual([])
      // Thursday 2027-12-30 is open and fixed
      expect(guardsOf(coredrive(facts('50000', '2027-12-30', '2028-01-05'), rolled))).toEqual([])
    })
  })

  test('a grace of no days is a reading where the terms may be read to give some', () => {
    const ask = asking('test', 'own', withLateTerms({ graceDays: assumed('0', '15') }))
    expect(readingsOf(ask(facts('10000', '2026-06-30', '2026-07-10')))).toEqual({ graceDays: '0 | 15 not-due' })
    expect(worksheet(ask(facts('10000', '2026-06-30', '2026-07-10')))).toContain(
      'isPastGrace = is-past-grace(paidOn, dueOn, graceDays) true',
    )
  })

  test('readings are listed only where they could matter', () => {
    expect(readingsOf(flexphone(facts('110000', '2026-11-02', '2026-12-02')))).toEqual({
      dayCount: 'anniversary-years | actual-365-fixed due 1310 | leap-window due 1310',
      rounding: 'down | half-up due 1311',
    })
    expect(readingsOf(coredrive(facts('50000', '2026-06-01', '2026-07-15')))).toEqual({})
  })

  test('the newest edition in force on the due date counts', () => {
    const ask = asking(
      'test',
      'own',
      withSeed({
        kind: 'late-penalty',
        editions: [
          { from: '2020-01-01', terms: lateTerms() },
          { from: '2026-07-01', terms: lateTerms({ annualRate: stated('0.0365') }) },
        ],
      }),
    )
    // 10,000 × 0.0004 × 10 = 40; 10,000 × 0.0001 × 10 = 10
    const before = ask(facts('10000', '2026-06-30', '2026-07-10'))
    const from = ask(facts('10000', '2026-07-01', '2026-07-11'))
    expect([before.edition, before.figures['penalty']]).toEqual(['2020-01-01', '40'])
    expect([from.edition, from.figures['penalty']]).toEqual(['2026-07-01', '10'])
  })

  test('frozen facts are enough, and stay as they were', () => {
    const given = frozen(
      facts('110000', '2026-09-30', '2026-11-29', {
        ...consumer,
        payments: [
          { on: '2026-10-30', amount: '50000' },
          { on: '2026-10-10', amount: '440' },
        ],
      }),
    )
    const before = JSON.stringify(given)
    expect(coredrive(given).figures['penalty']).toBe('2050')
    expect(JSON.stringify(given)).toBe(before)
  })
})

describe('the default of a due date on a day off', () => {
  test.each([
    // Saturday 2026-10-31 to Monday 11-02; as stated CoreDrive and OPE.AI, whose bills name the day
    ['flexphone', '110000', '1223', 'next-business-day | as-stated due 1310'],
    ['millenvpn', '110000', '1232', 'next-business-day | as-stated due 1320'],
    ['coredrive', '110000', '1320', 'as-stated | next-business-day due 1232'],
    ['opeai', '110000.00', '271.23', 'as-stated | next-business-day due 253.15'],
  ])('%s', (provider, principal, penalty, listed) => {
    const answer = asking(provider, 'late-penalty')(facts(principal, '2026-10-31', '2026-11-30'))
    expect([answer.figures['penalty'], readingsOf(answer)['dueDateRoll']]).toEqual([penalty, listed])
  })

  test('names the authority that fits', () => {
    const cite = (provider: string) =>
      citesOf(asking(provider, 'late-penalty')(facts('110000', '2026-10-31', '2026-11-30')), 'dueDate')['dueDate']
    expect(cite('millenvpn')).toEqual(['banking-act-order 5(1)', 'civil-code 142'])
    expect(cite('flexphone')).toEqual(['banking-act-order 5(1)', 'supreme-court 1999-03-11'])
  })
})

describe('what a further day adds', () => {
  /** The exact amount of the last step, where that is it. */
  const perDay = (answer: ReturnType<Ask>): string | undefined => {
    const last = answer.steps.at(-1)
    return last?.id === 'perDay' ? last.exact : undefined
  }

  test.each<[string, Ask, Facts, Facts, string | undefined]>([
    // 50,000 × 0.146 ÷ 365
    ['over 365', coredrive, facts('50000', '2026-05-31', '2026-07-15'), {}, '20'],
    // 110,000 × 0.146 ÷ 366 on 2028-03-01
    ['in a leap year', millenvpn, facts('110000', '2028-01-31', '2028-02-29'), {}, '8030/183'],
    ['in a leap year, over 365', coredrive, facts('110000', '2028-01-31', '2028-02-29'), {}, '44'],
    // 2027-12-31 is the last day that lies in a common year
    ['into a leap year', millenvpn, facts('36500', '2027-11-30', '2027-12-30'), {}, '14.6'],
    ['in a leap year from its first day', millenvpn, facts('36600', '2027-11-30', '2027-12-31'), {}, '14.6'],
    [
      'under leap-window',
      millenvpn,
      facts('50000', '2026-05-29', '2026-07-15'),
      { dayCount: 'leap-window' },
      undefined,
    ],
    // 2026-06-01 to 2027-05-30: the next day fills the year
    ['before a year is full', millenvpn, facts('50000', '2026-05-31', '2027-05-30'), {}, undefined],
    ['when a year is full', millenvpn, facts('50000', '2026-05-31', '2027-05-31'), {}, '20'],
    ['before a year is full, over 365', coredrive, facts('50000', '2026-05-31', '2027-05-30'), {}, '20'],
    ['under a consumer’s cap', coredrive, facts('50000', '2026-05-31', '2026-07-15', consumer), {}, undefined],
    // 61,320 left
    [
      'on the principal left',
      coredrive,
      facts('110000', '2026-09-30', '2026-11-29', { payments: [{ on: '2026-10-30', amount: '50000' }] }),
      {},
      '24.528',
    ],
    [
      'where nothing is left',
      coredrive,
      facts('50000', '2026-05-31', '2026-07-15', { payments: [{ on: '2026-07-15', amount: '50900' }] }),
      {},
      '0',
    ],
    ['where nothing is left, to a consumer', coredrive, facts('0', '2026-05-31', '2026-07-15', consumer), {}, '0'],
  ])('%s', (_, ask, given, readings, exact) => {
    expect(perDay(ask(given, readings))).toBe(exact)
  })

  test('leans on no reading of its own', () => {
    // 2028-02-29 to 03-01: the day count could only matter to the next day, and nothing is overdue
    expect(readingsOf(coredrive(facts('50000', '2026-06-01', '2026-07-15')))).toEqual({})
  })
})

describe('the steps', () => {
  test('of a plain delay', () => {
    const answer = flexphone(facts('110000', '2026-11-02', '2026-12-02'))
    expect(worksheet(answer)).toEqual([
      'isLate = is-after(paidOn, dueOn) true',
      'firstLateDay = day-after(dueOn) 2026-11-03',
      'bearsTo = payment-day(paidOn, lastDay) 2026-12-02',
      'days = days-counted(firstLateDay, bearsTo) 30',
      'years.commonDays = days-in-common-year(firstLateDay, bearsTo, dayCount) 30',
      'years = quotient(years.commonDays, commonYear) 6/73 ≈ 0.082192',
      'exact = product(principal, annualRate, years) 95700/73 ≈ 1310.958904',
      'penalty = round(exact, rounding) 1310',
      'total = sum(principal, penalty) 111310',
      'nextDay = day-after(bearsTo) 2026-12-03',
      'nextYears.commonDays = days-in-common-year(nextDay, nextDay, dayCount) 1',
      'nextYears = quotient(nextYears.commonDays, commonYear) 1/365 ≈ 0.00274',
      'perDay = product(principal, annualRate, nextYears) 3190/73 ≈ 43.69863',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('of a consumer’s delay over a leap year’s start', () => {
    const answer = coredrive(facts('1000000', '2023-11-30', '2024-03-31', consumer))
    expect(worksheet(answer).slice(-11)).toEqual([
      'years = share-of-year(days, commonYear, dayCount) 122/365 ≈ 0.334247',
      'exact = product(principal, annualRate, years) 48800',
      'capYears.commonDays = days-in-common-year(firstLateDay, bearsTo, capDayCount) 31',
      'capYears.common = quotient(capYears.commonDays, commonYear) 31/365 ≈ 0.084932',
      'capYears.leapDays = days-in-leap-year(firstLateDay, bearsTo, capDayCount) 91',
      'capYears.leap = quotient(capYears.leapDays, leapYear) 91/366 ≈ 0.248634',
      'capYears = sum(capYears.common, capYears.leap) 44561/133590 ≈ 0.333565',
      'cap = product(principal, consumerCapRate, capYears) 8912200/183 ≈ 48700.546448',
      'capped = smaller(exact, cap) 8912200/183 ≈ 48700.546448',
      'penalty = round(capped, rounding) 48700',
      'total = sum(principal, penalty) 1048700',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('of a consumer’s cap, with units and operands', () => {
    const answer = coredrive(facts('1000000', '2023-11-30', '2024-03-31', consumer))
    expect(
      withUnits(answer, 'days', 'years', 'capYears.commonDays', 'capYears.leap', 'cap', 'capped', 'penalty'),
    ).toEqual([
      'days days = days-counted(firstLateDay date 2023-12-01, bearsTo date 2024-03-31)',
      'years years = share-of-year(days days 122, commonYear days 365, dayCount choice actual-365-fixed)',
      'capYears.commonDays days = days-in-common-year(firstLateDay date 2023-12-01, bearsTo date 2024-03-31, capDayCount choice anniversary-years)',
      'capYears.leap years = quotient(capYears.leapDays days 91, leapYear days 366)',
      'cap JPY = product(principal JPY 1000000, consumerCapRate rate 0.146, capYears years 44561/133590)',
      'capped JPY = smaller(exact JPY 48800, cap JPY 8912200/183)',
      'penalty JPY = round(capped JPY 8912200/183, rounding choice down)',
    ])
  })

  test('of a part payment, interest first', () => {
    const answer = coredrive(
      facts('110000', '2026-09-30', '2026-11-29', { payments: [{ on: '2026-10-30', amount: '50000' }] }),
    )
    expect(worksheet(answer)).toEqual([
      'isLate = is-after(paidOn, dueOn) true',
      'firstLateDay = day-after(dueOn) 2026-10-01',
      'segment[0].bearsTo = payment-day(payments[0].on, lastDay) 2026-10-30',
      'segment[0].days = days-counted(firstLateDay, segment[0].bearsTo) 30',
      'segment[1].firstDay = day-after(segment[0].bearsTo) 2026-10-31',
      'segment[1].bearsTo = payment-day(paidOn, lastDay) 2026-11-29',
      'segment[1].days = days-counted(segment[1].firstDay, segment[1].bearsTo) 30',
      'days = sum(segment[0].days, segment[1].days) 60',
      'segment[0].years = share-of-year(segment[0].days, commonYear, dayCount) 6/73 ≈ 0.082192',
      'segment[0].exact = product(principal, annualRate, segment[0].years) 1320',
      'segment[0].damages = already-whole(segment[0].exact) 1320',
      'segment[0].toDamages = damages-first(payments[0].amount, segment[0].damages, allocation) 1320',
      'segment[0].toPrincipal = difference(payments[0].amount, segment[0].toDamages) 48680',
      'segment[0].principalLeft = difference(principal, segment[0].toPrincipal) 61320',
      'segment[1].years = share-of-year(segment[1].days, commonYear, dayCount) 6/73 ≈ 0.082192',
      'segment[1].exact = product(segment[0].principalLeft, annualRate, segment[1].years) 735.84',
      'segment[1].damages = round(segment[1].exact, rounding) 735',
      'penalty = sum(segment[0].damages, segment[1].damages) 2055',
      'principalLeft = same(segment[0].principalLeft) 61320',
      'segment[0].damagesUnpaid = difference(segment[0].damages, segment[0].toDamages) 0',
      'segment[1].damagesOwed = sum(segment[0].damagesUnpaid, segment[1].damages) 735',
      'damagesUnpaid = same(segment[1].damagesOwed) 735',
      'total = sum(principalLeft, damagesUnpaid) 62055',
      'damagesPaid = difference(penalty, damagesUnpaid) 1320',
      'nextDay = day-after(segment[1].bearsTo) 2026-11-30',
      'nextDays = days-counted(nextDay, nextDay) 1',
      'nextYears = share-of-year(nextDays, commonYear, dayCount) 1/365 ≈ 0.00274',
      'perDay = product(principalLeft, annualRate, nextYears) 24.528',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('of whole years and days left', () => {
    const answer = claim('0.18')(facts('100000', '2021-08-01', '2023-08-15'))
    expect(worksheet(answer)).toContain('years.whole = whole-years(firstLateDay, bearsTo, dayCount) 2')
    // 2 + 14/365 = 744/365; 18,000 × 744/365 = 2,678,400/73
    expect(worksheet(answer).slice(-8, -4)).toEqual([
      'years = sum(years.whole, years.common) 744/365 ≈ 2.038356',
      'exact = product(principal, annualRate, years) 2678400/73 ≈ 36690.410959',
      'penalty = round(exact, rounding) 36690',
      'total = sum(principal, penalty) 136690',
    ])
  })

  test('of a statutory rate', () => {
    const answer = opeai(facts('1000.00', '2026-04-30', '2027-05-15'))
    expect(worksheet(answer)).toContain('rateApplied = rate-on-first-late-day(dueOn, annualRate, statutoryRate) 0.03')
    expect(worksheet(answer).slice(-7, -4)).toEqual([
      'exact = product(principal, rateApplied, years) 2280/73 ≈ 31.232877',
      'penalty = round(exact, rounding) 31.23',
      'total = sum(principal, penalty) 1031.23',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })
})

describe('the cites', () => {
  test('CoreDrive states rate, day count and rounding', () => {
    const answer = coredrive(facts('1001', '2026-06-30', '2026-07-15'))
    expect(citesOf(answer, 'years', 'exact', 'penalty')).toEqual({
      years: ['coredrive-terms 13(2)'],
      exact: ['coredrive-terms 13(2)'],
      penalty: ['coredrive-terms 15'],
    })
  })

  test.each([
    ['millenvpn', 'millenvpn-terms 15'],
    ['flexphone', 'flexphone-terms 10(6)'],
  ] as const)('%s states the rate alone', (provider, cite) => {
    const answer = providers[provider](facts('1001', '2026-06-30', '2026-07-15'))
    expect(citesOf(answer, 'exact', 'penalty', 'bearsTo')).toEqual({
      exact: [cite],
      penalty: ['currency-act 3'],
      bearsTo: ['civil-code 415(1)'],
    })
  })

  test('OPE.AI leans on the statutory rate', () => {
    expect(citesOf(opeai(facts('1000.00', '2026-04-30', '2027-05-15')), 'rateApplied')).toEqual({
      rateApplied: ['civil-code 404', 'civil-code 419(1)', 'civil-code 404(2)', 'civil-code 404(3)'],
    })
  })

  test('the consumer cap, the order of payments and the rolled due date are law', () => {
    const capped = coredrive(facts('1000000', '2023-11-30', '2024-03-31', consumer))
    expect(citesOf(capped, 'cap')).toEqual({ cap: ['consumer-contract-act 9(1)(ii)'] })
    const paid = facts('110000', '2026-09-30', '2026-11-29', { payments: [{ on: '2026-10-30', amount: '50000' }] })
    expect(citesOf(coredrive(paid), 'segment[0].toDamages')).toEqual({ 'segment[0].toDamages': ['civil-code 489'] })
    const rolled = coredrive(facts('50000', '2026-05-31', '2026-07-15'), { dueDateRoll: 'next-business-day' })
    expect(citesOf(rolled, 'dueDate')).toEqual({
      dueDate: ['banking-act-order 5(1)', 'supreme-court 1999-03-11'],
    })
  })
})

describe('the refusals', () => {
  test.each([
    ['the day before', '2026-05-30'],
    ['the due date', '2026-05-31'],
  ])('paid on %s', (_, paidOn) => {
    const answer = coredrive(facts('50000', '2026-05-31', paidOn))
    expect([answer.status, answer.code, answer.figures]).toEqual(['not-due', 'paid-on-time', {}])
    expect(worksheet(answer)).toEqual(['isLate = is-after(paidOn, dueOn) false'])
  })

  test('paid on time, before any look at the rate', () => {
    expect(opeai(facts('100.00', '2030-05-31', '2030-05-31')).code).toBe('paid-on-time')
  })

  test('paid by the rolled due date', () => {
    const answer = coredrive(facts('50000', '2026-12-31', '2027-01-04'), { dueDateRoll: 'next-business-day' })
    expect(answer.code).toBe('paid-on-time')
  })

  test('all of the principal paid by the rolled due date', () => {
    // Saturday 2032-12-25 to Monday 12-27: paid on Sunday, reckoned to March
    const given = (amount: string) =>
      facts('6220', '2032-12-25', '2033-03-24', { payments: [{ on: '2032-12-26', amount }] })
    const rolled = { dueDateRoll: 'next-business-day' }
    const answer = coredrive(given('6220'), rolled)
    expect([answer.status, answer.code, answer.figures]).toEqual(['not-due', 'paid-on-time', {}])
    expect(worksheet(answer)).toEqual([
      'paidByDueDate = sum(payments[0].amount) 6220',
      'dueDate = next-business-day(dueOn, dueDateRoll) 2032-12-27',
      'isAnythingLeft = is-above(principal, paidByDueDate, dueDate) false',
    ])
    expect(coredrive(given('6219'), rolled).status).toBe('due')
    expect(coredrive(given('6221'), rolled).problems).toEqual(['facts.payments[0].amount out-of-range'])
  })

  test.each([
    ['2026-10-14', 'not-due', 'within-grace'],
    ['2026-10-15', 'not-due', 'within-grace'],
    ['2026-10-16', 'due', undefined],
  ])('law: telecom terms, due 09-30, paid %s', (paidOn, status, code) => {
    const answer = telecom(facts('110000', '2026-09-30', paidOn))
    expect([answer.status, answer.code]).toEqual([status, code])
  })

  test.each([
    ['coredrive', '2013-03-13', '2013-03-14', 'coredrive-terms enactment'],
    ['millenvpn', '2023-04-19', '2023-04-20', 'millenvpn-terms supplementary-1'],
    ['flexphone', '2019-11-30', '2019-12-01', 'flexphone-terms 1'],
    ['opeai', '2026-01-28', '2026-01-29', 'opeai-agreement supplementary'],
  ] as const)('%s was not in force on %s', (provider, before, from, cite) => {
    const early = providers[provider](facts('50000', before, '2026-06-30'))
    expect([early.status, early.code, early.inForceFrom]).toEqual(['unsettled', 'terms-not-in-force', from])
    expect([early.edition, early.cites]).toEqual([undefined, [cite]])
    expect(worksheet(early)).toEqual(['isInForce = is-on-or-after(dueOn, inForceFrom) false'])
    const first = providers[provider](facts('50000', from, '2026-06-30'))
    expect([first.status, first.edition]).toEqual(['due', from])
  })

  test('FlexPhone’s editions go by the contract where its day is given', () => {
    const given = facts('50000', '2026-05-31', '2026-06-30')
    expect(flexphone({ ...given, contractedOn: '2019-11-30' }).code).toBe('terms-not-in-force')
    expect(flexphone({ ...given, contractedOn: '2019-12-01' }).edition).toBe('2019-12-01')
    expect(flexphone({ ...given, dueOn: '2019-11-29', contractedOn: '2019-12-01' }).edition).toBe('2019-12-01')
  })

  test('an edition that ended is in force to its last day', () => {
    const ask = asking(
      'test',
      'own',
      withSeed({ kind: 'late-penalty', editions: [{ from: '2020-01-01', to: '2026-06-30', terms: lateTerms() }] }),
    )
    expect(ask(facts('10000', '2026-06-30', '2026-07-10')).figures['penalty']).toBe('40')
    const after = ask(facts('10000', '2026-07-01', '2026-07-10'))
    expect([after.status, after.code, after.edition]).toEqual(['unsettled', 'terms-not-in-force', undefined])
  })

  test('no step denies that an ended edition had begun', () => {
    const ask = asking(
      'test',
      'own',
      withSeed({ kind: 'late-penalty', editions: [{ from: '2020-01-01', to: '2026-06-30', terms: lateTerms() }] }),
    )
    const after = ask(facts('10000', '2026-07-01', '2026-07-10'))
    expect(worksheet(after)).toEqual(['isInForce = is-on-or-before(dueOn, inForceTo) false'])
  })

  test('the rate is not fixed yet', () => {
    const answer = opeai(facts('100.00', '2029-03-31', '2029-04-30'))
    expect([answer.status, answer.code, answer.cites]).toEqual(['unsettled', 'rate-not-fixed-yet', ['civil-code 404']])
    expect(opeai(facts('100.00', '2029-03-30', '2029-04-30')).status).toBe('due')
  })

  test('the rate goes by the due date as stated', () => {
    // Saturday 2029-03-31 rolls, and stays a debt of 2029-04-01
    const answer = opeai(facts('100.00', '2029-03-31', '2029-04-30'), { dueDateRoll: 'next-business-day' })
    expect(answer.code).toBe('rate-not-fixed-yet')
  })

  test('after 2050 the due date counts as stated', () => {
    const rolled = { dueDateRoll: 'next-business-day' }
    // Sunday 2051-01-01 and, whose next business day lies beyond the table, Saturday 2050-12-31
    for (const dueOn of ['2050-12-31', '2051-01-01']) {
      const given = facts('50000', dueOn, '2051-03-01')
      expect(coredrive(given, rolled).figures).toEqual(coredrive(given).figures)
      expect(readingsOf(coredrive(given))).toEqual({})
    }
    expect(coredrive(facts('50000', '2051-01-01', '2051-03-01'), rolled).figures['days']).toBe('59')
  })

  test('paid by a due date that rolls by forecast holidays', () => {
    // Saturday 2028-01-29 to Monday 01-31
    const answer = coredrive(facts('50000', '2028-01-29', '2028-01-31'), { dueDateRoll: 'next-business-day' })
    expect([answer.code, guardsOf(answer)]).toEqual(['paid-on-time', ['holidays-forecast bites']])
  })
})

describe('the problems', () => {
  const given = facts('110000', '2026-09-30', '2026-11-29')
  const paying = (on: string, amount: string): Facts => ({ ...given, payments: [{ on, amount }] })

  test.each<[string, Facts, readonly string[]]>([
    ['no principal', without(given, 'principal'), ['facts.principal missing']],
    ['nothing at all', {}, ['facts.dueOn missing', 'facts.paidOn missing', 'facts.principal missing']],
    ['an unknown fact', { ...given, rate: '1' }, ['facts.rate unknown-key']],
    ['another kind of customer', { ...given, customer: 'friend' }, ['facts.customer not-a-choice']],
    ['a day that does not exist', { ...given, paidOn: '2027-02-29' }, ['facts.paidOn not-a-date']],
    ['the year before the first', { ...given, dueOn: '1989-12-31' }, ['facts.dueOn out-of-range']],
    ['the year after the last', { ...given, paidOn: '2201-01-01' }, ['facts.paidOn out-of-range']],
    ['10^15', { ...given, principal: '1000000000000000' }, ['facts.principal out-of-range']],
    ['decimals of a yen', { ...given, principal: '100.5' }, ['facts.principal not-an-amount']],
    ['payments that are no list', { ...given, payments: '100' }, ['facts.payments not-a-choice']],
    ['a payment that is no row', { ...given, payments: [5] }, ['facts.payments[0] not-a-choice']],
    ['a payment without its day', { ...given, payments: [{ amount: '1' }] }, ['facts.payments[0].on missing']],
    ['a payment on the due date', paying('2026-09-30', '1'), ['facts.payments[0].on wrong-order']],
    ['a payment after the last day', paying('2026-11-30', '1'), ['facts.payments[0].on wrong-order']],
    ['a payment of nothing', paying('2026-10-30', '0'), ['facts.payments[0].amount out-of-range']],
    [
      'two payments of nothing, of which the first by day is told',
      {
        ...given,
        payments: [
          { on: '2026-10-30', amount: '0' },
          { on: '2026-10-10', amount: '0' },
        ],
      },
      ['facts.payments[1].amount out-of-range'],
    ],
    ['more than is owed', paying('2026-10-30', '111321'), ['facts.payments[0].amount out-of-range']],
    [
      'four at once',
      { principal: 'x', dueOn: '2026-13-01', paidOn: '', more: 1 },
      ['facts.dueOn not-a-date', 'facts.more unknown-key', 'facts.paidOn not-a-date', 'facts.principal not-an-amount'],
    ],
  ])('%s', (_, wrong, problems) => {
    const answer = millenvpn(wrong)
    expect([answer.status, answer.problems]).toEqual(['problem', problems])
  })

  test.each([
    '-1',
    '1e3',
    '0x10',
    'NaN',
    '1,000',
    '1_000',
    '¥100',
    '１２３',
    '',
    ' 1',
    'Infinity',
    -1,
    1.5,
    Number.NaN,
    null,
    true,
    [1],
  ])('principal %j', (principal) => {
    expect(millenvpn({ ...given, principal }).problems).toEqual(['facts.principal not-an-amount'])
  })

  test('several payments of one day are taken in the order given', () => {
    // 111,320 is owed on 10-30: the second of the day is too much, whichever it is
    for (const [first, second] of [
      ['100000', '20000'],
      ['20000', '100000'],
    ]) {
      const payments = [
        { on: '2026-11-10', amount: '1' },
        { on: '2026-10-30', amount: first },
        { on: '2026-10-30', amount: second },
      ]
      expect(millenvpn({ ...given, payments }).problems).toEqual(['facts.payments[2].amount out-of-range'])
    }
  })

  test('principal first, more than principal and damages together', () => {
    // 110,000 and 1,320 damages on day 30
    const principalFirst = { allocation: 'principal-first' }
    expect(millenvpn(paying('2026-10-30', '111320'), principalFirst).figures['paidOffOn']).toBe('2026-10-30')
    expect(millenvpn(paying('2026-10-30', '111321'), principalFirst).problems).toEqual([
      'facts.payments[0].amount out-of-range',
    ])
  })

  test('nothing late, payments of the principal, and a yen more in the second', () => {
    const paid = (second: string) =>
      coredrive(
        facts('100', '2026-05-30', '2026-06-01', {
          payments: [
            { on: '2026-05-31', amount: '60' },
            { on: '2026-05-31', amount: second },
          ],
        }),
        { dueDateRoll: 'next-business-day' },
      )
    expect(paid('40').code).toBe('paid-on-time')
    expect(paid('41').problems).toEqual(['facts.payments[1].amount out-of-range'])
  })

  test('a part payment before the rolled due date, above the principal', () => {
    // Sunday 2026-05-31; 06-01 is the rolled due date and no longer late
    const early = facts('100', '2026-05-30', '2026-06-01', { payments: [{ on: '2026-05-31', amount: '101' }] })
    expect(coredrive(early, { dueDateRoll: 'next-business-day' }).problems).toEqual([
      'facts.payments[0].amount out-of-range',
    ])
  })

  test.each([
    [{ rounding: 'half-up' }, ['readings.rounding stated-term']],
    [{ annualRate: '0.2' }, ['readings.annualRate stated-term']],
    [{ graceDays: '5' }, ['readings.graceDays unknown-reading']],
    [{ luck: 'good' }, ['readings.luck unknown-reading']],
    [{ allocation: 'as-i-like' }, ['readings.allocation not-a-choice']],
    [{ __proto__: null, toString: 'x' }, ['readings.toString unknown-reading']],
  ])('readings %j', (readings, problems) => {
    expect(coredrive(given, readings).problems).toEqual(problems)
  })
})
