import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { type Day, dayText, plusDays, readDay } from '../../../calculators/kernel/calendar/days.ts'
import { businessDayAfter, isClosingDay, isDayOff } from '../../../calculators/kernel/calendar/holidays.ts'
import { catalogue } from '../../../src/catalogue.ts'

// Neither package is asked through a Date: the one by its table, the other by the year.
const require = createRequire(import.meta.url)
const table: { readonly holidays: Readonly<Record<string, unknown>> } = require('@holiday-jp/holiday_jp')
const byYear: {
  getHolidaysOf(year: number, withSubstitutes: boolean): readonly { readonly month: number; readonly date: number }[]
} = require('japanese-holidays')

const { holidays } = catalogue().law
const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)
const day = (text: string): Day => {
  const read = readDay(text)
  if (read === undefined) throw new RangeError(text)
  return read
}
const yearEnd = ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03']

describe('the table of holidays', () => {
  const theirs = new Set<string>()
  for (let year = 1990; year <= 2050; year += 1) {
    for (const { month, date } of byYear.getHolidaysOf(year, true)) theirs.add(`${year}-${two(month)}-${two(date)}`)
  }

  test('equals two independent ones from 1990 to 2050, day by day', () => {
    const wrong: string[] = []
    for (let on = day('1990-01-01'); on <= day('2050-12-31'); on = plusDays(on, 1)) {
      const text = dayText(on)
      const ours = holidays.days.has(on)
      if (ours !== Object.hasOwn(table.holidays, text) || ours !== theirs.has(text)) wrong.push(text)
    }
    expect(wrong).toEqual([])
  })

  test('has no day outside those years', () => {
    const all = [...holidays.days].map(dayText).sort()
    expect([all[0], all.at(-1)]).toEqual(['1990-01-01', '2050-11-23'])
    expect([dayText(holidays.fixedTo), dayText(holidays.knownTo)]).toEqual(['2027-12-31', '2050-12-31'])
  })

  test.each([
    // law page
    [2019, 22],
    [2020, 18],
    [2021, 17],
    [2022, 16],
    [2023, 17],
    [2024, 21],
    [2025, 19],
    [2026, 18],
    [2027, 17],
    [2028, 16],
    [2029, 19],
    [2030, 19],
  ])('law: %i has %i', (year, count) => {
    expect([...holidays.days].filter((on) => dayText(on).startsWith(`${year}-`))).toHaveLength(count)
  })

  test.each([
    // law page: days that another package misses
    ['2032-09-21', true],
    ['2049-09-21', true],
    // substitutes, days between two holidays, days moved for the games
    ['2026-05-06', true],
    ['2026-09-22', true],
    ['2019-05-01', true],
    ['2021-07-23', true],
    ['2021-10-11', false],
    ['2026-05-07', false],
  ])('%s', (text, isHoliday) => {
    expect(holidays.days.has(day(text))).toBe(isHoliday)
  })
})

describe('days off', () => {
  test.each([
    // the last column: banks
    ['2026-05-29', false, false],
    ['2026-05-30', true, true],
    ['2026-05-31', true, true],
    ['2026-06-01', false, false],
    ['2026-05-04', true, true],
    ['2026-12-30', false, false],
    ['2026-12-31', false, true],
    ['2027-01-01', true, true],
    ['2024-01-02', false, true],
    ['2024-01-03', false, true],
    ['2024-01-04', false, false],
  ])('%s', (text, isOff, isBankOff) => {
    expect(isDayOff(day(text), holidays.days)).toBe(isOff)
    expect(isDayOff(day(text), holidays.bankDays)).toBe(isBankOff)
  })

  test.each([
    ['2026-12-28', false],
    ['2026-12-29', true],
    ['2027-01-03', true],
    ['2027-01-04', false],
  ])('the year’s end of a company, %s', (text, isClosed) => {
    expect(isClosingDay(day(text), yearEnd)).toBe(isClosed)
    expect(isClosingDay(day(text), [])).toBe(false)
  })

  test('banks close on holidays, and from 12-31 to 01-03, in every year that is known', () => {
    const wrong: string[] = []
    for (let on = day('1990-01-01'); on <= day('2050-12-31'); on = plusDays(on, 1)) {
      const isYearEnd = ['12-31', '01-01', '01-02', '01-03'].includes(dayText(on).slice(5))
      if (holidays.bankDays.has(on) !== (isYearEnd || holidays.days.has(on))) wrong.push(dayText(on))
    }
    expect(wrong).toEqual([])
  })
})

describe('business days', () => {
  test.each([
    ['2026-06-05', 1, '2026-06-08'],
    ['2026-06-06', 1, '2026-06-08'],
    ['2026-06-07', 1, '2026-06-08'],
    ['2026-06-08', 1, '2026-06-09'],
    // over 05-03 to 05-06, and the weekends
    ['2026-04-30', 3, '2026-05-08'],
    // Silver Week: 09-21, 09-22, 09-23
    ['2026-09-18', 1, '2026-09-24'],
    ['2026-06-05', 5, '2026-06-12'],
    ['2026-06-05', 6, '2026-06-15'],
  ])('%s, the %i.', (from, count, on) => {
    const found = businessDayAfter(day(from), count, holidays.days, holidays.knownTo)
    expect(found === undefined ? undefined : dayText(found)).toBe(on)
  })

  test('banks at the year’s end', () => {
    const nextAfter = (text: string, daysOff: ReadonlySet<Day>, closings?: readonly string[]) => {
      const found = businessDayAfter(day(text), 1, daysOff, holidays.knownTo, closings)
      return found === undefined ? undefined : dayText(found)
    }
    expect(nextAfter('2026-12-30', holidays.days)).toBe('2026-12-31')
    expect(nextAfter('2026-12-30', holidays.bankDays)).toBe('2027-01-04')
    expect(nextAfter('2026-12-28', holidays.days, yearEnd)).toBe('2027-01-04')
  })

  test('nothing is known after 2050', () => {
    // 2050-12-30 is a Friday, 12-31 a Saturday
    const nextAfter = (text: string, count: number) =>
      businessDayAfter(day(text), count, holidays.days, holidays.knownTo)
    expect(nextAfter('2050-12-29', 1)).toBe(day('2050-12-30'))
    expect(nextAfter('2050-12-29', 2)).toBeUndefined()
    expect(nextAfter('2050-12-31', 1)).toBeUndefined()
    expect(nextAfter('2100-01-01', 1)).toBeUndefined()
  })
})
