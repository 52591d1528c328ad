import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEntry } from '../../../src/ui/form/parse-entry.ts'
import * as format from '../../../src/ui/text/format.ts'

/** What the page writes can be typed back into it: each pair is written here, and read one way and the other. */

const languages = ['ja', 'en'] as const

describe('pairs', () => {
  test.each([
    ['2026-05-31', '2026年5月31日(日)', 'Sun 31 May 2026', '令和8年5月31日'],
    ['2019-05-01', '2019年5月1日(水)', 'Wed 1 May 2019', '令和元年5月1日'],
    ['2019-04-30', '2019年4月30日(火)', 'Tue 30 April 2019', '平成31年4月30日'],
    ['1990-01-01', '1990年1月1日(月)', 'Mon 1 January 1990', '平成2年1月1日'],
    ['2024-02-29', '2024年2月29日(木)', 'Thu 29 February 2024', '令和6年2月29日'],
    ['2200-12-31', '2200年12月31日(水)', 'Wed 31 December 2200', '令和182年12月31日'],
  ])('date %s', (day, ja, en, era) => {
    expect(format.dateWithWeekday(day, 'ja')).toBe(ja)
    expect(format.dateWithWeekday(day, 'en')).toBe(en)
    expect(format.eraDate(day)).toBe(era)
    for (const text of [ja, en, era, `${ja}・${era}`]) expect(parseEntry('date', text)).toBe(day)
  })

  test.each([
    ['2026-06', '2026年6月', 'June 2026', '令和8年6月'],
    ['2019-05', '2019年5月', 'May 2019', '令和元年5月'],
    ['2019-04', '2019年4月', 'April 2019', '平成31年4月'],
  ])('month %s', (month, ja, en, era) => {
    expect(format.month(month, 'ja')).toBe(ja)
    expect(format.month(month, 'en')).toBe(en)
    expect(format.eraDate(month)).toBe(era)
    for (const text of [ja, en, era, `${ja}・${era}`]) expect(parseEntry('month', text)).toBe(month)
  })

  test.each([
    ['2026-11-10T09:15', '2026年11月10日(火) 9:15', 'Tue 10 November 2026, 9:15'],
    ['2026-11-10T00:00:30', '2026年11月10日(火) 0:00:30', 'Tue 10 November 2026, 0:00:30'],
    ['2026-11-10T23:59', '2026年11月10日(火) 23:59', 'Tue 10 November 2026, 23:59'],
    ['2026-11-10T09:15+09:00', '2026年11月10日(火) 9:15+09:00', 'Tue 10 November 2026, 9:15+09:00'],
    ['2026-11-10T09:15Z', '2026年11月10日(火) 9:15Z', 'Tue 10 November 2026, 9:15Z'],
  ])('date-time %s', (moment, ja, en) => {
    expect(format.dateTimeWithWeekday(moment, 'ja')).toBe(ja)
    expect(format.dateTimeWithWeekday(moment, 'en')).toBe(en)
    const plain = [format.dateTime(moment, 'ja'), format.dateTime(moment, 'en')]
    for (const text of [ja, en, `${ja}・令和8年11月10日`, ...plain]) expect(parseEntry('date-time', text)).toBe(moment)
  })

  test.each([
    ['1310', 'JPY', '1,310円', '¥1,310'],
    ['0', 'JPY', '0円', '¥0'],
    ['999999999999999', 'JPY', '999,999,999,999,999円', '¥999,999,999,999,999'],
    ['1234.50', 'USD', '$1,234.50', '$1,234.50'],
  ] as const)('money %s %s', (amount, currency, ja, en) => {
    expect(format.money(amount, currency, 'ja')).toBe(ja)
    expect(format.money(amount, currency, 'en')).toBe(en)
    for (const text of [ja, en]) expect(parseEntry('amount', text, currency)).toBe(amount)
  })

  test.each([
    ['0.146', '14.6％', '14.6 %'],
    ['0.1', '10％', '10 %'],
    ['1', '100％', '100 %'],
    ['0', '0％', '0 %'],
    ['0.0005', '0.05％', '0.05 %'],
    ['12.5', '1,250％', '1,250 %'],
  ])('rate %s', (rate, ja, en) => {
    expect(format.percent(rate, 'ja')).toBe(ja)
    expect(format.percent(rate, 'en')).toBe(en)
    for (const text of [ja, en]) expect(parseEntry('rate', text)).toBe(rate)
  })

  test.each([
    ['1', 'month', '1か月', '1 month'],
    ['12', 'month', '12か月', '12 months'],
    ['90000', 'month', '90,000か月', '90,000 months'],
    ['10', 'day', '10日', '10 days'],
  ] as const)('count %s %s', (count, part, ja, en) => {
    expect(format.quantity(count, part, 'ja')).toBe(ja)
    expect(format.quantity(count, part, 'en')).toBe(en)
    for (const text of [ja, en]) expect(parseEntry('count', text, `${part}s`)).toBe(count)
  })
})

