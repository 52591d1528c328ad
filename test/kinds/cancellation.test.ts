import { describe, expect, test } from 'vitest'
import { asking, citesOf, type Facts, frozen, readingsOf, shownFigures, worksheet } from './ask.ts'

const millenvpn = asking('millenvpn', 'cancellation')
const opeai = asking('opeai', 'cancellation')

/** A prepaid year of 365 days, 100 a day. */
const year = (noticeOn: string, others: Facts = {}): Facts => ({
  paid: '36500',
  noticeOn,
  termStartsOn: '2026-01-01',
  termEndsOn: '2026-12-31',
  ...others,
})
const eligible = { moneyBackEligible: true }
const firstDayIncluded = { moneyBackCount: 'first-day-included' }

describe('the figures', () => {
  test.each([
    // MillenVPN 29, 12(2): to the end of the notice's month; 36,500 × days after it/365
    ['2026-01-01', { serviceEndsOn: '2026-01-31', refund: '0', forfeited: '33400' }],
    ['2026-06-10', { serviceEndsOn: '2026-06-30', refund: '0', forfeited: '18400' }],
    ['2026-06-30', { serviceEndsOn: '2026-06-30', refund: '0', forfeited: '18400' }],
    ['2026-07-01', { serviceEndsOn: '2026-07-31', refund: '0', forfeited: '15300' }],
    ['2026-11-30', { serviceEndsOn: '2026-11-30', refund: '0', forfeited: '3100' }],
    ['2026-12-01', { serviceEndsOn: '2026-12-31', refund: '0', forfeited: '0' }],
    ['2026-12-31', { serviceEndsOn: '2026-12-31', refund: '0', forfeited: '0' }],
  ])('notice on %s', (noticeOn, figures) => {
    const answer = millenvpn(year(noticeOn))
    expect([answer.status, answer.code, answer.currency, answer.edition]).toEqual([
      'not-due',
      'no-refund',
      'JPY',
      '2023-04-20',
    ])
    expect(answer.figures).toEqual(figures)
  })

  test('the service does not outlast a term that ends within the month', () => {
    const given = { paid: '6000', noticeOn: '2026-09-10', termStartsOn: '2026-03-16', termEndsOn: '2026-09-15' }
    expect(millenvpn(given).figures).toEqual({ serviceEndsOn: '2026-09-15', refund: '0', forfeited: '0' })
    // a month before: 08-31, 15 of 184 days: 6,000 × 15/184 = 489.13
    expect(millenvpn({ ...given, noticeOn: '2026-08-10' }).figures).toEqual({
      serviceEndsOn: '2026-08-31',
      refund: '0',
      forfeited: '489',
    })
  })

  test.each([
    // money-back note: within 30 days of the start, 01-01 + 30 = 01-31; its first day counted, 01-30
    ['2026-01-01', '36500', '36500'],
    ['2026-01-29', '36500', '36500'],
    ['2026-01-30', '36500', '36500'],
    ['2026-01-31', '36500', '0'],
    ['2026-02-01', '0', '0'],
  ])('money back, notice on %s', (noticeOn, excluded, included) => {
    expect(millenvpn(year(noticeOn, eligible)).figures['refund']).toBe(excluded)
    expect(millenvpn(year(noticeOn, eligible), firstDayIncluded).figures['refund']).toBe(included)
  })

  test('money back ends the service at once, and nothing is lost', () => {
    const answer = millenvpn(year('2026-01-15', eligible))
    expect([answer.status, answer.code]).toEqual(['due', undefined])
    expect(answer.figures).toEqual({ serviceEndsOn: '2026-01-15', refund: '36500', forfeited: '0' })
  })

  test('too late for money back, the rest of the term is lost', () => {
    // 03-01 to 12-31: 306 days
    const answer = millenvpn(year('2026-02-01', eligible))
    expect([answer.code, answer.figures]).toEqual([
      'no-refund',
      { serviceEndsOn: '2026-02-28', refund: '0', forfeited: '30600' },
    ])
  })

  test.each([
    // 06-30 ends the service; 184 days of 365: 1 → 0.504, 0 → 0
    ['1', '0', '1'],
    ['0', '0', '0'],
    // 100 × 184/365 = 50.41
    ['100', '50', '50'],
  ])('forfeited of %s', (paid, down, halfUp) => {
    expect(millenvpn(year('2026-06-10', { paid })).figures['forfeited']).toBe(down)
    expect(millenvpn(year('2026-06-10', { paid }), { rounding: 'half-up' }).figures['forfeited']).toBe(halfUp)
  })

  test('nothing paid, nothing comes back', () => {
    expect(millenvpn(year('2026-01-15', { ...eligible, paid: '0' })).code).toBe('no-refund')
  })

  test.each(['12.50', '0.01', '0.00', '100.00'])('OPE.AI keeps a balance of %s', (paid) => {
    // 17(2)(3): ends on arrival, no refund
    const answer = opeai({ paid, noticeOn: '2026-03-10' })
    expect([answer.status, answer.code, answer.currency, answer.edition]).toEqual([
      'not-due',
      'no-refund',
      'USD',
      '2026-01-29',
    ])
    expect(answer.figures).toEqual({ serviceEndsOn: '2026-03-10', refund: '0.00', forfeited: paid })
  })

  test('readings are listed where they could matter', () => {
    expect(readingsOf(millenvpn(year('2026-01-31', eligible)))).toEqual({
      moneyBackCount: 'first-day-excluded | first-day-included not-due 0',
    })
    expect(readingsOf(millenvpn(year('2026-01-31')))).toEqual({})
    expect(readingsOf(millenvpn(year('2026-06-10', { paid: '1' })))).toEqual({ rounding: 'down | half-up not-due 0' })
  })

  test('frozen facts are enough', () => {
    expect(millenvpn(frozen(year('2026-06-10'))).figures['forfeited']).toBe('18400')
    expect(opeai(frozen({ paid: '12.50', noticeOn: '2026-03-10' })).figures['forfeited']).toBe('12.50')
  })
})

