import { expect, test } from 'vitest'
import { localDay } from '../../../src/ui/text/local-day.ts'

test('a day is the reader’s own', () => {
  expect(localDay(new Date(2026, 6, 5, 0, 0))).toBe('2026-07-05')
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  expect(localDay(new Date(2026, 11, 31, 0, 0))).toBe('2026-12-31')
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31')
})
