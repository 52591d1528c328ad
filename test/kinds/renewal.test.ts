import { describe, expect, test } from 'vitest'
import { asking, citesOf, type Facts, frozen, readingsOf, shownFigures, worksheet } from './ask.ts'

const byPlan = asking('millenvpn', 'renewal')
const byBilling = asking('flexphone', 'renewal')
const lenient = { countBack: 'lenient' }

const plan = (startsOn: string, termMonths: unknown, of = 'subscription'): Facts => ({ startsOn, termMonths, plan: of })
const billed = (startsOn: string, billing = 'yearly'): Facts => ({ startsOn, billing })

describe('the figures', () => {
  test.each([
    // law page: 2026-04-15 counted, 1 year, ends 2027-04-14; MillenVPN 8(3): 14 clear days before, and 14
    ['2026-04-15', 12, '2027-04-14', '2027-03-30', '2027-03-31', '2027-04-15'],
    ['2026-04-01', 1, '2026-04-30', '2026-04-15', '2026-04-16', '2026-05-01'],
    ['2026-01-31', 1, '2026-02-28', '2026-02-13', '2026-02-14', '2026-03-01'],
    ['2028-01-31', 1, '2028-02-29', '2028-02-14', '2028-02-15', '2028-03-01'],
    // law page: 2028-02-29 counted, 1 year, ends 2029-02-28
    ['2028-02-29', '12', '2029-02-28', '2029-02-13', '2029-02-14', '2029-03-01'],
    ['2026-12-31', 2, '2027-02-28', '2027-02-13', '2027-02-14', '2027-03-01'],
    ['2026-06-15', 3, '2026-09-14', '2026-08-30', '2026-08-31', '2026-09-15'],
  ])('%s for %s months', (startsOn, months, termEndsOn, noticeBy, leniently, renewsOn) => {
    for (const of of ['subscription', 'dedicated-server']) {
      const answer = byPlan(plan(startsOn, months, of))
      expect([answer.status, answer.currency, answer.edition]).toEqual(['due', undefined, '2023-04-20'])
      expect(answer.figures).toEqual({ termEndsOn, noticeBy, renewsOn })
    }
    expect(byPlan(plan(startsOn, months), lenient).figures['noticeBy']).toBe(leniently)
  })

  test.each([
    // FlexPhone 10(7); catalogue, counting back: 2027-01-01: 11-30, 12-01
    ['2026-01-01', '2026-12-31', '2026-11-30', '2026-12-01', '2027-01-01'],
    // 2028-03-31 renews: 02-29, 03-01
    ['2027-03-31', '2028-03-30', '2028-02-29', '2028-03-01', '2028-03-31'],
    // 2026-12-31 renews: 11-30, 12-01
    ['2025-12-31', '2026-12-30', '2026-11-30', '2026-12-01', '2026-12-31'],
    // a year from a leap day ends with February, and renews on 03-01: back from 02-28, a month's last day
    ['2028-02-29', '2029-02-28', '2029-01-31', '2029-02-01', '2029-03-01'],
    ['2026-06-15', '2027-06-14', '2027-05-14', '2027-05-15', '2027-06-15'],
  ])('yearly from %s', (startsOn, termEndsOn, noticeBy, leniently, renewsOn) => {
    const answer = byBilling(billed(startsOn))
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', undefined, '2019-12-01'])
    expect(answer.figures).toEqual({ termEndsOn, noticeBy, renewsOn })
    expect(byBilling(billed(startsOn), lenient).figures['noticeBy']).toBe(leniently)
  })

  test('the reading is listed with the date under it', () => {
    expect(readingsOf(byPlan(plan('2026-04-15', 12)))).toEqual({ countBack: 'strict | lenient due 2027-03-31' })
    expect(readingsOf(byPlan(plan('2026-04-15', 12, 'one-time')))).toEqual({})
  })

  test('frozen facts are enough', () => {
    expect(byPlan(frozen(plan('2026-04-15', 12))).figures['noticeBy']).toBe('2027-03-30')
    expect(byBilling(frozen(billed('2026-01-01'))).figures['noticeBy']).toBe('2026-11-30')
  })
})

