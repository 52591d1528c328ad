import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../src/catalogue.ts'
import { suggestions } from '../../../src/ui/form/suggestions.ts'
import { wrongText } from '../../../src/ui/form/wrong-text.ts'
import { formatterOf } from '../../../src/ui/text/formatter.ts'

/** What an entry that is not read may have been meant as. */

const near = '2026-06-15'

describe('a date', () => {
  test.each([
    // 2026, 令和26年 = 2018 + 26 and 平成26年 = 1988 + 26; 昭和26年 is further away.
    ['260531', ['2026-05-31', '2014-05-31', '2044-05-31']],
    // 令和8年, 2008 and 平成8年 = 1988 + 8.
    ['080531', ['2026-05-31', '2008-05-31', '1996-05-31']],
    ['8.5.31', ['2026-05-31', '2008-05-31', '1996-05-31']],
    // 26 May 2031 as well.
    ['26/5/31', ['2026-05-31', '2031-05-26', '2014-05-31']],
    ['8年5月31日', ['2026-05-31', '2008-05-31', '1996-05-31']],
    // As in the United States: 31 May 2026.
    ['5/31/26', ['2026-05-31']],
    ['1/2/2026', ['2026-02-01', '2026-01-02']],
    // A Sunday, and not a Monday.
    ['2026年5月31日(月)', ['2026-05-31']],
    ['Mon 31 May 2026', ['2026-05-31']],
    ['令和元年4月30日', ['2019-04-30']],
    ['2027-02-29', ['2027-02-28', '2027-03-01']],
    ['令和8年6月31日', ['2026-06-30', '2026-07-01']],
    ['2026-05-32', []],
    ['2026-13-01', []],
    ['soon', []],
    ['__proto__', []],
    ['9'.repeat(1000), []],
  ])('%s', (typed, expected) => {
    expect(suggestions('date', typed, near)).toEqual(expected)
  })
})

describe('a moment', () => {
  test.each([
    ['2026-05-31 午後12時', ['2026-05-31 12時', '2026-05-31 24時']],
    ['2026-05-31 午前12時30分', ['2026-05-31 0時30分', '2026-05-31 12時30分']],
    ['2026年5月31日(月) 9:15', ['2026年5月31日 9:15']],
    ['2026-05-31', []],
  ])('%s', (typed, expected) => {
    expect(suggestions('date-time', typed, near)).toEqual(expected)
  })
})

describe('an amount', () => {
  test.each([
    ['約1000円', 'JPY', ['1000円']],
    ['1000円位', 'JPY', ['1000円']],
    ['50,000円（税抜）', 'JPY', ['50,000円']],
    ['50000-', 'JPY', ['50000']],
    ['12k', 'JPY', ['12000']],
    ['1 000', 'JPY', ['1000']],
    ['1,00', 'JPY', ['100']],
    ['1.000,50', 'USD', ['1000.50']],
    ['12,50', 'USD', ['12.50', '1250']],
    ['1.23456万円', 'JPY', ['12345', '12346']],
    ['999.5', 'JPY', ['999', '1000']],
    ['fifty', 'JPY', []],
    ['-5', 'JPY', []],
    ['$12', 'JPY', []],
  ])('%s in %s', (typed, currency, expected) => {
    expect(suggestions('amount', typed, near, currency)).toEqual(expected)
  })
})

test.each([
  ['rate', '14,5', undefined, ['14.5%']],
  ['rate', '14,5 %', undefined, ['14.5%']],
  ['rate', '1割', undefined, ['10%']],
  ['rate', '八割五分', undefined, ['85%']],
  ['rate', 'ten', undefined, []],
  ['count', '1年', 'months', ['12']],
  ['count', '二年間', 'months', ['24']],
  ['count', '12月', 'months', ['12']],
  ['count', '1年', 'days', []],
  ['month', '5月', undefined, []],
  ['text', '1割', undefined, []],
] as const)('a %s: %s', (type, typed, unit, expected) => {
  expect(suggestions(type, typed, near, unit)).toEqual(expected)
})

const calculator = catalogue().providers.get('coredrive')?.calculators.get('outage-compensation')
if (calculator === undefined) throw new RangeError('there is no outage-compensation')

test.each([
  [
    'date',
    '2026年5月31日(月)',
    '曜日が合いません。この日は2026年5月31日(日)です。',
    'The day of the week does not fit: it is Sun 31 May 2026.',
  ],
  [
    'date-time',
    '2026-05-31',
    '時刻も、2026-05-31 09:15 のように入力してください。',
    'Enter the time too, as in 2026-05-31 09:15.',
  ],
])('of the %s %s it is told what is amiss', (type, typed, ja, en) => {
  expect(wrongText(formatterOf(catalogue(), calculator, 'ja'), 'not-a-date', type, typed)).toBe(ja)
  expect(wrongText(formatterOf(catalogue(), calculator, 'en'), 'not-a-date', type, typed)).toBe(en)
})
