import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { dayText, readDay } from '../../../calculators/kernel/calendar/days.ts'
import { type Instant, isJapanMidnight, japanDay, readInstant } from '../../../calculators/kernel/calendar/instant.ts'
import { durationText, instantText } from '../../../calculators/kernel/schema/date-time.ts'

const at = (text: string): Instant => {
  const read = readInstant(text)
  if (read === undefined) throw new RangeError(text)
  return read
}

describe('reading', () => {
  test.each([
    // seconds since 1970-01-01T00:00Z; Japan is nine hours ahead
    ['1970-01-01T09:00', 0],
    ['1970-01-01T09:00:00', 0],
    ['1970-01-01T00:00Z', 0],
    ['1970-01-01T00:00:01Z', 1],
    ['1970-01-01T09:00+09:00', 0],
    ['1970-01-01T09:00:59+09:00', 59],
    ['1969-12-31T19:00-05:00', 0],
    ['1970-01-01T05:45+05:45', 0],
    ['1970-01-01T00:00-00:00', 0],
    ['1970-01-01T23:59+23:59', 0],
    ['1970-01-01T00:00', -32_400],
    ['2026-11-30T20:00', 1_796_036_400],
    ['2026-11-30T11:00Z', 1_796_036_400],
    ['2028-02-29T23:59:59', 1_835_449_199],
    // 24:00 is the next day's 00:00, also over the end of a month, a year and a leap February
    ['1970-01-01T24:00', 54_000],
    ['1970-01-01T24:00:00', 54_000],
    ['1970-01-01T24:00:00.000', 54_000],
    ['1969-12-31T24:00Z', 0],
    ['1969-12-31T24:00:00.0+00:00', 0],
    ['2026-11-30T24:00', 1_796_050_800],
    ['2026-12-01T00:00', 1_796_050_800],
    ['2028-02-29T24:00', 1_835_449_200],
    // a fraction of a second is dropped, before 1970 too
    ['1970-01-01T09:00:00.000', 0],
    ['1970-01-01T00:00:00.000Z', 0],
    ['1970-01-01T00:00:00.999Z', 0],
    ['1969-12-31T23:59:59.5Z', -1],
    ['1970-01-01T09:00:59.9+09:00', 59],
    ['1970-01-01T09:00:59.123456789+09:00', 59],
  ])('%s', (text, seconds) => {
    expect(readInstant(text)).toBe(seconds)
  })

  test.each([
    '',
    '2026-11-30',
    '2026-11-30T',
    '2026-11-30T20',
    '2026-11-30T20:0',
    '2026-11-30T2:00',
    '2026-11-30T24:01',
    '2026-11-30T24:00:01',
    '2026-11-30T24:00:00.5',
    '2026-11-30T24',
    '2026-11-30T25:00',
    '2026-02-29T24:00',
    '2026-11-30T20:60',
    '2026-11-30T20:00:60',
    '2026-11-30T20:00.5',
    '2026-11-30T20:00:00.',
    '2026-11-30T20:00:00.Z',
    '2026-11-30T20:00:00,5',
    '2026-11-30T20:00:00.5.5',
    '2026-11-30T20:00:00.1234567890',
    '2026-11-30T20:00:00.５',
    '2026-11-30T20:00:00.5e1',
    '2026-11-30T20:00:',
    '2026-11-30 20:00',
    '2026-11-30t20:00',
    '2026-11-30T20:00z',
    '2026-11-30T20:00+0900',
    '2026-11-30T20:00+9',
    '2026-11-30T20:00+09',
    '2026-11-30T20:00+24:00',
    '2026-11-30T20:00+09:60',
    '2026-11-30T20:00 +09:00',
    '2026-11-30T20:00Z+09:00',
    '2026-11-30T20:00:00+09:00:00',
    '2026-11-30T20:00JST',
    '2026-11-30T20:00[Asia/Tokyo]',
    '2026-02-29T20:00',
    '2026-13-01T20:00',
    '２０２６-11-30T20:00',
    '2026-11-30T２０:00',
    '2026-11-30T20:00\n',
    ' 2026-11-30T20:00',
    '2026-11-30T20:00\u0000',
    '20261130T2000',
    'now',
    '1796036400',
    '2026-11-30T20:00−09:00',
    `2026-11-30T20:00${'0'.repeat(1_000_000)}`,
  ])('refuses %j', (text) => {
    expect(readInstant(text)).toBeUndefined()
  })
})

describe('the day in Japan', () => {
  test.each([
    ['2026-11-30T00:00:00', '2026-11-30', true],
    ['2026-11-29T23:59:59', '2026-11-29', false],
    ['2026-11-30T00:00:01', '2026-11-30', false],
    ['2026-11-29T14:59:59Z', '2026-11-29', false],
    ['2026-11-29T15:00:00Z', '2026-11-30', true],
    ['2026-11-30T23:59:59', '2026-11-30', false],
    // before 1970
    ['1969-12-31T00:00', '1969-12-31', true],
    ['1969-12-31T23:59', '1969-12-31', false],
  ])('%s', (text, day, isMidnight) => {
    expect([dayText(japanDay(at(text))), isJapanMidnight(at(text))]).toEqual([day, isMidnight])
  })
})

describe('texts', () => {
  test.each([
    ['2026-11-30T20:00', '2026-11-30T20:00:00'],
    ['2026-11-30T11:00Z', '2026-11-30T20:00:00'],
    ['2026-12-31T15:00:09Z', '2027-01-01T00:00:09'],
    ['1990-01-01T00:00', '1990-01-01T00:00:00'],
    ['2200-12-31T23:59:59', '2200-12-31T23:59:59'],
  ])('%s', (text, japan) => {
    expect(instantText(at(text))).toBe(japan)
  })

  test.each([
    [0, 'PT0S'],
    [1, 'PT1S'],
    [60, 'PT1M'],
    [3599, 'PT59M59S'],
    [3600, 'PT1H'],
    [86_399, 'PT23H59M59S'],
    [86_400, 'P1D'],
    [86_401, 'P1DT1S'],
    // catalogue: P2D, P1DT6H15M
    [172_800, 'P2D'],
    [108_900, 'P1DT6H15M'],
    [175_500, 'P2DT45M'],
    // days stay days: a year, and 211 of them
    [31_536_000, 'P365D'],
    [6_658_502_400, 'P77066D'],
  ])('%i seconds', (seconds, text) => {
    expect(durationText(seconds)).toBe(text)
  })
})

test('agrees with luxon on 500 moments', () => {
  const wrong: string[] = []
  // a linear congruential generator, so that the moments are the same in every run
  let seed = 20_260_531
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  for (let count = 0; count < 500; count += 1) {
    // any second from 1990 to 2200
    const seconds = 631_152_000 + next(77_066) * 86_400 + next(86_400)
    const zone = ['Asia/Tokyo', 'utc', 'UTC+5:45', 'UTC-3'][next(4)] ?? 'utc'
    const moment = DateTime.fromSeconds(seconds, { zone })
    const text = moment.toISO({ suppressMilliseconds: true }) ?? ''
    const japan = moment.setZone('Asia/Tokyo')
    const isRight =
      readInstant(text) === seconds &&
      readInstant(japan.toFormat("yyyy-MM-dd'T'HH:mm:ss")) === seconds &&
      instantText(seconds as Instant) === japan.toFormat("yyyy-MM-dd'T'HH:mm:ss") &&
      japanDay(seconds as Instant) === readDay(japan.toISODate() ?? '')
    if (!isRight) wrong.push(text)
  }
  expect(wrong).toEqual([])
})