describe('the steps', () => {
  test('of a notice within the term', () => {
    const answer = millenvpn(year('2026-06-10', { paid: '36501' }))
    expect(worksheet(answer)).toEqual([
      'refund = nothing(paid, refundRule) 0',
      'comesBack = is-above-zero(refund) false',
      'noticeMonthEndsOn = end-of-month(noticeOn) 2026-06-30',
      'serviceEndsOn = earlier(noticeMonthEndsOn, termEndsOn) 2026-06-30',
      'lostFrom = day-after(serviceEndsOn) 2026-07-01',
      'daysLost = days-counted(lostFrom, termEndsOn) 184',
      'paidByDays = product(paid, daysLost) 6716184',
      'termDays = days-counted(termStartsOn, termEndsOn) 365',
      'exact = quotient(paidByDays, termDays) 6716184/365 ≈ 18400.50411',
      'forfeited = round(exact, rounding) 18400',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('of money back', () => {
    const answer = millenvpn(year('2026-01-31', eligible))
    expect(worksheet(answer)).toEqual([
      'moneyBackUntil = days-on(termStartsOn, moneyBackDays, moneyBackCount) 2026-01-31',
      'isWithinMoneyBack = is-on-or-before(noticeOn, moneyBackUntil) true',
      'refund = same(paid) 36500',
      'comesBack = is-above-zero(refund) true',
      'serviceEndsOn = same(noticeOn) 2026-01-31',
      'forfeited = difference(paid, refund) 0',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('of a notice that ends the contract on arrival', () => {
    const answer = opeai({ paid: '12.50', noticeOn: '2026-03-10' })
    expect(worksheet(answer)).toEqual([
      'refund = nothing(paid, refundRule) 0 = 0.00',
      'comesBack = is-above-zero(refund) false',
      'serviceEndsOn = same(noticeOn) 2026-03-10',
      'forfeited = already-whole(paid) 12.5 = 12.50',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })
})

describe('the cites', () => {
  test('of the example', () => {
    expect(citesOf(millenvpn(year('2026-06-10', { paid: '1' })), 'refund', 'serviceEndsOn', 'forfeited')).toEqual({
      refund: ['millenvpn-terms 12(2)', 'millenvpn-terms 29'],
      serviceEndsOn: ['millenvpn-terms 29'],
      forfeited: ['currency-act 3'],
    })
    expect(citesOf(millenvpn(year('2026-01-31', eligible)), 'moneyBackUntil')).toEqual({
      moneyBackUntil: ['millenvpn-terms note-money-back', 'civil-code 140'],
    })
    expect(citesOf(opeai({ paid: '12.50', noticeOn: '2026-03-10' }), 'refund', 'serviceEndsOn')).toEqual({
      refund: ['opeai-agreement 17(3)', 'opeai-agreement 18(2)', 'opeai-agreement 7(2)'],
      serviceEndsOn: ['opeai-agreement 17(2)'],
    })
  })
})

describe('the refusals', () => {
  test.each([
    ['2023-04-19', 'terms-not-in-force'],
    ['2023-04-20', 'no-refund'],
  ])('MillenVPN, notice on %s', (noticeOn, code) => {
    expect(millenvpn(year(noticeOn, { termStartsOn: '2023-04-01', termEndsOn: '2024-03-31' })).code).toBe(code)
  })

  test.each([
    ['2026-01-28', 'unsettled', 'terms-not-in-force'],
    ['2026-01-29', 'not-due', 'no-refund'],
  ])('OPE.AI, notice on %s', (noticeOn, status, code) => {
    const answer = opeai({ paid: '1.00', noticeOn })
    expect([answer.status, answer.code]).toEqual([status, code])
  })
})

describe('the problems', () => {
  test.each<[string, Facts, readonly string[]]>([
    [
      'nothing',
      {},
      ['facts.noticeOn missing', 'facts.paid missing', 'facts.termEndsOn missing', 'facts.termStartsOn missing'],
    ],
    ['notice before the term', year('2025-12-31'), ['facts.noticeOn wrong-order']],
    ['notice after the term', year('2027-01-01'), ['facts.noticeOn wrong-order']],
    [
      'a term that ends before it starts',
      year('2026-06-10', { termEndsOn: '2025-12-31' }),
      ['facts.termEndsOn wrong-order'],
    ],
    [
      'an eligibility that is no flag',
      year('2026-06-10', { moneyBackEligible: 'yes' }),
      ['facts.moneyBackEligible not-a-choice'],
    ],
  ])('%s', (_, wrong, problems) => {
    expect(millenvpn(wrong).problems).toEqual(problems)
  })

  test('OPE.AI', () => {
    expect(opeai({ paid: '12.505', noticeOn: '2026-3-10', termStartsOn: '2026-01-01' }).problems).toEqual([
      'facts.noticeOn not-a-date',
      'facts.paid not-an-amount',
      'facts.termStartsOn unknown-key',
    ])
    expect(opeai({ paid: '1', noticeOn: '2026-03-10' }, { refundRule: 'all' }).problems).toEqual([
      'readings.refundRule stated-term',
    ])
  })
})
