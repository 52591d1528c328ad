import { describe, expect, test } from 'vitest'
import { monthNumber, readDay } from '../../../calculators/kernel/calendar/days.ts'
import { leaf, type Unit } from '../../../calculators/kernel/proof/derive.ts'
import { figureText, formattedValue } from '../../../calculators/kernel/proof/print.ts'

const of = (n: number, d = 1) => ({ n, d })
const value = (unit: Unit, what: unknown) => leaf('fact', 'it', unit, what)

describe('a figure', () => {
  test.each<[Unit, unknown, string]>([
    ['JPY', of(900), '900'],
    ['JPY', of(0), '0'],
    ['JPY', of(1800, 2), '900'],
    ['USD', of(25, 2), '12.50'],
    ['USD', of(0), '0.00'],
    ['date', readDay('2026-05-31'), '2026-05-31'],
    ['month', monthNumber(2026, 5), '2026-05'],
    ['days', 45, '45'],
    ['count', 0, '0'],
    ['choice', 'payment', 'payment'],
    ['flag', false, 'false'],
    ['text', 'x', 'x'],
    ['rate', of(146, 1000), '0.146'],
    ['years', of(9, 73), '9/73'],
  ])('in %s: %o', (unit, what, text) => {
    expect(figureText(value(unit, what))).toBe(text)
  })

  test('that prints itself is written so', () => {
    expect(figureText({ ...value('duration', 7200), print: (seconds) => `${seconds} s` })).toBe('7200 s')
  })

  test('that was not rounded is a bug', () => {
    expect(() => figureText(value('JPY', of(1, 2)))).toThrow(RangeError)
  })
})

describe('a step’s value', () => {
  test.each<[Unit, unknown, string, string, boolean]>([
    ['JPY', of(95_700, 73), '95700/73', '1310.958904', true],
    ['JPY', of(900), '900', '900', false],
    ['JPY', of(501, 2), '250.5', '250.5', false],
    ['JPY', of(1, 10_000_000), '0.0000001', '0', true],
    ['USD', of(25, 2), '12.5', '12.50', false],
    ['USD', of(40), '40', '40.00', false],
    ['USD', of(2280, 73), '2280/73', '31.232877', true],
    ['rate', of(146, 1000), '0.146', '0.146', false],
    ['rate', of(1_234_567, 10_000_000), '0.1234567', '0.123457', true],
    ['years', of(6, 73), '6/73', '0.082192', true],
    ['years', 2, '2', '2', false],
    ['years', of(2), '2', '2', false],
    ['days', 45, '45', '45', false],
    ['date', readDay('2026-05-31'), '2026-05-31', '2026-05-31', false],
    ['flag', true, 'true', 'true', false],
    ['text', ['12-29', '12-30'], '12-29, 12-30', '12-29, 12-30', false],
  ])('in %s: %o', (unit, what, exact, shown, rounded) => {
    expect(formattedValue(value(unit, what))).toEqual({ exact, shown, rounded })
  })
})
