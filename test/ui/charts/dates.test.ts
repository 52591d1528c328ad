import { expect, test } from 'vitest'
import { dayText } from '../../../calculators/kernel/calendar/days.ts'
import { monthPicture } from '../../../src/ui/charts/cutoff-fee/model.ts'
import { deadlinePicture } from '../../../src/ui/charts/deadline/model.ts'
import { termPicture } from '../../../src/ui/charts/minimum-term-charge/model.ts'
import { pictureOf, type Request } from '../../catalogue.ts'

const fees = { monthlyFee: '10000', initialFee: '30000' }

test('a service that ends 14 days before its minimum term', () => {
  const facts = { ...fees, openedOn: '2026-06-14', requestedOn: '2026-07-10' }
  const picture = termPicture(pictureOf('flexphone/minimum-term-charge', facts))
  // 31 August to 14 September
  expect(picture?.daysLeft).toBe(14)
  expect([picture?.months, picture?.chargedFrom, picture?.serviceEndsOn, picture?.minimumTermEndsOn]).toEqual([
    '3',
    // 15 June, 31 August and 14 September 2026
    20619,
    20696,
    20710,
  ])
})

test('a minimum term that is met leaves nothing', () => {
  const facts = { ...fees, openedOn: '2026-06-14', requestedOn: '2026-11-10' }
  const picture = termPicture(pictureOf('flexphone/minimum-term-charge', facts))
  expect(picture?.daysLeft).toBe(0)
  expect(picture && dayText(picture.to)).toBe('2026-12-31')
})

const basic = { name: 'Basic', monthlyFee: '3000', from: '2026-01-01', to: '2026-06-10' }
const gold = { name: 'Gold', monthlyFee: '10000', from: '2026-06-11' }

function month(
  plans: readonly object[],
  options: readonly object[] = [],
  mostRows = 8,
  readings: Request['readings'] = {},
) {
  const facts = { month: '2026-06', plans, options }
  const picture = monthPicture(pictureOf('coredrive/monthly-fee', facts, readings), mostRows)
  return {
    more: picture?.more,
    cutoffOn: picture && dayText(picture.cutoffOn),
    rows: picture?.rows.map(({ name, fate, from, to, isEarlier, isLater }) =>
      [name, fate, dayText(from).slice(8), dayText(to).slice(8), isEarlier, isLater].join(' '),
    ),
  }
}

test('the highest plan and the options held by the 25th are charged', () => {
  const late = { name: 'Late', monthlyFee: '500', from: '2026-06-26' }
  const early = { name: 'Early', monthlyFee: '800', from: '2026-06-20', to: '2026-06-25' }
  expect(month([basic, gold], [late, early])).toEqual({
    more: 0,
    cutoffOn: '2026-06-25',
    rows: [
      'Basic held 01 10 true false',
      'Gold charged 11 30 false true',
      'Late out 26 30 false true',
      'Early charged 20 25 false false',
    ],
  })
})

test('nothing charged: the only plan begins after the cut-off day', () => {
  expect(month([{ ...gold, from: '2026-06-26' }]).rows).toEqual(['Gold out 26 30 false true'])
})

test('what was held free of charge is drawn as held, where nothing is charged', () => {
  expect(month([{ ...basic, monthlyFee: '0' }]).rows).toEqual(['Basic held 01 10 true false'])
})

test('the plan of the highest grade is charged, though another costs the same or more', () => {
  const grades = [
    { ...basic, monthlyFee: '10000', grade: 1 },
    { ...gold, grade: 2 },
  ]
  expect(month(grades).rows).toEqual(['Basic held 01 10 true false', 'Gold charged 11 30 false true'])
  expect(
    month([
      { ...basic, monthlyFee: '12000', grade: 1 },
      { ...gold, grade: 2 },
    ]).rows,
  ).toEqual(['Basic held 01 10 true false', 'Gold charged 11 30 false true'])
})

test('read to the end of the month, what began after the cut-off day is charged, and all of the month counts', () => {
  const facts = { month: '2026-06', plans: [basic, { ...gold, from: '2026-06-26' }] }
  const charged = { afterCutoff: 'charged' }
  expect(month(facts.plans, [], 8, charged).rows).toEqual([
    'Basic held 01 10 true false',
    'Gold charged 26 30 false true',
  ])
  const counted = (readings: Request['readings']) =>
    monthPicture(pictureOf('coredrive/monthly-fee', facts, readings), 8)?.countedTo
  // 25 and 30 June 2026
  expect([counted({}), counted(charged)].map((on) => on && dayText(on))).toEqual(['2026-06-25', '2026-06-30'])
})

