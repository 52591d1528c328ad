import { describe, expect, test } from 'vitest'
import { type Day, dayText, plusDays, readDay } from '../../../calculators/kernel/calendar/days.ts'
import {
  daysBefore,
  fillsYears,
  monthsBefore,
  monthsFrom,
  periodEnd,
  sameDay,
  wholeMonths,
  wholeYears,
  yearEndsOn,
} from '../../../calculators/kernel/calendar/period.ts'

const day = (text: string): Day => {
  const read = readDay(text)
  if (read === undefined) throw new RangeError(text)
  return read
}

/** A period whose first day does not count: it begins the day after (Civil Code 140). */
const excluded = (text: string): Day => plusDays(day(text), 1)

describe('a period’s end (Civil Code 143)', () => {
  test.each([
    // law page, the table of periods
    ['2003-07-05 13:30, 3 months', excluded('2003-07-05'), 3, '2003-10-05'],
    ['2024-07-01, 1 year, excluded', excluded('2024-07-01'), 12, '2025-07-01'],
    ['2026-01-30, 1 month, excluded', excluded('2026-01-30'), 1, '2026-02-28'],
    ['2026-02-28, 1 month, excluded', excluded('2026-02-28'), 1, '2026-03-31'],
    ['2028-02-29, 1 year, counted', day('2028-02-29'), 12, '2029-02-28'],
    ['2026-08-31, 6 months, excluded', excluded('2026-08-31'), 6, '2027-02-28'],
    ['2026-04-15, 1 year, counted', day('2026-04-15'), 12, '2027-04-14'],
  ])('law: %s', (_, first, months, end) => {
    expect(dayText(periodEnd(first, months))).toBe(end)
  })

  test('of a year', () => {
    expect(dayText(yearEndsOn(day('2026-04-15')))).toBe('2027-04-14')
    expect(dayText(yearEndsOn(day('2028-02-29')))).toBe('2029-02-28')
  })

  test.each([
    ['2026-06-15', 3, '2026-09-14'],
    ['2026-01-01', 1, '2026-01-31'],
    ['2026-01-01', 12, '2026-12-31'],
    ['2026-01-28', 1, '2026-02-27'],
    ['2026-01-29', 1, '2026-02-28'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-29', 1, '2028-02-28'],
    ['2028-01-30', 1, '2028-02-29'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-28'],
    ['2027-03-01', 12, '2028-02-29'],
  ])('%s for %i months', (first, months, end) => {
    expect(dayText(periodEnd(day(first), months))).toBe(end)
  })
})

describe('the same day in another month', () => {
  test.each([
    ['2026-05-31', -3, '2026-02-28'],
    ['2028-05-31', -3, '2028-02-29'],
    ['2026-05-28', -3, '2026-02-28'],
    ['2028-02-29', -12, '2027-02-28'],
    ['2026-05-15', 0, '2026-05-15'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s, %i months', (from, months, to) => {
    expect(dayText(sameDay(day(from), months))).toBe(to)
  })
})

describe('counting back', () => {
  test.each([
    // "n days before T": strict leaves n clear days, lenient counts the n-th
    ['2026-12-31', 7, '2026-12-23', '2026-12-24'],
    // law page: 30 days before 2026-12-31
    ['2026-12-31', 30, '2026-11-30', '2026-12-01'],
    ['2026-03-01', 1, '2026-02-27', '2026-02-28'],
    ['2026-03-01', 0, '2026-02-28', '2026-03-01'],
  ])('from %s, %i days', (target, days, strict, lenient) => {
    expect(dayText(daysBefore(day(target), days, 'strict'))).toBe(strict)
    expect(dayText(daysBefore(day(target), days, 'lenient'))).toBe(lenient)
  })

  test.each([
    // the catalogue's and the law page's examples
    ['2026-12-31', 1, '2026-11-30', '2026-12-01'],
    ['2028-03-31', 1, '2028-02-29', '2028-03-01'],
    ['2027-01-01', 1, '2026-11-30', '2026-12-01'],
    // B = T − 1 inside its month: the day after the same number
    ['2026-06-15', 1, '2026-05-14', '2026-05-15'],
    ['2026-06-02', 1, '2026-05-01', '2026-05-02'],
    // B is a month's last day: the first after M, however long M is
    ['2026-06-01', 1, '2026-04-30', '2026-05-01'],
    ['2026-03-01', 1, '2026-01-31', '2026-02-01'],
    ['2026-05-01', 2, '2026-02-28', '2026-03-01'],
    // M has no such day: B = 03-29 … 03-30
    ['2027-03-29', 1, '2027-02-28', '2027-03-01'],
    ['2027-03-30', 1, '2027-02-28', '2027-03-01'],
    ['2027-03-31', 1, '2027-02-28', '2027-03-01'],
    ['2027-04-01', 1, '2027-02-28', '2027-03-01'],
    ['2028-03-30', 1, '2028-02-29', '2028-03-01'],
    ['2028-03-29', 1, '2028-02-28', '2028-02-29'],
    ['2027-03-31', 13, '2026-02-28', '2026-03-01'],
    ['2026-01-15', 1, '2025-12-14', '2025-12-15'],
  ])('from %s, %i months', (target, months, strict, lenient) => {
    expect(dayText(monthsBefore(day(target), months, 'strict'))).toBe(strict)
    expect(dayText(monthsBefore(day(target), months, 'lenient'))).toBe(lenient)
  })

  test('a month before is where a month’s period ends on the eve, but for the ends of months', () => {
    // from the lenient day E on, a period of a month ends on T − 1
    const wrong: string[] = []
    for (let target = day('2026-01-01'); target <= day('2028-12-31'); target = plusDays(target, 1)) {
      const from = monthsBefore(target, 1, 'lenient')
      if (periodEnd(from, 1) < plusDays(target, -1)) wrong.push(dayText(target))
      if (monthsBefore(target, 1, 'strict') !== plusDays(from, -1)) wrong.push(dayText(target))
    }
    expect(wrong).toEqual([])
  })
})

describe('whole years', () => {
  test.each([
    ['2026-01-01', '2025-12-31', 0],
    ['2026-01-01', '2026-12-30', 0],
    ['2026-01-01', '2026-12-31', 1],
    ['2026-01-01', '2027-01-01', 1],
    ['2026-04-15', '2027-04-13', 0],
    ['2026-04-15', '2027-04-14', 1],
    ['2026-04-15', '2027-04-15', 1],
    ['2028-02-29', '2029-02-27', 0],
    ['2028-02-29', '2029-02-28', 1],
    ['2028-02-29', '2032-02-28', 4],
    ['2027-03-01', '2028-02-28', 0],
    ['2027-03-01', '2028-02-29', 1],
    // law page: 2016-02-01 to 2025-01-31 are 9 years
    ['2016-02-01', '2025-01-31', 9],
    ['1990-01-01', '2200-12-31', 211],
  ])('%s to %s', (first, last, years) => {
    expect(wholeYears(day(first), day(last))).toBe(years)
  })

  test('every pair of days of a leap and a common year', () => {
    for (const year of [2027, 2028]) {
      const [start, end] = [day(`${year}-01-01`), day(`${year}-12-31`)]
      let whole = 0
      for (let first = start; first <= end; first = plusDays(first, 1)) {
        for (let last = first; last <= end; last = plusDays(last, 1)) {
          const years = wholeYears(first, last)
          if (years !== 0) whole += first === start && last === end && years === 1 ? 1 : 1000
        }
      }
      expect(whole).toBe(1)
    }
  })
})

describe('whole months', () => {
  test.each([
    ['2026-04-15', '2027-04-14', 12],
    ['2026-04-15', '2027-04-13', undefined],
    ['2026-04-15', '2027-04-15', undefined],
    ['2026-01-01', '2026-01-31', 1],
    ['2026-01-01', '2026-01-30', undefined],
    ['2026-01-01', '2026-12-31', 12],
    // a month without such a day ends the period with itself
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-02-27', undefined],
    ['2026-01-30', '2026-02-28', 1],
    ['2028-01-31', '2028-02-29', 1],
    ['2028-01-31', '2028-02-28', undefined],
    ['2028-02-29', '2029-02-28', 12],
    ['2026-03-31', '2026-04-30', 1],
    ['2026-02-28', '2026-03-27', 1],
    ['2026-02-28', '2026-03-31', undefined],
    ['2026-06-10', '2026-06-10', undefined],
  ])('%s to %s', (first, last, months) => {
    expect(wholeMonths(day(first), day(last))).toBe(months)
  })

  test('are those of the period’s end, from every day of a leap and a common year', () => {
    for (let at = day('2027-01-01'); at <= day('2028-12-31'); at = plusDays(at, 1)) {
      for (const months of [1, 2, 3, 6, 11, 12, 13, 24, 120]) {
        const end = periodEnd(at, months)
        expect(wholeMonths(at, end)).toBe(months)
        expect(wholeMonths(at, plusDays(end, 1))).not.toBe(months)
      }
    }
  })

  test.each([
    ['2026-01-01', 12, '2026-07-01', 6],
    ['2026-01-01', 12, '2026-07-02', 5],
    ['2026-01-01', 12, '2026-06-30', 6],
    ['2026-01-01', 12, '2026-01-01', 12],
    ['2026-01-01', 12, '2026-12-01', 1],
    ['2026-01-01', 12, '2026-12-02', 0],
    // months from 01-31, 03-01 and 03-31
    ['2027-01-31', 3, '2027-02-28', 2],
    ['2027-01-31', 3, '2027-03-01', 2],
    ['2027-01-31', 3, '2027-03-02', 1],
    ['2027-01-31', 3, '2027-04-01', 0],
  ])('of a period from %s of %i months, %s on: %i', (first, months, from, left) => {
    expect(monthsFrom(day(first), months, day(from))).toBe(left)
  })
})

test.each([
  ['2026-06-01', '2027-05-30', false],
  ['2026-06-01', '2027-05-31', true],
  ['2026-06-01', '2027-06-01', false],
  ['2026-06-01', '2028-05-31', true],
  // February 2029 has no 29th
  ['2028-02-29', '2029-02-28', true],
  ['2026-06-01', '2026-05-31', false],
] as const)('from %s, %s ends whole years: %s', (first, on, fills) => {
  expect(fillsYears(day(first), day(on))).toBe(fills)
})
