import { expect, test } from 'vitest'
import { difference } from '../../../src/ui/text/difference.ts'

test.each([
  ['901', '900', 'JPY', '1'],
  ['880', '900', 'JPY', '-20'],
  ['900', '900', 'JPY', '0'],
  // 10^21 + 1 − 10^21, which a double would call 0
  ['1000000000000000000001', '1000000000000000000000', 'JPY', '1'],
  ['12.50', '12.45', 'USD', '0.05'],
  ['12.45', '12.50', 'USD', '-0.05'],
  ['100.00', '0.01', 'USD', '99.99'],
  ['6', '6.00', 'USD', '0'],
  ['2026-12-01', '2026-11-30', 'date', '1'],
  ['2026-02-28', '2026-03-01', 'date', '-1'],
  ['2028-03-01', '2028-02-28', 'date', '2'],
] as const)('%s is from %s (%s) by %s', (figure, from, unit, expected) => {
  expect(difference(figure, from, unit)).toBe(expected)
})

test('what is no date has no difference', () => {
  expect(difference('', '2026-11-30', 'date')).toBeUndefined()
})