test('what is charged is among the rows that are drawn', () => {
  const plans = [...Array.from({ length: 12 }, () => basic), gold]
  const { rows, more } = month(plans, [], 3)
  expect(rows).toEqual(['Basic held 01 10 true false', 'Basic held 01 10 true false', 'Gold charged 11 30 false true'])
  expect(more).toBe(10)
})

function deadline(name: string, facts: Request['facts'], readings: Request['readings'] = {}) {
  const picture = deadlinePicture(pictureOf(name, facts, readings))
  return (
    picture && {
      dates: [dayText(picture.given), dayText(picture.date), picture.days],
      term: picture.term?.exact,
      daysOff: picture.daysOff.map((on) => dayText(on).slice(5)),
      ...(picture.stated && { stated: dayText(picture.stated) }),
    }
  )
}

test('days after, and days before', () => {
  expect(deadline('coredrive/data-retention', { lastLoginOn: '2027-02-28' })).toEqual({
    dates: ['2027-02-28', '2027-03-30', 30],
    term: '30',
    daysOff: [],
  })
  // Seven days lie clear in between.
  expect(deadline('coredrive/revocation-notice', { revokesOn: '2026-12-31' })).toEqual({
    dates: ['2026-12-31', '2026-12-23', 8],
    term: '7',
    daysOff: [],
  })
})

test('business days, past the weekend and the holidays, and past a provider’s own days of rest', () => {
  expect(deadline('millenvpn/service-start', { paymentConfirmedOn: '2026-04-30' })).toEqual({
    dates: ['2026-04-30', '2026-05-08', 8],
    term: '3',
    daysOff: ['05-02', '05-03', '05-04', '05-05', '05-06'],
  })
  expect(deadline('flexphone/support-reply', { receivedOn: '2026-12-28' })?.daysOff).toEqual([
    '12-29',
    '12-30',
    '12-31',
    '01-01',
    '01-02',
    '01-03',
  ])
})

test('from a month', () => {
  expect(deadline('flexphone/payment-due', { usageMonth: '2026-04' })?.dates).toEqual(['2026-04-30', '2026-05-31', 31])
})

test('a last day on a day off, as it stands and moved to the next business day', () => {
  const moved = { lastDayRoll: 'next-business-day' }
  // banks are closed on 26 and 27 December and from the 31st to Sunday, 3 January
  const before = ['12-26', '12-27', '12-31', '01-01']
  expect(deadline('millenvpn/transfer-due', { invoicedOn: '2026-12-25' })).toEqual({
    dates: ['2026-12-25', '2027-01-01', 7],
    term: '7',
    daysOff: before,
  })
  expect(deadline('millenvpn/transfer-due', { invoicedOn: '2026-12-25' }, moved)).toEqual({
    dates: ['2026-12-25', '2027-01-04', 10],
    term: '7',
    daysOff: [...before, '01-02', '01-03'],
    stated: '2027-01-01',
  })
  // a notice goes by holidays alone: 19 and 20, 26 and 27 December, 1 to 3 January
  expect(deadline('millenvpn/succession', { occurredOn: '2026-12-18' }, moved)).toEqual({
    dates: ['2026-12-18', '2027-01-04', 17],
    term: '14',
    daysOff: ['12-19', '12-20', '12-26', '12-27', '01-01', '01-02', '01-03'],
    stated: '2027-01-01',
  })
  // on a business day nothing was held against days off
  expect(deadline('millenvpn/transfer-due', { invoicedOn: '2026-11-06' })?.daysOff).toEqual([])
  expect(
    deadline('flexphone/payment-due', { usageMonth: '2026-04' }, { dueDateRoll: 'next-business-day' })?.stated,
  ).toBe('2026-05-31')
})

test('a first day that counts, and days of rest around New Year', () => {
  expect(deadline('coredrive/data-retention', { lastLoginOn: '2027-02-28' }, { firstDay: 'included' })).toEqual({
    dates: ['2027-02-28', '2027-03-29', 29],
    term: '30',
    daysOff: [],
  })
  expect(deadline('millenvpn/service-start', { paymentConfirmedOn: '2026-12-28' })?.daysOff).toEqual([])
  expect(deadline('millenvpn/service-start', { paymentConfirmedOn: '2026-12-28' }, { yearEnd: 'closed' })).toEqual({
    dates: ['2026-12-28', '2027-01-06', 9],
    term: '3',
    daysOff: ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'],
  })
})
