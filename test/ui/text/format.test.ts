import { describe, expect, test } from 'vitest'
import * as format from '../../../src/ui/text/format.ts'

test.each([
  ['1310', 'JPY', '1,310円', '¥1,310'],
  ['0', 'JPY', '0円', '¥0'],
  ['-20', 'JPY', '−20円', '−¥20'],
  ['12.50', 'USD', '$12.50', '$12.50'],
  ['-0.05', 'USD', '−$0.05', '−$0.05'],
  // No digit of 10^21 is lost, where a double would round.
  ['1000000000000000000001', 'JPY', '1,000,000,000,000,000,000,001円', '¥1,000,000,000,000,000,000,001'],
  ['1310.958904', 'JPY', '1,310.958904円', '¥1,310.958904'],
] as const)('money %s %s', (text, currency, ja, en) => {
  expect(format.money(text, currency, 'ja')).toBe(ja)
  expect(format.money(text, currency, 'en')).toBe(en)
})

test('a fraction keeps its bar', () => {
  expect(format.number('95700/73', 'en')).toBe('95,700/73')
})

test.each([
  ['0.146', '14.6％', '14.6 %'],
  ['0.08', '8％', '8 %'],
  ['0.10', '10％', '10 %'],
  ['1', '100％', '100 %'],
  ['0', '0％', '0 %'],
  ['0.0005', '0.05％', '0.05 %'],
  ['12.5', '1,250％', '1,250 %'],
])('rate %s is %s, %s', (text, ja, en) => {
  expect(format.percent(text, 'ja')).toBe(ja)
  expect(format.percent(text, 'en')).toBe(en)
})

test.each([
  ['2026-05-31', '2026年5月31日', '31 May 2026', '2026年5月31日(日)', 'Sun 31 May 2026'],
  ['1990-01-01', '1990年1月1日', '1 January 1990', '1990年1月1日(月)', 'Mon 1 January 1990'],
  ['2200-12-31', '2200年12月31日', '31 December 2200', '2200年12月31日(水)', 'Wed 31 December 2200'],
])('date %s', (text, ja, en, jaWeekday, enWeekday) => {
  expect(format.date(text, 'ja')).toBe(ja)
  expect(format.date(text, 'en')).toBe(en)
  expect(format.dateWithWeekday(text, 'ja')).toBe(jaWeekday)
  expect(format.dateWithWeekday(text, 'en')).toBe(enWeekday)
})

test('a month', () => {
  expect(format.month('2026-06', 'ja')).toBe('2026年6月')
  expect(format.month('2026-06', 'en')).toBe('June 2026')
})

test.each([
  ['2026-11-10T09:15:00', '2026年11月10日 9:15', '10 November 2026, 9:15'],
  ['2026-11-10T00:00:30', '2026年11月10日 0:00:30', '10 November 2026, 0:00:30'],
])('date-time %s', (text, ja, en) => {
  expect(format.dateTime(text, 'ja')).toBe(ja)
  expect(format.dateTime(text, 'en')).toBe(en)
})

test('a date and time with the day of the week', () => {
  expect(format.dateTimeWithWeekday('2026-11-10T09:15', 'ja')).toBe('2026年11月10日(火) 9:15')
  expect(format.dateTimeWithWeekday('2026-11-10T09:15', 'en')).toBe('Tue 10 November 2026, 9:15')
})

test.each([
  ['2026-05-31', '令和8年5月31日'],
  ['2019-05-01', '令和元年5月1日'],
  ['2019-04-30', '平成31年4月30日'],
  ['1990-01-01', '平成2年1月1日'],
  ['1989-01-08', '平成元年1月8日'],
  ['1989-01-07', '昭和64年1月7日'],
  ['1926-12-25', '昭和元年12月25日'],
  ['1926-12-24', undefined],
  ['2019-05', '令和元年5月'],
  ['2019-04', '平成31年4月'],
  ['', undefined],
  ['junk', undefined],
])('%s in its era is %s', (text, expected) => {
  expect(format.eraDate(text)).toBe(expected)
})

test.each([
  ['45', 'day', '45日', '45 days'],
  ['1', 'day', '1日', '1 day'],
  ['0', 'day', '0日', '0 days'],
  ['12', 'month', '12か月', '12 months'],
  ['2.122951', 'year', '2.122951年', '2.122951 years'],
] as const)('%s %s', (text, part, ja, en) => {
  expect(format.quantity(text, part, 'ja')).toBe(ja)
  expect(format.quantity(text, part, 'en')).toBe(en)
})

test.each([
  ['P2DT45M', '2日45分', '2 days 45 minutes'],
  ['P1DT6H15M', '1日6時間15分', '1 day 6 hours 15 minutes'],
  ['PT1S', '1秒', '1 second'],
  ['PT0S', '0秒', '0 seconds'],
])('duration %s', (text, ja, en) => {
  expect(format.duration(text, 'ja')).toBe(ja)
  expect(format.duration(text, 'en')).toBe(en)
})

describe('a signed value', () => {
  const yen = (size: string) => format.money(size, 'JPY', 'ja')
  test.each([
    ['36', '+36円'],
    ['-32', '−32円'],
    ['0', '±0円'],
    ['0.00', '±0円'],
  ])('%s is %s', (text, expected) => {
    expect(format.signed(text, yen)).toBe(expected)
  })
})
