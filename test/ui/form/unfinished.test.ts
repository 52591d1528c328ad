import { describe, expect, test } from 'vitest'
import { isUnfinished } from '../../../src/ui/form/unfinished.ts'

describe('nobody is corrected in mid-word', () => {
  // Each beginning of these is a step on the way to what is meant; the last character makes it whole.
  test.each([
    ['date', '2026-05-31'],
    ['date', '20260531'],
    ['date', '2026年5月31日'],
    ['date', '2026年5月31日(日)'],
    ['date', '令和8年5月31日'],
    ['date', '令和元年5月1日'],
    ['date', '平成31年4月30日'],
    ['date', 'R8.5.31'],
    ['date', '31 May 2026'],
    ['date', 'May 31, 2026'],
    ['date', 'Sun 31 May 2026'],
    ['date', 'Thursday 31 December 2026'],
    ['month', '2026-05'],
    ['month', '令和8年5月'],
    ['month', 'R8.5'],
    ['month', 'December 2026'],
    ['date-time', '2026-11-10 09:15'],
    ['date-time', '2026年11月10日 9時15分'],
    ['date-time', '2026年11月10日(火) 午後3時'],
    ['date-time', '令和8年11月10日午後3時15分'],
    ['date-time', '2026-11-10 3:15 pm'],
    ['date-time', '20261110 0915'],
    ['amount', '¥1,000'],
    ['amount', '1,234,567円'],
    ['amount', '1.5万円'],
    ['amount', '1万2千円'],
    ['amount', '12百万円'],
    ['amount', 'US$12.50'],
    ['amount', '12 dollars'],
    ['rate', '14.6%'],
    ['rate', '8パーセント'],
    ['rate', '8 percent'],
    ['count', '12か月'],
    ['count', '12 months'],
  ] as const)('%s on the way to %s', (type, whole) => {
    for (let end = 1; end < whole.length; end += 1) {
      const part = whole.slice(0, end)
      // What stands there either may still become something, or is read as it is.
      expect(`${part}: ${isUnfinished(type, part) || isRead(type, part)}`).toBe(`${part}: true`)
    }
  })

  // Beginnings that are whole in themselves.
  const whole: Readonly<Record<string, RegExp>> = {
    date: /^(\d{4}年\d+月\d+日?|令和.年\d+月\d+日?|R8\.5\.31?|.*\(日\)|\d{4}-\d\d-\d\d|平成31年4月30|2026年5月31日)$/,
    month: /^(令和8年5月?|R8\.5)$/,
    'date-time': /時(15)?分?$|3:15( p)?$/,
    amount: /^(US)?[¥$]?\d[\d,]*(\.\d+)?([万千円百]|万2|万2千|百万| dollar)?$/,
    rate: /^\d+(\.\d+)?$/,
    count: /^\d+( ?か?月?| month)?$/,
  }
  const isRead = (type: string, part: string): boolean => whole[type]?.test(part.trimEnd()) ?? false

  test.each([
    ['date', '2026n'],
    ['date', '2026ね'],
    ['date', 'れいわ'],
    ['date', '令和8ね'],
    ['date-time', '2026年11月10日ごご'],
    ['amount', '12m'],
    ['amount', '12ま'],
    ['amount', '1000え'],
    ['count', '12かげ'],
  ] as const)('%s before its conversion: %s', (type, typed) => {
    expect(isUnfinished(type, typed)).toBe(true)
  })

  test.each([
    ['date', '2026-'],
    ['date', '2026-05-'],
    ['date', '2026-05-1'],
    ['date', '令和8年'],
    ['date', '令'],
    ['date', '31 M'],
    ['date-time', '2026-11-10'],
    ['date-time', '2026-11-10 09'],
    ['amount', '1,00'],
    ['amount', '12.'],
    ['amount', '1.5'],
    ['amount', '¥'],
    ['rate', '14'],
    ['rate', '14.'],
  ] as const)('%s %s is not done', (type, typed) => {
    expect(isUnfinished(type, typed)).toBe(true)
  })
})

describe('what cannot come right is told at once', () => {
  test.each([
    ['date', '2026-05-31'],
    ['date', '2026-02-30'],
    ['date', '2026-13-1'],
    ['date', '令和8年5月31日'],
    ['date', '令和元年4月30日'],
    ['date', '2026年5月31日(月)'],
    ['date', '01/02/2026'],
    ['date', 'abc'],
    ['date', '٢٠٢٦'],
    ['month', '2026-13'],
    ['date-time', '2026-11-10 09:15'],
    ['date-time', '2026-11-10 25:00'],
    ['amount', 'abc'],
    ['amount', '1e3'],
    ['amount', '▲1,000'],
    ['amount', '-'],
    ['amount', '50000'],
    ['amount', '9999999999999999'],
    ['rate', '120%'],
    ['count', '0'],
    ['count', '1.5'],
    ['text', ''],
    ['choice', '1,'],
  ] as const)('%s %s', (type, typed) => {
    expect(isUnfinished(type, typed)).toBe(false)
  })
})