/** Every day from 1990 to 2200, by a calendar that is not the page's. */
const days: readonly string[] = Array.from({ length: 77_066 }, (_, at) =>
  new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10),
)
/** How Japanese dates are written by the system. */
const inEra = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' })

/** The days for which a text is not read back as the day, so that one assertion does for all of them. */
const misread = (write: (day: string) => string | undefined): readonly string[] =>
  days.filter((day) => parseEntry('date', write(day) ?? '') !== day)

describe('every day from 1990 to 2200', () => {
  test('is all of them', () => {
    expect([days[0], days.at(-1)]).toEqual(['1990-01-01', '2200-12-31'])
  })
  test.each(languages)('is read back in %s, with the weekday and without', (language) => {
    expect(misread((day) => format.date(day, language))).toEqual([])
    expect(misread((day) => format.dateWithWeekday(day, language))).toEqual([])
  })
  test('is read back in its era, which is the one that the system knows', () => {
    expect(days.filter((day) => format.eraDate(day) !== inEra.format(new Date(day)))).toEqual([])
    expect(misread(format.eraDate)).toEqual([])
    expect(misread((day) => `${format.dateWithWeekday(day, 'ja')}・${format.eraDate(day)}`)).toEqual([])
  })
  test('is read back as digits, and with slashes', () => {
    expect(misread((day) => day.replaceAll('-', ''))).toEqual([])
    expect(misread((day) => day.replaceAll('-', '/'))).toEqual([])
  })
})

describe('whatever is typed', () => {
  const types = ['amount', 'rate', 'count', 'date', 'month', 'date-time'] as const
  const pieces = fc.constantFrom(
    ...'0123456789,.-/:%円万億千百年月日時分午後令和元RH月(日)・ ¥$▲ＭａｙJun２０'.split(''),
  )
  const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: pieces, maxLength: 24 }))

  test('passes as it was typed, or is of the strict grammar', () => {
    const grammar = {
      amount: /^\d+(\.\d+)?$/,
      rate: /^\d+(\.\d+)?$/,
      count: /^\d+$/,
      date: /^\d{4}-\d\d-\d\d$/,
      month: /^\d{4}-\d\d$/,
      'date-time': /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)?$/,
    }
    fc.assert(
      fc.property(fc.constantFrom(...types), typed, (type, text) => {
        const read = parseEntry(type, text)
        if (read !== text) expect(read).toMatch(grammar[type])
      }),
      { seed: 20260531, numRuns: 20_000 },
    )
  })

  test('an amount of 万 and 円 is the sum of both', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 11n), fc.integer({ min: 0, max: 9999 }), (myriads, rest) => {
        expect(parseEntry('amount', `${myriads}万${rest}円`)).toBe(String(myriads * 10_000n + BigInt(rest)))
      }),
      { seed: 20260531, numRuns: 2000 },
    )
  })
})
