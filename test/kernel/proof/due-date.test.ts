import { describe, expect, test } from 'vitest'
import { type Day, dayText, readDay } from '../../../calculators/kernel/calendar/days.ts'
import { derive, leaf } from '../../../calculators/kernel/proof/derive.ts'
import { type DayRoll, type RestsBy, rolledDay, rolledFigure } from '../../../calculators/kernel/proof/due-date.ts'
import { catalogue } from '../../../src/catalogue.ts'

const { holidays } = catalogue().law
const day = (text: string): Day => {
  const read = readDay(text)
  if (read === undefined) throw new RangeError(text)
  return read
}

/** The day under a roll, as `date guards operation`. */
function rolled(text: string, roll?: DayRoll, restsBy: RestsBy = 'banks'): string {
  const stated = leaf('fact', 'dueOn', 'date', day(text))
  const reading = roll === undefined ? undefined : leaf('assumed', 'dueDateRoll', 'choice', roll, [], true)
  const dated = rolledDay('dueDate', stated, reading, holidays, restsBy)
  return [dayText(dated.on.value), ...dated.guards.map(({ id }) => id), dated.on.proof?.operation].join(' ')
}

describe('a due date', () => {
  test.each([
    // Friday, Saturday, Sunday, Monday
    ['2026-05-29', '2026-05-29 fact', '2026-05-29 fact'],
    ['2026-05-30', '2026-05-30 as-stated', '2026-06-01 next-business-day'],
    ['2026-05-31', '2026-05-31 as-stated', '2026-06-01 next-business-day'],
    ['2026-06-01', '2026-06-01 fact', '2026-06-01 fact'],
    // holidays, and banks at the year's end
    ['2026-05-04', '2026-05-04 as-stated', '2026-05-07 next-business-day'],
    ['2026-12-30', '2026-12-30 fact', '2026-12-30 fact'],
    ['2026-12-31', '2026-12-31 as-stated', '2027-01-04 next-business-day'],
    // a result after 2027 leans on forecasts, also where it stays
    ['2027-12-30', '2027-12-30 fact', '2027-12-30 fact'],
    ['2027-12-31', '2027-12-31 as-stated', '2028-01-04 holidays-forecast next-business-day'],
    ['2028-06-30', '2028-06-30 fact', '2028-06-30 holidays-forecast fact'],
    // the last that is known
    ['2050-12-30', '2050-12-30 fact', '2050-12-30 holidays-forecast fact'],
    // a Saturday whose next business day is not known any more, and a day after it
    ['2050-12-31', '2050-12-31 fact', '2050-12-31 fact'],
    ['2051-01-04', '2051-01-04 fact', '2051-01-04 fact'],
  ])('%s', (text, asStated, next) => {
    expect(rolled(text, 'as-stated')).toBe(asStated)
    expect(rolled(text, 'next-business-day')).toBe(next)
  })

  test.each([
    // a Saturday, a holiday; at the year's end banks close when others work
    ['2026-05-30', '2026-06-01 next-business-day', '2026-06-01 next-business-day'],
    ['2026-05-04', '2026-05-07 next-business-day', '2026-05-07 next-business-day'],
    ['2026-12-31', '2027-01-04 next-business-day', '2026-12-31 fact'],
    ['2027-01-01', '2027-01-04 next-business-day', '2027-01-04 next-business-day'],
  ])('%s, for a payment and for a notice', (text, banks, business) => {
    expect(rolled(text, 'next-business-day', 'banks')).toBe(banks)
    expect(rolled(text, 'next-business-day', 'business')).toBe(business)
  })

  test('stays where the terms know no roll', () => {
    expect(rolled('2026-05-31')).toBe('2026-05-31 fact')
    expect(rolled('2051-01-01')).toBe('2051-01-01 fact')
  })

  test.each([
    // Sunday 2026-05-31: the day as stated is a step of its own
    ['2026-05-31', 'as-stated', 'dueOn as-stated 2026-05-31 of statedDate'],
    ['2026-05-31', 'next-business-day', 'dueOn next-business-day 2026-06-01 of statedDate'],
    // Tuesday, and a Saturday after which nothing is known: one step
    ['2026-06-30', 'next-business-day', 'dueOn given 2026-06-30 of invoicedOn'],
    ['2050-12-31', 'next-business-day', 'dueOn given 2050-12-31 of invoicedOn'],
  ] as const)('as a figure: %s %s', (text, way, says) => {
    const given = leaf('fact', 'invoicedOn', 'date', day(text))
    const roll = leaf<DayRoll>('assumed', 'dueDateRoll', 'choice', way, [], true)
    const stated = (id: string) => derive(id, 'given', 'date', given.value, [given])
    const { value, proof } = rolledFigure('dueOn', 'statedDate', stated, roll, holidays, 'banks').on
    expect(`${proof?.id} ${proof?.operation} ${dayText(value)} of ${proof?.operands[0]?.proof?.id}`).toBe(says)
  })

  test('cites the closing of banks', () => {
    const stated = leaf('fact', 'dueOn', 'date', day('2026-05-31'))
    const roll = leaf<DayRoll>('assumed', 'dueDateRoll', 'choice', 'as-stated')
    expect(rolledDay('dueDate', stated, roll, holidays, 'banks').on.proof?.cites).toEqual([
      { document: 'banking-act-order', article: '5', paragraph: '1' },
    ])
  })
})
