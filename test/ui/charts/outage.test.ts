import { expect, test } from 'vitest'
import { outagePicture } from '../../../src/ui/charts/outage-compensation/model.ts'
import { pictureOf, type Request } from '../../catalogue.ts'

function outage(provider: string, facts: Request['facts'], readings: Request['readings'] = {}) {
  const given = { monthlyFee: '30000', fault: 'negligence', ...facts }
  return outagePicture(pictureOf(`${provider}/outage-compensation`, given, readings))
}

// 2026-11-30 is day 20787; 20:00 is five sixths of it, 12:00 a half, 21:00 seven eighths.
const eight = 20787 + 20 / 24

test('49 hours over the end of a month: a block in each, and an hour that does not count', () => {
  const picture = outage('coredrive', { knownAt: '2026-11-30T20:00', restoredAt: '2026-12-02T21:00' })
  expect(picture?.blocks.map(({ counts }) => counts)).toEqual([true, true, false])
  expect(picture?.blocks[0]?.from).toBe(eight)
  expect(picture?.blocks[2]?.from).toBe(eight + 2)
  expect(picture?.to).toBe(20789.875)
  expect(picture?.months.map(({ month, days }) => [month, days])).toEqual([
    ['2026-11', '1'],
    ['2026-12', '1'],
  ])
  expect([picture?.days, picture?.length, picture?.isLongEnough]).toEqual(['2', 'P2DT1H', true])
  expect(picture?.moments).toEqual([
    { kind: 'known', at: eight, text: '2026-11-30T20:00:00' },
    { kind: 'restored', at: 20789.875, text: '2026-12-02T21:00:00' },
    { kind: 'threshold', at: eight + 1, text: '24' },
  ])
})

test('one month’s length for all blocks', () => {
  const facts = { knownAt: '2026-11-30T20:00', restoredAt: '2026-12-02T21:00' }
  const picture = outage('coredrive', facts, { blockMonth: 'awareness-month' })
  expect(picture?.months.map(({ month, days }) => [month, days])).toEqual([['2026-11', '2']])
})

test('a run of months that are filled is one', () => {
  // 11 days of November, then 31 + 31 + 28, and 2 of March
  const picture = outage('coredrive', { knownAt: '2026-11-20T20:00', restoredAt: '2027-03-03T20:00' })
  expect(picture?.months.map(({ month, lastMonth, days }) => [month, lastMonth, days])).toEqual([
    ['2026-11', undefined, '11'],
    ['2026-12', '2027-02', '90'],
    ['2027-03', undefined, '2'],
  ])
  // 2026-11-20 is day 20777
  expect(picture?.months.map(({ from, to }) => [from, to])).toEqual([
    [20777 + 20 / 24, 20788 + 20 / 24],
    [20788 + 20 / 24, 20878 + 20 / 24],
    [20878 + 20 / 24, 20880 + 20 / 24],
  ])
})

test('a month of thirtieths is no month', () => {
  const facts = { knownAt: '2026-11-30T20:00', restoredAt: '2026-12-02T21:00' }
  expect(outage('coredrive', facts, { dayShare: 'thirtieths' })).toMatchObject({ days: '2', months: [] })
})

test('a consumer’s outage that needs no length has no threshold', () => {
  const facts = { knownAt: '2026-11-10T00:00', restoredAt: '2026-11-10T03:00', fault: 'intent', customer: 'consumer' }
  const picture = outage('millenvpn', facts)
  expect(picture?.moments.map(({ kind }) => kind)).toEqual(['known', 'restored'])
  expect([picture?.from, picture?.to, picture?.isLongEnough]).toEqual([20767, 20767.125, true])
  const asked = outage('millenvpn', facts, { consumerThreshold: '24-hours' })
  expect(asked?.moments.map(({ kind }) => kind)).toEqual(['known', 'restored', 'threshold'])
})

test('where the length decides whether there is a cap, no block counts, and none is too short', () => {
  const facts = { knownAt: '2026-11-10T09:15', customer: 'consumer' }
  const readings = { consumerClause: '28-1-uncapped' }
  for (const [restoredAt, isLongEnough] of [
    ['2026-11-11T09:15', false],
    ['2026-11-12T10:00', true],
  ] as const) {
    expect(outage('coredrive', { ...facts, restoredAt }, readings)).toMatchObject({
      days: undefined,
      blocks: [],
      months: [],
      isLongEnough,
      isRefused: false,
    })
  }
})

test('exactly 24 hours where more are needed: a block, and it does not count', () => {
  const picture = outage('coredrive', { knownAt: '2026-11-10T09:15', restoredAt: '2026-11-11T09:15' })
  expect(picture?.blocks.map(({ counts }) => counts)).toEqual([false])
  expect([picture?.days, picture?.isLongEnough]).toEqual([undefined, false])
})

test('too short: the threshold lies beyond the restoration, and the picture reaches to it', () => {
  const picture = outage('coredrive', { knownAt: '2026-11-10T00:00', restoredAt: '2026-11-10T03:00' })
  // 2026-11-10 is day 20767
  expect([picture?.from, picture?.to]).toEqual([20767, 20768])
  expect(picture?.blocks).toEqual([{ from: 20767, to: 20767.125, counts: false }])
})

test('blocks run from when the service was unavailable, the threshold from when the company knew', () => {
  const picture = outage('millenvpn', {
    unavailableFrom: '2026-11-30T12:00',
    knownAt: '2026-11-30T20:00',
    restoredAt: '2026-12-02T21:00',
  })
  expect(picture?.blocks.map(({ from, counts }) => [from, counts])).toEqual([
    [20787.5, true],
    [20788.5, true],
    [20789.5, false],
  ])
  expect(picture?.moments.map(({ kind, at }) => [kind, at])).toEqual([
    ['known', eight],
    ['restored', 20789.875],
    ['threshold', eight + 1],
    ['unavailable', 20787.5],
  ])
})

test('every date that is touched: whole dates from midnight', () => {
  const facts = { knownAt: '2026-11-10T23:59:59', restoredAt: '2026-11-12T00:00:01' }
  const picture = outage('millenvpn', facts, { outageDay: 'dates-touched' })
  expect(picture?.blocks).toEqual([
    { from: 20767, to: 20768, counts: true },
    { from: 20768, to: 20769, counts: true },
    { from: 20769, to: 20770, counts: true },
  ])
})

test('a moment written with an offset stands on Japan’s clock', () => {
  const picture = outage('coredrive', { knownAt: '2026-11-09T15:00:00Z', restoredAt: '2026-11-11T15:00:00Z' })
  expect(picture?.from).toBe(20767)
})

test('nothing to draw where the length decides nothing', () => {
  const facts = { knownAt: '2026-11-10T09:15', restoredAt: '2026-11-12T09:15' }
  expect(outage('coredrive', { ...facts, fault: 'gross-negligence' })).toBeUndefined()
  expect(outage('coredrive', { ...facts, fault: 'none' })).toBeUndefined()
})