describe('the steps', () => {
  test('by plan', () => {
    const answer = byPlan(plan('2026-04-15', 12))
    expect(worksheet(answer)).toEqual([
      'endsByItself = is-one-time(plan, oneTime) false',
      'termEndsOn = period-end(startsOn, termMonths) 2027-04-14',
      'noticeBy = counted-back(termEndsOn, noticeDays, countBack) 2027-03-30',
      'renewsOn = day-after(termEndsOn) 2027-04-15',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('by billing', () => {
    const answer = byBilling(billed('2026-01-01'))
    expect(worksheet(answer)).toEqual([
      'renewsMonthly = is-billed-monthly(billing, monthly) false',
      'termEndsOn = period-end(startsOn, termMonths) 2026-12-31',
      'renewsOn = day-after(termEndsOn) 2027-01-01',
      'noticeBy = counted-back(renewsOn, noticeMonths, countBack) 2026-11-30',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })
})

describe('the cites', () => {
  test('of the example', () => {
    expect(citesOf(byPlan(plan('2026-04-15', 12)), 'endsByItself', 'termEndsOn', 'noticeBy')).toEqual({
      endsByItself: ['millenvpn-terms 8(4)'],
      termEndsOn: ['civil-code 143'],
      noticeBy: ['civil-code 140', 'millenvpn-terms 8(3)'],
    })
    expect(citesOf(byBilling(billed('2026-01-01')), 'renewsMonthly', 'termEndsOn', 'noticeBy')).toEqual({
      renewsMonthly: ['flexphone-terms 10(7)'],
      termEndsOn: ['civil-code 143', 'flexphone-terms 10(7)'],
      noticeBy: ['civil-code 143', 'flexphone-terms 10(7)', 'civil-code 140'],
    })
  })
})

describe('the refusals', () => {
  test('a one-time plan ends by itself', () => {
    const answer = byPlan(plan('2026-04-15', 12, 'one-time'))
    expect([answer.status, answer.code]).toEqual(['not-due', 'ends-by-itself'])
    expect(answer.figures).toEqual({ termEndsOn: '2027-04-14' })
    expect(worksheet(answer)[0]).toBe('endsByItself = is-one-time(plan, oneTime) true')
  })

  test('billed by the month', () => {
    const answer = byBilling(billed('2026-01-01', 'monthly'))
    expect([answer.status, answer.code, answer.figures]).toEqual(['not-due', 'renews-automatically', {}])
    expect(worksheet(answer)).toEqual(['renewsMonthly = is-billed-monthly(billing, monthly) true'])
  })

  test.each([
    ['2023-04-19', 'terms-not-in-force'],
    ['2023-04-20', undefined],
  ])('MillenVPN from %s', (startsOn, code) => {
    expect(byPlan(plan(startsOn, 12)).code).toBe(code)
  })

  test.each([
    ['2019-11-30', undefined, 'terms-not-in-force'],
    ['2019-12-01', undefined, undefined],
    ['2026-01-01', '2019-11-30', 'terms-not-in-force'],
  ])('FlexPhone from %s, contracted on %s', (startsOn, contractedOn, code) => {
    const given = billed(startsOn)
    expect(byBilling(contractedOn === undefined ? given : { ...given, contractedOn }).code).toBe(code)
  })
})

describe('the problems', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['nothing', {}, ['facts.plan missing', 'facts.startsOn missing', 'facts.termMonths missing']],
    ['no months', plan('2026-04-15', 0), ['facts.termMonths not-a-count']],
    ['part of a month', plan('2026-04-15', 1.5), ['facts.termMonths not-a-count']],
    ['too many months', plan('2026-04-15', '90001'), ['facts.termMonths out-of-range']],
    ['no such plan', plan('2026-04-15', 12, 'gold'), ['facts.plan not-a-choice']],
  ])('MillenVPN: %s', (_, wrong, problems) => {
    expect(byPlan(wrong).problems).toEqual(problems)
  })

  test('FlexPhone', () => {
    expect(byBilling(billed('2026-02-30', 'daily')).problems).toEqual([
      'facts.billing not-a-choice',
      'facts.startsOn not-a-date',
    ])
    expect(byBilling(billed('2026-01-01'), { termMonths: '1', countBack: 'none' }).problems).toEqual([
      'readings.countBack not-a-choice',
      'readings.termMonths unknown-reading',
    ])
  })
})
