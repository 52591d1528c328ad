import { expect, test } from 'vitest'
import { dayText } from '../../../calculators/kernel/calendar/days.ts'
import { latePicture } from '../../../src/ui/charts/late-penalty/model.ts'
import { pictureOf, type Request } from '../../catalogue.ts'

function late(facts: Request['facts'], readings: Request['readings'] = {}, provider = 'coredrive') {
  const picture = latePicture(pictureOf(`${provider}/late-penalty`, { principal: '50000', ...facts }, readings))
  if (picture === undefined) throw new RangeError('there is no picture')
  const { marks, daysOff, leapYears, growth } = picture
  return {
    ...picture,
    from: dayText(picture.from),
    to: dayText(picture.to),
    marks: marks.map(({ kind, on, text }) => [kind, dayText(on), ...(text === undefined ? [] : [text])].join(' ')),
    daysOff: daysOff.map(dayText),
    leapYears: leapYears.map(({ year }) => year),
    stretches: growth?.stretches.map(({ from, to, days, damages }) => [dayText(from), dayText(to), days, damages]),
    points: growth?.points.map(({ on, share }) => [dayText(on), share]),
  }
}

test('45 days late, due on a Sunday that stays the due date', () => {
  const picture = late({ dueOn: '2026-05-31', paidOn: '2026-07-15' })
  // Three days before the due date are in view, for the weekend that it closes.
  expect([picture.from, picture.to]).toEqual(['2026-05-28', '2026-07-15'])
  expect(picture.marks).toEqual(['due 2026-05-31', 'paid 2026-07-15'])
  expect(picture.daysOff).toEqual(['2026-05-30', '2026-05-31'])
  // 50,000 × 14.6 % × 45 ÷ 365 = 900
  expect(picture.stretches).toEqual([['2026-05-31', '2026-07-15', '45', '900']])
  expect(picture.points).toEqual([
    ['2026-05-31', 0],
    ['2026-07-15', 1],
  ])
})

test('the due date moved to Monday, and a part payment that meets damages first', () => {
  const payments = [{ on: '2026-06-20', amount: '10000' }]
  const picture = late({ dueOn: '2026-05-31', paidOn: '2026-07-15', payments }, { dueDateRoll: 'next-business-day' })
  expect(picture.marks).toEqual(['due 2026-05-31', 'paid 2026-07-15', 'rolled 2026-06-01', 'payment 2026-06-20 10000'])
  // 50,000 × 14.6 % × 19 ÷ 365 = 380; (50,000 − 9,620) × 14.6 % × 25 ÷ 365 = 403.8
  expect(picture.stretches).toEqual([
    ['2026-06-01', '2026-06-20', '19', '380'],
    ['2026-06-20', '2026-07-15', '25', '403'],
  ])
  expect(picture.points).toEqual([
    ['2026-06-01', 0],
    ['2026-06-20', 380 / 783],
    ['2026-07-15', 1],
  ])
})

test('bank holidays around the turn of the year', () => {
  // 31 December to 3 January are closed, and 3 January 2027 is a Sunday: 4 January is open.
  const picture = late({ dueOn: '2026-12-31', paidOn: '2027-01-12' }, { dueDateRoll: 'next-business-day' })
  expect(picture.daysOff).toEqual(['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'])
  expect(picture.marks).toEqual(['due 2026-12-31', 'paid 2027-01-12', 'rolled 2027-01-04'])
})

test('the borders of a leap year and its 29 February', () => {
  const picture = late({ dueOn: '2023-11-30', paidOn: '2025-01-31' }, {}, 'millenvpn')
  expect(picture.leapYears).toEqual([2024])
  expect(picture.marks).toEqual([
    'due 2023-11-30',
    'paid 2025-01-31',
    'leap-begins 2024-01-01',
    'leap-ends 2025-01-01',
    'leap-day 2024-02-29',
  ])
})

test('damages that are rounded once, at the end, have no figure of their own on the way', () => {
  const payments = [{ on: '2026-07-30', amount: '10000' }]
  const picture = late({ dueOn: '2026-06-30', paidOn: '2026-08-29', payments }, { allocation: 'principal-first' })
  // 50,000 and 40,000 for 30 days each: 600 and 480 of 1,080
  expect(picture.stretches).toEqual([
    ['2026-06-30', '2026-07-30', '30', undefined],
    ['2026-07-30', '2026-08-29', '30', undefined],
  ])
  expect(picture.points?.[1]).toEqual(['2026-07-30', 600 / 1080])
})

test('damages that end the day before payment stay level on the last day', () => {
  const picture = late({ dueOn: '2026-09-30', paidOn: '2026-10-30' }, {}, 'telecom')
  expect(picture.points).toEqual([
    ['2026-09-30', 0],
    ['2026-10-29', 1],
    ['2026-10-30', 1],
  ])
  // 30 September and 15 days of grace
  expect(picture.marks).toContain('grace 2026-10-15 15')
})

test('paid in time: two dates and no growth', () => {
  const picture = late({ dueOn: '2026-06-30', paidOn: '2026-06-29' })
  expect(picture.growth).toBeUndefined()
  expect([picture.from, picture.to]).toEqual(['2026-06-29', '2026-06-30'])
})

test('no principal: nothing grows', () => {
  const picture = late({ principal: '0', dueOn: '2026-06-30', paidOn: '2026-08-14' })
  expect(picture.points?.map(([, share]) => share)).toEqual([0, 0])
})

test('of a thousand part payments over two centuries, 24 are drawn and all are counted', () => {
  const payments = Array.from({ length: 1000 }, (_, at) => ({
    on: `${2000 + Math.floor(at / 10)}-0${1 + (at % 9)}-10`,
    amount: '1',
  }))
  const picture = late(
    { principal: '100000', dueOn: '1999-12-31', paidOn: '2199-12-31', payments, contractedOn: '2020-01-01' },
    {},
    'flexphone',
  )
  expect([picture.payments, picture.drawn]).toEqual([1000, 24])
  expect(picture.marks.filter((mark) => mark.startsWith('payment'))).toHaveLength(24)
  // 2000 to 2196, without 2100
  expect(picture.leapYears).toHaveLength(49)
  expect(picture.marks.some((mark) => mark.startsWith('leap'))).toBe(false)
})
