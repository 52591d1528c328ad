import { expect, test } from 'vitest'
import { readDay } from '../../../calculators/kernel/calendar/days.ts'
import { ticks } from '../../../src/ui/charts/calendar-lines.tsx'
import { placedLabels } from '../../../src/ui/charts/label-layout.ts'
import { spread } from '../../../src/ui/charts/late-penalty/model.ts'
import { fitted, linear, textWidth } from '../../../src/ui/charts/measures.ts'

const lanesOf = (labels: Parameters<typeof placedLabels>[0], width: number, lanes: number) =>
  placedLabels(labels, width, lanes)
    .map(({ id, lane, side, isBrief }) => [id, lane, side, isBrief].join(' '))
    .sort()

test('labels that have room stand in the first lane', () => {
  const labels = [
    { id: 'a', x: 0, width: 100 },
    { id: 'b', x: 300, width: 100 },
  ]
  expect(lanesOf(labels, 300, 3)).toEqual(['a 0 right false', 'b 0 left false'])
})

test('the line of a deeper label keeps clear of the texts above it', () => {
  const labels = [
    { id: 'a', x: 10, width: 150 },
    { id: 'b', x: 100, width: 150 },
  ]
  // Beside one another they overlap; were b the deeper one, its line would cross the text of a.
  expect(lanesOf(labels, 300, 2)).toEqual(['a 1 right false', 'b 0 right false'])
})

test('a label that finds no place is shortened, or goes without', () => {
  const labels = [
    { id: 'a', x: 10, width: 200 },
    { id: 'b', x: 150, width: 215, brief: 60 },
    { id: 'c', x: 160, width: 190 },
  ]
  expect(lanesOf(labels, 220, 1)).toEqual(['a 0 right false'])
  expect(lanesOf(labels, 220, 2)).toEqual(['a 1 right false', 'b 0 right true'])
})

test('a label that is wider than the picture is left out', () => {
  expect(lanesOf([{ id: 'a', x: 10, width: 400 }], 300, 3)).toEqual([])
})

test('full-width letters are twice as wide, and what is too long ends in an ellipsis', () => {
  expect(textWidth('約款', 12)).toBe(24)
  // 4 × 0.6 × 12 = 28.8
  expect(textWidth('2026', 12)).toBe(29)
  expect(fitted('約款計算', 10, 40)).toBe('約款計算')
  expect(fitted('約款計算約款', 10, 40)).toBe('約款計…')
  expect(fitted('約款', 10, 0)).toBe('…')
})

test('at most so many of a list, the first and the last among them', () => {
  expect(spread([1, 2, 3], 3)).toEqual([1, 2, 3])
  expect(spread([1, 2, 3, 4, 5], 3)).toEqual([1, 3, 5])
  expect(
    spread(
      Array.from({ length: 10_000 }, (_, at) => at),
      24,
    ),
  ).toHaveLength(24)
})

test('a span over a width, and a span of nothing in the middle', () => {
  expect(linear(10, 20, 0, 100)(15)).toBe(50)
  expect(linear(10, 10, 0, 100)(10)).toBe(50)
})

test.each([
  ['2026-05-31', '2026-07-15', 3, ['2026-06', '2026-07']],
  ['2026-12-23', '2026-12-31', 4, ['2026-12-24', '2026-12-26', '2026-12-28', '2026-12-30']],
  ['2026-06-30', '2126-06-30', 2, ['2050', '2100']],
  ['2026-06-30', '2028-06-30', 4, ['2026-07', '2027-01', '2027-07', '2028-01']],
  ['1990-01-01', '2200-12-31', 2, ['2000', '2200']],
])('the calendar from %s to %s', (from, to, most, expected) => {
  const [first, last] = [readDay(from), readDay(to)]
  if (first === undefined || last === undefined) throw new RangeError('not a date')
  expect(ticks(first, last, most).map(({ text }) => text)).toEqual(expected)
})
