import { describe, expect, test } from 'vitest'
import { entered, isUnfinished } from '../../src/site/form/entered.ts'

describe('an entry is read as people write it', () => {
  test.each([
    ['amount', '50000', '50000'],
    ['amount', ' 50,000 ', '50000'],
    ['amount', '¥1,234,567', '1234567'],
    ['amount', '￥５０，０００', '50000'],
    ['amount', '1,000円', '1000'],
    ['amount', '$12.50', '12.50'],
    ['amount', '1,000.5', '1000.5'],
    ['rate', '8%', '0.08'],
    ['rate', '１０ ％', '0.10'],
    ['rate', '14.6 %', '0.146'],
    ['rate', '100%', '1.00'],
    ['rate', '0.08', '0.08'],
    ['date', '2026-05-31', '2026-05-31'],
    ['date', '2026/5/31', '2026-05-31'],
    ['date', '20260531', '2026-05-31'],
    ['date', '2026年5月31日', '2026-05-31'],
    ['date', '２０２６．５．３１', '2026-05-31'],
    ['date', '令和8年5月31日', '2026-05-31'],
    ['date', '令和元年5月1日', '2019-05-01'],
    ['date', 'R8.5.31', '2026-05-31'],
    ['date', 'h31/4/30', '2019-04-30'],
    ['month', '2026-6', '2026-06'],
    ['month', '2026年6月', '2026-06'],
    ['date-time', '2026-11-10 9:15', '2026-11-10T09:15'],
    ['date-time', '2026-11-10T09:15:30', '2026-11-10T09:15:30'],
    ['date-time', '2026-11-10T09:15+09:00', '2026-11-10T09:15+09:00'],
    ['date-time', '2026年11月10日9時15分', '2026-11-10T09:15'],
    ['count', '１２', '12'],
    ['text', ' ＡＢＣ ', ' ＡＢＣ '],
  ] as const)('%s %j is %j', (type, typed, expected) => {
    expect(entered(type, typed)).toBe(expected)
  })
})

describe('what is not recognised passes as it is, so that it is refused where it is read', () => {
  test.each([
    ['amount', '▲1,000', '▲1,000'],
    ['amount', '1,00', '1,00'],
    ['amount', '-5', '-5'],
    ['amount', '1e3', '1e3'],
    ['amount', '0x10', '0x10'],
    ['amount', '٥٠', '٥٠'],
    ['date', '2026-02-30', '2026-02-30'],
    ['date', '2026-13-01', '2026-13-01'],
    // The era had not begun, or was over.
    ['date', 'R1.4.30', 'R1.4.30'],
    ['date', 'H31.5.1', 'H31.5.1'],
    ['date', '31/5/2026', '31/5/2026'],
    ['date-time', '2026-11-10', '2026-11-10'],
    ['date-time', '2026-11-10 09', '2026-11-10 09'],
  ] as const)('%s %j stays %j', (type, typed, expected) => {
    expect(entered(type, typed)).toBe(expected)
  })

  test('at any length', () => {
    const junk = '1,'.repeat(500_000)
    expect(entered('amount', junk)).toBe(junk)
  })
})

describe('an entry may be unfinished', () => {
  test.each([
    ['date', '2026-', true],
    ['date', '2026-05-', true],
    ['date', '令和8年', true],
    ['date', '2026-05-31', false],
    ['date', '2026-02-30', false],
    ['date', 'abc', false],
    ['date-time', '2026-11-10 09', true],
    ['date-time', '2026-11-10 09:15', false],
    ['amount', '1,00', true],
    ['amount', '12.', true],
    ['amount', 'abc', false],
    ['amount', '1e3', false],
    ['text', '', false],
  ] as const)('%s %j: %j', (type, typed, expected) => {
    expect(isUnfinished(type, typed)).toBe(expected)
  })
})
