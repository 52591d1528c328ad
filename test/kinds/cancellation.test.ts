import { describe, expect, test } from 'vitest'
import { calculate } from '../../calculators/engine/run/calculate.ts'
import { catalogue } from '../../src/catalogue.ts'
import { asking, citesOf, type Facts, frozen, readingsOf, shownFigures, worksheet } from './ask.ts'

const millenvpn = asking('millenvpn', 'cancellation')
const opeai = asking('opeai', 'cancellation')
const coredrive = asking('coredrive', 'cancellation')

/** A prepaid year of 365 days, 100 a day. */
const year = (noticeOn: string, others: Facts = {}): Facts => ({
  paid: '36500',
  noticeOn,
  termStartsOn: '2026-01-01',
  termEndsOn: '2026-12-31',
  ...others,
})
const eligible = { moneyBackEligible: true }
/** A prepaid year that ends within a month; notice of 14 clear days before 04-20 is by 04-05. */
const april = (noticeOn: string, others: Facts = {}): Facts => ({
  paid: '12000',
  noticeOn,
  termStartsOn: '2026-04-21',
  termEndsOn: '2027-04-20',
  ...others,
})
const lenient = { countBack: 'lenient' }
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

  test.each([
    // 8(3): 04-20 − 15 = 04-05 strict, 04-06 lenient; the month ends after the term
    ['2027-04-05', 'ends', 'ends'],
    ['2027-04-06', 'renews', 'ends'],
    ['2027-04-07', 'renews', 'renews'],
    ['2027-04-20', 'renews', 'renews'],
  ])('notice on %s, where the month outlasts the term', (noticeOn, strictly, leniently) => {
    const figures = {
      ends: { serviceEndsOn: '2027-04-20', refund: '0', forfeited: '0' },
      // renewed for 12 months, to 2028-04-20: 366 days, 356 of them after 04-30: 12,000 × 356/366 = 11,672.13
      renews: { serviceEndsOn: '2027-04-30', renewsOn: '2027-04-21', renewalFee: '12000', forfeited: '11672' },
    } as const
    const statuses = { ends: 'not-due no-refund', renews: 'due ' } as const
    for (const [readings, way] of [
      [{}, strictly],
      [lenient, leniently],
    ] as const) {
      const answer = millenvpn(april(noticeOn), readings)
      expect(`${answer.status} ${answer.code ?? ''}`).toBe(statuses[way as 'ends' | 'renews'])
      expect(answer.figures).toEqual(figures[way as 'ends' | 'renews'])
    }
  })

  test('the example of the issue', () => {
    // renewed to 2028-04-14, 366 days; 05-01 to 04-14: 350; 12,000 × 350/366 = 11,475.41
    const given = { paid: '12000', noticeOn: '2027-04-05', termStartsOn: '2026-04-15', termEndsOn: '2027-04-14' }
    const answer = millenvpn(given)
    expect([answer.status, answer.code, answer.currency, answer.edition]).toEqual([
      'due',
      undefined,
      'JPY',
      '2023-04-20',
    ])
    expect(answer.figures).toEqual({
      serviceEndsOn: '2027-04-30',
      renewsOn: '2027-04-15',
      renewalFee: '12000',
      forfeited: '11475',
    })
  })

  test('a month that ends with the term renews nothing, however late the notice', () => {
    const given = { paid: '12000', noticeOn: '2027-04-30', termStartsOn: '2026-05-01', termEndsOn: '2027-04-30' }
    expect(millenvpn(given).figures).toEqual({ serviceEndsOn: '2027-04-30', refund: '0', forfeited: '0' })
    // a day shorter, and the month outlasts it: 365 of the 366 days to 2028-04-29: 12,000 × 365/366 = 11,967.2
    const shorter = { ...given, noticeOn: '2027-04-29', termStartsOn: '2026-04-30', termEndsOn: '2027-04-29' }
    expect(millenvpn(shorter).figures).toEqual({
      serviceEndsOn: '2027-04-30',
      renewsOn: '2027-04-30',
      renewalFee: '12000',
      forfeited: '11967',
    })
  })

  test('a one-time plan ends with its term, without notice', () => {
    const answer = millenvpn(april('2027-04-20', { plan: 'one-time' }))
    expect([answer.code, answer.figures]).toEqual([
      'no-refund',
      { serviceEndsOn: '2027-04-20', refund: '0', forfeited: '0' },
    ])
    expect(millenvpn(april('2027-04-20', { plan: 'dedicated-server' })).status).toBe('due')
  })

  test.each([
    // 45 days to 06-14, no whole months: 45 more, to 07-29, 29 of them after 06-30: 4,500 × 29/45
    ['2026-05-01', '2026-06-14', '2026-06-12', '2026-06-15', '2900'],
    // one month to 02-15: to 03-15, 28 days, 15 of them after 02-28: 4,500 × 15/28 = 2,410.7
    ['2027-01-16', '2027-02-15', '2027-02-15', '2027-02-16', '2410'],
    // 30 days and no month, which would end on 06-30: 30 more, to 07-29, 29 of them after 06-30
    ['2026-05-31', '2026-06-29', '2026-06-29', '2026-06-30', '4350'],
    // 7 days: the new term ends on 06-14, before the month
    ['2026-06-01', '2026-06-07', '2026-06-07', '2026-06-08', '0'],
    // one day
    ['2025-08-17', '2025-08-17', '2025-08-17', '2025-08-18', '0'],
  ])('the term from %s to %s renews for as long', (termStartsOn, termEndsOn, noticeOn, renewsOn, forfeited) => {
    expect(millenvpn({ paid: '4500', noticeOn, termStartsOn, termEndsOn }).figures).toMatchObject({
      renewsOn,
      renewalFee: '4500',
      forfeited,
    })
  })

  test.each([
    // 12,000 paid; the fee of the new term × 356/366
    [{}, '12000', '11672'],
    [{ initialFee: '3000' }, '9000', '8754'],
    [{ renewalFee: '18300' }, '18300', '17800'],
    [{ renewalFee: '18300', initialFee: '3000' }, '18300', '17800'],
    [{ renewalFee: '0' }, '0', '0'],
    [{ initialFee: '12000' }, '0', '0'],
  ])('the fee of the new term with %j', (others, renewalFee, forfeited) => {
    const answer = millenvpn(april('2027-04-10', others))
    expect(answer.status).toBe('due')
    expect(answer.figures).toMatchObject({ renewalFee, forfeited })
  })

  test('the initial fee is no part of what is forfeited', () => {
    // 36,500 − 3,650 = 32,850; 184 of 365 days: 16,560
    expect(millenvpn(year('2026-06-10', { initialFee: '3650' })).figures['forfeited']).toBe('16560')
    expect(millenvpn(year('2026-06-10', { initialFee: '36500' })).figures['forfeited']).toBe('0')
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

  test.each([
    // from 02-10: + 30 = 03-12
    ['2026-03-12', '36500'],
    ['2026-03-13', '0'],
  ])('money back counts from another day: notice on %s', (noticeOn, refund) => {
    expect(millenvpn(year(noticeOn, { ...eligible, moneyBackFrom: '2026-02-10' })).figures['refund']).toBe(refund)
  })

  test.each([
    [{}, '36500', '0', '2026-01-15'],
    [{ moneyBackScope: 'without-initial-fee' }, '33000', '3500', '2026-01-15'],
    [{ moneyBackEnd: 'month-end' }, '36500', '0', '2026-01-31'],
  ])('money back under %j', (readings, refund, forfeited, serviceEndsOn) => {
    const given = year('2026-01-15', { ...eligible, initialFee: '3500' })
    expect(millenvpn(given, readings).figures).toEqual({ serviceEndsOn, refund, forfeited })
  })

  test('money back at the end of the month ends with the term, where that is earlier', () => {
    const given = year('2026-01-15', { ...eligible, termEndsOn: '2026-01-20' })
    expect(millenvpn(given, { moneyBackEnd: 'month-end' }).figures['serviceEndsOn']).toBe('2026-01-20')
  })

  test('an initial fee alone does not come back under the narrow reading', () => {
    const given = year('2026-01-15', { ...eligible, initialFee: '36500' })
    const answer = millenvpn(given, { moneyBackScope: 'without-initial-fee' })
    expect([answer.code, answer.figures]).toEqual([
      'no-refund',
      { serviceEndsOn: '2026-01-15', refund: '0', forfeited: '36500' },
    ])
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

  test.each(['2026-06-01', '2026-06-25', '2026-06-26', '2026-06-30'])('CoreDrive, cancelled on %s', (cancelledOn) => {
    // 11(2)(3): the month in full, whatever the day
    const answer = coredrive({ cancelledOn, monthlyFee: '1000' })
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', 'JPY', '2013-03-14'])
    expect(answer.figures).toEqual({
      serviceEndsOn: cancelledOn,
      dataDeletableFrom: cancelledOn,
      lastFreeDay: '2026-05-31',
      charge: '1000',
    })
  })

  test.each([
    ['2028-03-15', '2028-02-29'],
    ['2027-03-15', '2027-02-28'],
    ['2027-01-01', '2026-12-31'],
    ['2028-02-29', '2028-01-31'],
  ])('cancelled on %s, the last day that was free of the month is %s', (cancelledOn, lastFreeDay) => {
    expect(coredrive({ cancelledOn, monthlyFee: '1' }).figures['lastFreeDay']).toBe(lastFreeDay)
  })

  test.each([
    // 14, 15: 10 %, the fraction dropped
    ['2026-06-10', '1000', '1100'],
    ['2026-06-10', '1009', '1109'],
    ['2026-06-10', '9', '9'],
    ['2026-06-10', '0', '0'],
    // 8 % from 2014-04-01 to 2019-09-30
    ['2014-03-31', '1000', '1050'],
    ['2014-04-01', '1000', '1080'],
    ['2019-09-30', '1000', '1080'],
    ['2019-10-01', '1000', '1100'],
  ])('tax added on %s to %s', (cancelledOn, monthlyFee, charge) => {
    expect(coredrive({ cancelledOn, monthlyFee, taxIncluded: false }).figures['charge']).toBe(charge)
    expect(coredrive({ cancelledOn, monthlyFee, taxIncluded: true }).figures['charge']).toBe(monthlyFee)
  })

  test('of CoreDrive no reading is left', () => {
    expect(readingsOf(coredrive({ cancelledOn: '2026-06-10', monthlyFee: '1005', taxIncluded: false }))).toEqual({})
  })

  test('how money-back days count is listed on the one day that it decides', () => {
    expect(readingsOf(millenvpn(year('2026-01-30', eligible)))).toEqual({
      moneyBackEnd: 'notice-day | month-end due 36500',
    })
    expect(readingsOf(millenvpn(year('2026-01-31', eligible)))).toEqual({
      moneyBackCount: 'first-day-excluded | first-day-included not-due 0',
    })
    // 36,500 × 306/365 is whole
    expect(readingsOf(millenvpn(year('2026-02-01', eligible)))).toEqual({})
    expect(readingsOf(millenvpn(year('2026-01-31')))).toEqual({})
  })

  test('what comes back is listed with an initial fee', () => {
    expect(readingsOf(millenvpn(year('2026-01-31', { ...eligible, initialFee: '500' })))).toEqual({
      moneyBackCount: 'first-day-excluded | first-day-included not-due 0',
      moneyBackScope: 'all-paid | without-initial-fee due 36000',
    })
    expect(readingsOf(millenvpn(year('2026-01-20', { ...eligible, initialFee: '0' })))).toEqual({
      moneyBackEnd: 'notice-day | month-end due 36500',
    })
  })

  test('how days count back is listed on the one day that it decides, with status and figure', () => {
    const rounding = 'down | half-up due 12000'
    expect(readingsOf(millenvpn(april('2027-04-05')))).toEqual({})
    expect(readingsOf(millenvpn(april('2027-04-06')))).toEqual({ countBack: 'strict | lenient not-due 0', rounding })
    expect(readingsOf(millenvpn(april('2027-04-06'), lenient))).toEqual({ countBack: 'lenient | strict due 12000' })
    expect(readingsOf(millenvpn(april('2027-04-07')))).toEqual({ rounding })
    expect(readingsOf(millenvpn(april('2027-04-06', { plan: 'one-time' })))).toEqual({})
  })

  test('a bill is held against both ways to count back on that one day alone', () => {
    const matches = (noticeOn: string) => {
      const facts = april(noticeOn)
      const outcome = calculate(
        catalogue(),
        { provider: 'millenvpn', calculator: 'cancellation', facts, billed: '12000' },
        true,
      )
      return outcome.status === 'problem' ? undefined : outcome.reconcile?.matches
    }
    expect(matches('2027-04-06')).toEqual([
      { readings: { countBack: 'strict', rounding: 'down' } },
      { readings: { countBack: 'strict', rounding: 'half-up' } },
    ])
    expect(matches('2027-04-07')).toEqual([{ readings: { rounding: 'down' } }, { readings: { rounding: 'half-up' } }])
  })

  test('rounding is listed where there is a fraction', () => {
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
      'noticeMonthEndsOn = end-of-month(noticeOn) 2026-06-30',
      'endsWithinTerm = is-on-or-before(noticeMonthEndsOn, termEndsOn) true',
      'refund = nothing(paid, refundRule) 0',
      'comesBack = is-above-zero(refund) false',
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

  test('of money back less the initial fee, at the end of the month', () => {
    const answer = millenvpn(year('2026-01-15', { ...eligible, initialFee: '500', moneyBackFrom: '2026-01-02' }), {
      moneyBackScope: 'without-initial-fee',
      moneyBackEnd: 'month-end',
    })
    expect(worksheet(answer)).toEqual([
      'moneyBackUntil = days-on(moneyBackFrom, moneyBackDays) 2026-02-01',
      'isWithinMoneyBack = is-on-or-before(noticeOn, moneyBackUntil) true',
      'refund = difference(paid, initialFee, moneyBackScope) 36000',
      'comesBack = is-above-zero(refund) true',
      'noticeMonthEndsOn = end-of-month(noticeOn) 2026-01-31',
      'monthEndInTerm = earlier(noticeMonthEndsOn, termEndsOn) 2026-01-31',
      'serviceEndsOn = same(monthEndInTerm, moneyBackEnd) 2026-01-31',
      'forfeited = difference(paid, refund) 500',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
    expect(worksheet(millenvpn(year('2026-01-31', eligible), firstDayIncluded))[0]).toBe(
      'moneyBackUntil = days-from(termStartsOn, moneyBackDays, moneyBackCount) 2026-01-30',
    )
  })

  test('of a term that has renewed', () => {
    const answer = millenvpn(april('2027-04-06', { paid: '15000', initialFee: '3000' }))
    expect(worksheet(answer)).toEqual([
      'noticeMonthEndsOn = end-of-month(noticeOn) 2027-04-30',
      'endsWithinTerm = is-on-or-before(noticeMonthEndsOn, termEndsOn) false',
      'endsByItself = is-one-time(plan, oneTime) false',
      'noticeBy = counted-back(termEndsOn, noticeDays, countBack) 2027-04-05',
      'isNoticeInTime = is-on-or-before(noticeOn, noticeBy) false',
      'serviceEndsOn = same(noticeMonthEndsOn) 2027-04-30',
      'renewsOn = day-after(termEndsOn) 2027-04-21',
      'termFee = difference(paid, initialFee) 12000',
      'renewalFee = same(termFee) 12000',
      'lostFrom = day-after(serviceEndsOn) 2027-05-01',
      'termMonths = whole-months(termStartsOn, termEndsOn) 12',
      'newTermEndsOn = period-end(renewsOn, termMonths) 2028-04-20',
      'daysLost = days-counted(lostFrom, newTermEndsOn) 356',
      'paidByDays = product(renewalFee, daysLost) 4272000',
      'newTermDays = days-counted(renewsOn, newTermEndsOn) 366',
      'exact = quotient(paidByDays, newTermDays) 712000/61 ≈ 11672.131148',
      'forfeited = round(exact, rounding) 11672',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
    // without the reading, where it decides nothing
    expect(worksheet(millenvpn(april('2027-04-07')))[3]).toBe(
      'noticeBy = counted-back(termEndsOn, noticeDays) 2027-04-05',
    )
    // 45 days
    const odd = { paid: '4500', noticeOn: '2026-06-12', termStartsOn: '2026-05-01', termEndsOn: '2026-06-14' }
    expect(worksheet(millenvpn(odd)).filter((line) => /^(termDays|newTermEndsOn)/.test(line))).toEqual([
      'termDays = days-counted(termStartsOn, termEndsOn) 45',
      'newTermEndsOn = days-from(renewsOn, termDays) 2026-07-29',
    ])
  })

  test('of a month in full', () => {
    const answer = coredrive({ cancelledOn: '2026-06-10', monthlyFee: '1005', taxIncluded: false })
    expect(worksheet(answer)).toEqual([
      'serviceEndsOn = same(cancelledOn) 2026-06-10',
      'dataDeletableFrom = same(cancelledOn) 2026-06-10',
      'firstOn = first-of-month(cancelledOn) 2026-06-01',
      'lastFreeDay = previous-day(firstOn) 2026-05-31',
      'taxRate = rate-on-day(cancelledOn, consumptionTaxRate) 0.1',
      'taxExact = product(monthlyFee, taxRate) 100.5',
      'tax = round(taxExact, rounding) 100',
      'charge = sum(monthlyFee, tax) 1105',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
    expect(worksheet(coredrive({ cancelledOn: '2026-06-10', monthlyFee: '1005' })).at(-1)).toBe(
      'charge = same(monthlyFee) 1005',
    )
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
      moneyBackUntil: ['civil-code 140', 'millenvpn-terms note-money-back'],
    })
    const renewed = millenvpn(april('2027-04-06'))
    expect(
      citesOf(renewed, 'endsByItself', 'noticeBy', 'serviceEndsOn', 'renewsOn', 'renewalFee', 'newTermEndsOn'),
    ).toEqual({
      endsByItself: ['millenvpn-terms 8(4)'],
      noticeBy: ['civil-code 140', 'millenvpn-terms 8(3)'],
      serviceEndsOn: ['millenvpn-terms 29'],
      renewsOn: ['millenvpn-terms 8(3)'],
      renewalFee: ['millenvpn-terms 14(2)'],
      newTermEndsOn: ['civil-code 143', 'millenvpn-terms 8(3)'],
    })
    const month = coredrive({ cancelledOn: '2026-06-10', monthlyFee: '1005', taxIncluded: false })
    expect(citesOf(month, 'serviceEndsOn', 'dataDeletableFrom', 'lastFreeDay', 'taxExact', 'tax', 'charge')).toEqual({
      serviceEndsOn: ['coredrive-terms 26(1)', 'coredrive-terms 9(4)'],
      dataDeletableFrom: ['coredrive-terms 26(3)'],
      lastFreeDay: ['coredrive-terms 11(2)', 'coredrive-terms 11(3)'],
      taxExact: ['coredrive-terms 14'],
      tax: ['coredrive-terms 15'],
      charge: ['coredrive-terms 11(2)', 'coredrive-terms 11(3)'],
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
    ['2013-03-13', 'unsettled', 'terms-not-in-force'],
    ['2013-03-14', 'due', undefined],
  ])('CoreDrive, cancelled on %s', (cancelledOn, status, code) => {
    const answer = coredrive({ cancelledOn, monthlyFee: '1000' })
    expect([answer.status, answer.code]).toEqual([status, code])
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
    [
      'notice after a term of one day',
      { paid: '100', noticeOn: '2025-08-19', termStartsOn: '2025-08-17', termEndsOn: '2025-08-17' },
      ['facts.noticeOn wrong-order'],
    ],
    [
      'an initial fee above all that was paid',
      year('2026-06-10', { initialFee: '36501' }),
      ['facts.initialFee out-of-range'],
    ],
    [
      'an initial fee above all that was paid, and more',
      year('2023-04-19', { initialFee: '36501', plan: 'gold', moneyBackFrom: '2026-02-30' }),
      [
        'facts.initialFee out-of-range',
        'facts.moneyBackFrom not-a-date',
        'facts.noticeOn wrong-order',
        'facts.plan not-a-choice',
      ],
    ],
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

  test('the initial fee is at most what was paid, and the problem tells that', () => {
    const request = {
      provider: 'millenvpn',
      calculator: 'cancellation',
      facts: year('2026-06-10', { initialFee: '36501' }),
    }
    expect(calculate(catalogue(), request, false)).toMatchObject({
      problems: [{ path: 'facts.initialFee', code: 'out-of-range', limit: '36500' }],
    })
  })

  test('CoreDrive', () => {
    expect(coredrive({}).problems).toEqual(['facts.cancelledOn missing', 'facts.monthlyFee missing'])
    expect(coredrive({ cancelledOn: '2026-06-31', monthlyFee: '1.5', taxIncluded: 1 }).problems).toEqual([
      'facts.cancelledOn not-a-date',
      'facts.monthlyFee not-an-amount',
      'facts.taxIncluded not-a-choice',
    ])
    expect(coredrive({ cancelledOn: '2026-06-10', monthlyFee: '1' }, { rounding: 'half-up' }).problems).toEqual([
      'readings.rounding stated-term',
    ])
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
