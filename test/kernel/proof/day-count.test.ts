import { describe, expect, test } from 'vitest'
import { type Day, dayText, plusDays, readDay } from '../../../calculators/kernel/calendar/days.ts'
import { lowest } from '../../../calculators/kernel/number/rational.ts'
import { daysCounted } from '../../../calculators/kernel/proof/calendar.ts'
import { type DayCount, dayCounts, yearShare } from '../../../calculators/kernel/proof/day-count.ts'
import { type Amount, type Derived, leaf } from '../../../calculators/kernel/proof/derive.ts'
import { withRecording } from '../../../calculators/kernel/proof/recording.ts'

const day = (text: string): Day => {
  const read = readDay(text)
  if (read === undefined) throw new RangeError(text)
  return read
}
const bare = <V>(value: V, unit: Derived['unit']): Derived<V> => ({ value, unit, proof: undefined })

function share(first: Day, last: Day, rule: DayCount): Amount {
  const [from, to] = [bare(first, 'date'), bare(last, 'date')]
  return yearShare('years', from, to, daysCounted('days', from, to), bare(rule, 'choice'))
}

function shareText(first: string, last: string, rule: DayCount): string {
  const { n, d } = lowest(share(day(first), day(last), rule).value)
  return `${n}/${d}`
}

describe('a share of a year', () => {
  test.each([
    // first, last, anniversary-years, actual-365-fixed, leap-window
    ['2026-06-01', '2026-07-15', '9/73', '9/73', '9/73'],
    ['2026-06-01', '2026-06-01', '1/365', '1/365', '1/365'],
    ['2026-06-02', '2026-06-01', '0/1', '0/1', '0/1'],
    // law page, February 2028: 29/366, 29/365
    ['2028-02-01', '2028-02-29', '29/366', '29/365', '29/366'],
    // catalogue: 31/365 + 91/366 = 44,561/133,590; the window from 2023-12-01 holds 2024-02-29
    ['2023-12-01', '2024-03-31', '44561/133590', '122/365', '1/3'],
    // after the leap day, still in the leap year: 31/366; the window to 2025-02-28 holds none
    ['2024-03-01', '2024-03-31', '31/366', '31/365', '31/365'],
    // the window's edges: from 2023-03-01 it ends on 2024-02-29, from 02-28 on 02-27
    ['2023-03-01', '2023-03-31', '31/365', '31/365', '31/366'],
    ['2023-02-28', '2023-03-31', '32/365', '32/365', '32/365'],
    ['2024-02-29', '2024-03-31', '16/183', '32/365', '16/183'],
    // law page: whole years by anniversary; the window from 2011-10-05 holds 2012-02-29: 2 + 67/366
    ['2016-02-01', '2025-01-31', '9/1', '3288/365', '9/1'],
    ['2009-10-05', '2011-12-10', '797/365', '797/365', '799/366'],
    // the last 14 days begin a window that holds 2024-02-29
    ['2021-08-02', '2023-08-15', '744/365', '744/365', '746/366'],
    ['2028-01-01', '2028-12-31', '1/1', '366/365', '1/1'],
    ['2027-01-01', '2027-12-31', '1/1', '1/1', '1/1'],
    ['2027-01-01', '2027-12-30', '364/365', '364/365', '364/365'],
    ['2028-01-01', '2028-12-30', '365/366', '1/1', '365/366'],
    // a year from a leap day ends on 02-28; a day more: 1/365
    ['2028-02-29', '2029-03-01', '366/365', '367/365', '366/365'],
    // 2100 is a common year
    ['2100-02-01', '2100-03-01', '29/365', '29/365', '29/365'],
  ])('%s to %s', (first, last, anniversary, fixed, window) => {
    const reduced = (text: string): string => {
      const [n = '0', d = '1'] = text.split('/')
      const { n: num, d: den } = lowest({ n: Number(n), d: Number(d) })
      return `${num}/${den}`
    }
    expect(dayCounts.map((rule) => shareText(first, last, rule))).toEqual([anniversary, fixed, window].map(reduced))
  })

  test('of every pair of days of a leap and a common year', () => {
    // within a calendar year: days over its length; the window holds a leap day to 2028-02-29, and from 2027-03-01 on
    const wrong: string[] = []
    for (const [year, length] of [
      [2026, 365],
      [2027, 365],
      [2028, 366],
    ] as const) {
      const [start, end] = [day(`${year}-01-01`), day(`${year}-12-31`)]
      for (let first = start; first <= end; first = plusDays(first, 1)) {
        const holdsLeapDay = first >= day('2027-03-01') && first <= day('2028-02-29')
        for (let last = first; last <= end; last = plusDays(last, 1)) {
          const days = BigInt(last - first + 1)
          const isWhole = first === start && last === end
          const is = (rule: DayCount, n: bigint, d: bigint): boolean => {
            const { value } = share(first, last, rule)
            return BigInt(value.n) * d === n * BigInt(value.d)
          }
          const isRight =
            is('anniversary-years', days, BigInt(length)) &&
            is('actual-365-fixed', days, 365n) &&
            (isWhole ? is('leap-window', 1n, 1n) : is('leap-window', days, holdsLeapDay ? 366n : 365n))
          if (!isRight) wrong.push(`${dayText(first)} ${dayText(last)}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('its proof', () => {
  const recorded = (rule: DayCount): Amount => {
    const from = leaf('fact', 'from', 'date', day('2022-12-01'))
    const to = leaf('fact', 'to', 'date', day('2024-03-31'))
    return yearShare('years', from, to, daysCounted('days', from, to), leaf('stated', 'dayCount', 'choice', rule))
  }

  test('names its parts', () => {
    // 1 + 31/365 + 91/366: the rest runs from 2023-12-01
    const { proof, value } = recorded('anniversary-years')
    expect(proof?.operation).toBe('sum')
    expect(proof?.operands.map((part) => part.proof?.id)).toEqual(['years.whole', 'years.common', 'years.leap'])
    expect(lowest(value)).toEqual({ n: 178_151, d: 133_590 })
    expect(recorded('leap-window').proof?.operands.map((part) => part.proof?.id)).toEqual(['years.whole', 'years.leap'])
    expect(recorded('actual-365-fixed').proof?.operation).toBe('share-of-year')
  })

  test('is left out of a bare run', () => {
    const bare = (first: string, last: string, rule: DayCount) =>
      withRecording(false, () => share(day(first), day(last), rule))
    expect(bare('2022-12-01', '2024-03-31', 'anniversary-years').proof).toBeUndefined()
    expect(bare('2022-12-01', '2024-03-31', 'actual-365-fixed').proof).toBeUndefined()
    expect(bare('2022-12-02', '2022-12-01', 'leap-window').proof).toBeUndefined()
  })
})
