import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../src/catalogue.ts'
import { cellChange } from '../../../src/ui/form/cell-change.ts'
import { lacksYear, nearestYears } from '../../../src/ui/form/missing-year.ts'
import { isUnfinished } from '../../../src/ui/form/unfinished.ts'
import { wrongText } from '../../../src/ui/form/wrong-text.ts'
import { formatterOf } from '../../../src/ui/text/formatter.ts'

/** A date without its year: what is said of it, and which years are proposed. */

const late = catalogue().providers.get('coredrive')?.calculators.get('late-penalty')
if (late === undefined) throw new RangeError('there is no late-penalty')
const ja = formatterOf(catalogue(), late, 'ja')
const en = formatterOf(catalogue(), late, 'en')

describe('the year is what is missing', () => {
  test.each([
    ['date', '5/31'],
    ['date', '5-31'],
    ['date', '５／３１'],
    ['date', '5月31日'],
    ['date', '5 月 31 日'],
    ['date', '5月31日(日)'],
    ['date', '2/29'],
    ['date', '2/29(月)'],
    ['date', '31 May'],
    ['date', '31st May'],
    ['date', 'May 31'],
    ['date', 'Sun 31 May'],
    ['month', '5月'],
    ['month', '5月分'],
    ['month', 'May'],
    ['date-time', '5/31 9:15'],
    ['date-time', '5月31日 午後3時'],
    ['date-time', '31 May, 9:15'],
  ] as const)('of the %s %s', (type, typed) => {
    expect(lacksYear(type, typed)).toBe(true)
    expect(wrongText(ja, 'not-a-date', type, typed)).toBe('年も入力してください。')
    expect(wrongText(en, 'not-a-date', type, typed)).toBe('Enter the year too.')
  })

  test.each([
    ['date', '2026-05-32'],
    ['date', '2/30'],
    ['date', '13/1'],
    ['date', '1/2/2026'],
    ['date', '5'],
    ['date', 'May'],
    ['date', 'soon'],
    ['date', '__proto__'],
    ['month', '5'],
    ['month', '13月'],
    ['date-time', '5/31'],
    ['amount', '5/31'],
  ] as const)('but not of the %s %s', (type, typed) => {
    expect(lacksYear(type, typed)).toBe(false)
  })

  test('of a date that never was, it is said that there is none', () => {
    expect(wrongText(ja, 'not-a-date', 'date', '2/30')).toBe('実在する日付を 2026-05-31 のように入力してください。')
  })
})

describe('the two nearest years are proposed, in the manner of what was typed', () => {
  test.each([
    // From 22 November 2026, 31 May 2026 lies 175 days back and 31 May 2027 190 ahead; 31 May 2025 is further.
    ['date', '5/31', '2026-11-22', ['2026/5/31', '2027/5/31']],
    ['date', '5月31日', '2026-11-22', ['2026年5月31日', '2027年5月31日']],
    // A bill of 2024: 15 July is 45 days ahead of 31 May 2024, and was 321 days before it.
    ['date', '7-15', '2024-05-31', ['2023-7-15', '2024-7-15']],
    ['date', '31 May', '2026-01-10', ['31 May 2025', '31 May 2026']],
    ['date', 'May 31', '2026-01-10', ['May 31, 2025', 'May 31, 2026']],
    // Leap years alone.
    ['date', '2/29', '2026-11-22', ['2024/2/29', '2028/2/29']],
    // 31 May was a Sunday in 2020, is one in 2026, and in 2037 again.
    ['date', '5/31(日)', '2026-11-22', ['2020/5/31(日)', '2026/5/31(日)']],
    ['month', '5月', '2026-11-22', ['2026年5月', '2027年5月']],
    ['month', 'May', '2026-11-22', ['May 2026', 'May 2027']],
    ['date-time', '5/31 9:15', '2026-11-22', ['2026/5/31 9:15', '2027/5/31 9:15']],
    ['date', 'soon', '2026-11-22', []],
    ['date', '5/31', 'no day', []],
  ] as const)('%s %s near %s', (type, typed, near, expected) => {
    expect(nearestYears(type, typed, near).map(({ text }) => text)).toEqual(expected)
  })
})

test('nobody is corrected between the month and the day', () => {
  expect(['5', '5/', '5月', '12/'].map((typed) => isUnfinished('date', typed))).toEqual([true, true, true, true])
  expect(['5/31', '5月31日'].map((typed) => isUnfinished('date', typed))).toEqual([false, false])
})

test('a megabyte of junk is looked at once', () => {
  expect(lacksYear('date', '5/31'.repeat(250_000))).toBe(false)
})

test.each([
  ['principal', { set: 'cell', field: 'principal', to: '1' }],
  ['payments[7].on', { set: 'row-cell', field: 'payments', row: 7, cell: 'on', to: '1' }],
])('what changes %s', (place, change) => {
  expect(cellChange(place, '1')).toEqual(change)
})
