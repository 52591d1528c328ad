import { describe, expect, test } from 'vitest'
import {
  amount,
  count,
  countOrNone,
  dayOfMonth,
  daysOfYear,
  decisive,
  flag,
  oneOf,
  optional,
  rate,
  rateOr,
  rule,
  type TermShape,
} from '../../../calculators/kernel/schema/term.ts'

const at = (shape: TermShape<unknown>, written: unknown) => {
  const value = shape.parse(written)
  return [value, shape.unit(value, 'USD')]
}

describe('a term is read from what a checked seed writes', () => {
  const days = ['12-29', '01-03']
  const table: readonly (readonly [string, TermShape<unknown>, unknown, unknown, string])[] = [
    ['a rate', rate(), '0.146', { n: 146, d: 1000 }, 'rate'],
    ['a whole rate', rate(), '1', { n: 1, d: 1 }, 'rate'],
    ['a rate that could be a word', rateOr('statutory'), '0.03', { n: 3, d: 100 }, 'rate'],
    ['a word for a rate', rateOr('statutory'), 'statutory', 'statutory', 'choice'],
    ['a count', count('days'), '30', 30, 'days'],
    ['a count of none', countOrNone('days'), '0', 0, 'days'],
    ['a day of the month', dayOfMonth(), '25', 25, 'count'],
    ['money', amount(), '12.50', { n: 125, d: 10 }, 'USD'],
    ['a choice', oneOf(['down', 'half-up']), 'half-up', 'half-up', 'choice'],
    ['a rule', rule('none'), 'none', 'none', 'choice'],
    ['true', flag(), true, true, 'flag'],
    ['days of the year', daysOfYear(), days, days, 'text'],
    ['a term that may be left out', optional(count('months')), '6', 6, 'months'],
  ]
  test.each(table)('%s', (_, shape, written, value, unit) => {
    expect(at(shape, written)).toEqual([value, unit])
  })
})

test('what a shape says of itself', () => {
  expect(rateOr('statutory')).toMatchObject({ type: 'rate', choices: ['statutory'], optional: false })
  expect(optional(oneOf(['down', 'half-up']))).toMatchObject({
    type: 'choice',
    choices: ['down', 'half-up'],
    optional: true,
  })
  expect(decisive(oneOf(['strict', 'lenient']))).toMatchObject({
    type: 'choice',
    choices: ['strict', 'lenient'],
    optional: false,
    isDecisive: true,
  })
  expect(oneOf(['strict', 'lenient']).isDecisive).toBeUndefined()
})

test('a decimal that no check let through is a bug', () => {
  expect(() => rate().parse('14.6%')).toThrow('present: "14.6%" has not been checked')
})
