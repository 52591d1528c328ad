import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import {
  civil,
  type Day,
  dayInMonth,
  dayNumber,
  daysInMonth,
  dayText,
  firstDay,
  isLeapYear,
  lastDay,
  monthLength,
  monthNumber,
  monthOf,
  monthText,
  plusDays,
  plusMonths,
  readDay,
  readMonth,
  twoDigits,
  weekday,
} from '../../../calculators/kernel/calendar/days.ts'

const day = (text: string): Day => readDay(text) ?? (Number.NaN as Day)
const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

describe('every day from 1990-01-01 to 2200-12-31', () => {
  // 1990-01-01, a Monday, is day 7,305: 20 years of 365 days since 1970, and the leap days of 1972, 76, 80, 84 and 88
  const firstNumber = 7305

  test('has its number, its parts, its text and its day of the week', () => {
    const wrong: string[] = []
    let number = firstNumber
    let ofWeek = 1
    for (let year = 1990; year <= 2200; year += 1) {
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year === 2000
      const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (const [index, length] of lengths.entries()) {
        const month = index + 1
        for (let of = 1; of <= length; of += 1) {
          const text = `${year}-${two(month)}-${two(of)}`
          const at = dayNumber(year, month, of)
          const parts = civil(at)
          const isRight =
            at === number &&
            parts.year === year &&
            parts.month === month &&
            parts.day === of &&
            dayText(at) === text &&
            readDay(text) === number &&
            weekday(at) === ofWeek &&
            monthText(monthOf(at)) === text.slice(0, 7)
          if (!isRight) wrong.push(text)
          number += 1
          ofWeek = (ofWeek + 1) % 7
        }
        if (readDay(`${year}-${two(month)}-${two(length + 1)}`) !== undefined)
          wrong.push(`${year}-${month}, day ${length + 1}`)
        if (daysInMonth(monthNumber(year, month)) !== length || monthLength(year, month) !== length) {
          wrong.push(`${year}-${month}, length`)
        }
      }
    }
    expect(wrong).toEqual([])
    // 211 years of 365 days and 51 leap days: 1992 to 2196 but for 2100, and not 2200
    expect(number - firstNumber).toBe(77_066)
  })

  test('agrees with luxon on the first and the last of each month', () => {
    const wrong: string[] = []
    for (let month = monthNumber(1990, 1); month <= monthNumber(2200, 12); month = plusMonths(month, 1)) {
      const first = DateTime.fromISO(`${monthText(month)}-01`, { zone: 'utc' })
      for (const [ours, theirs] of [
        [firstDay(month), first],
        [lastDay(month), first.endOf('month').startOf('day')],
      ] as const) {
        const isSame =
          ours * 86_400 === theirs.toSeconds() &&
          dayText(ours) === theirs.toISODate() &&
          weekday(ours) === theirs.weekday % 7
        if (!isSame) wrong.push(dayText(ours))
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('numbers', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2000, 3, 1, 11_017],
    [1600, 3, 1, -135_080],
    [1, 1, 1, -719_162],
  ])('%i-%i-%i is day %i', (year, month, of, number) => {
    expect(dayNumber(year, month, of)).toBe(number)
    expect(civil(number as Day)).toEqual({ year, month, day: of })
  })

  test('weekdays before day 0', () => {
    // 1970-01-01 was a Thursday
    expect([0, -1, -2, -3, -4, -5].map((at) => weekday(at as Day))).toEqual([4, 3, 2, 1, 0, 6])
  })
})

describe('leap years and months', () => {
  test.each([
    [1900, false],
    [1999, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [2025, false],
    [2100, false],
    [2200, false],
    [2400, true],
  ])('%i', (year, isLeap) => {
    expect([isLeapYear(year), monthLength(year, 2)]).toEqual([isLeap, isLeap ? 29 : 28])
  })

  test('a month has no 32nd', () => {
    const february = monthNumber(2027, 2)
    expect(dayInMonth(february, 28)).toBe(day('2027-02-28'))
    expect(dayInMonth(february, 29)).toBeUndefined()
    expect(dayInMonth(monthNumber(2028, 2), 29)).toBe(day('2028-02-29'))
    expect(dayInMonth(monthNumber(2028, 1), 32)).toBeUndefined()
    expect(monthLength(2028, 13)).toBe(0)
  })

  test('months go over the year’s end', () => {
    expect(monthText(plusMonths(monthNumber(2026, 12), 1))).toBe('2027-01')
    expect(monthText(plusMonths(monthNumber(2026, 1), -1))).toBe('2025-12')
    expect(monthText(plusMonths(monthNumber(2026, 6), -30))).toBe('2023-12')
    expect(dayText(plusDays(day('2026-12-31'), 1))).toBe('2027-01-01')
  })
})

describe('reading', () => {
  test.each([
    '2027-02-29',
    '2100-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-04-31',
    '2026-01-00',
    '2026-01-32',
    '2026-1-01',
    '2026-01-1',
    '2026/01/01',
    // one hyphen of the two
    '2026/05-31',
    '2026-05/31',
    '20260101',
    '2026-060',
    '2026-W05-3',
    '2026',
    '',
    '2026-01',
    '-026-01-01',
    '+2026-1-1',
    '２０２６-01-01',
    '2026-０1-01',
    '٢٠٢٦-01-01',
    'R5.13.40',
    'today',
    '2026‐01‐01',
    ' 2026-01-01',
    '2026-01-0x',
    '202a-01-01',
    '2026-01-',
  ])('refuses %j', (text) => {
    expect(readDay(text)).toBeUndefined()
  })

  test('reads the start of a text, and years of four digits', () => {
    expect(readDay('2026-05-31T09:15')).toBe(day('2026-05-31'))
    expect(readDay('0000-01-01')).toBe(-719_528)
    expect(readDay('9999-12-31')).toBe(2_932_896)
  })

  test.each([
    ['2026-01', '2026-01'],
    ['0001-12', '0001-12'],
    ['0000-05', '0000-05'],
    ['9999-12', '9999-12'],
  ])('the month %s', (text, month) => {
    const read = readMonth(text)
    expect(read === undefined ? undefined : monthText(read)).toBe(month)
  })

  test.each([
    '2026-00',
    '2026-13',
    '2026-1',
    '2026-001',
    '2026-01-01',
    '2026/01',
    '202601',
    '',
    '２０２６-01',
    '2026-1 ',
    '2026/01',
    'x026-01',
  ])('no month %j', (text) => {
    expect(readMonth(text)).toBeUndefined()
  })

  test.each([
    ['12', 0, 12],
    ['a09b', 1, 9],
    ['00', 0, 0],
    ['1', 0, -1],
    ['12', 1, -1],
    ['', 0, -1],
    ['１２', 0, -1],
    ['1-', 0, -1],
    ['-1', 0, -1],
    // the neighbours of 0 and 9
    ['/0', 0, -1],
    ['0:', 0, -1],
  ])('two digits of %j at %i', (text, at, value) => {
    expect(twoDigits(text, at)).toBe(value)
  })
})
