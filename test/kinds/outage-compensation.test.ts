import { describe, expect, test } from 'vitest'
import { asking, citesOf, type Facts, frozen, guardsOf, readingsOf, shownFigures, worksheet } from './ask.ts'

const coredrive = asking('coredrive', 'outage-compensation')
const millenvpn = asking('millenvpn', 'outage-compensation')

const facts = (knownAt: string, restoredAt: string, monthlyFee: string, others: Facts = {}): Facts => ({
  knownAt,
  restoredAt,
  monthlyFee,
  fault: 'negligence',
  ...others,
})
/** 48 h 45 min, the law page's example. */
const november = (monthlyFee: string, others: Facts = {}): Facts =>
  facts('2026-11-10T09:15', '2026-11-12T10:00', monthlyFee, others)
const consumer = { customer: 'consumer' }
const gross = { fault: 'gross-negligence' }

/** A fee for a whole term, from the same moment. */
const yearly = (totalFee: string, termMonths: unknown, others: Facts): Facts => ({
  knownAt: '2026-11-10T09:15',
  totalFee,
  termMonths,
  fault: 'negligence',
  ...others,
})

describe('the figures of CoreDrive', () => {
  test.each<[string, Facts, Facts]>([
    // law page: 2 blocks, 2 × 30,000/30
    ['law: within November', november('30000'), { days: '2', cap: '2000', compensation: '2000' }],
    // law page: 30,000/30 + 30,000/31 = 1,967.74
    [
      'law: into December',
      facts('2026-11-30T20:00', '2026-12-02T21:00', '30000'),
      { days: '2', cap: '1967', compensation: '1967' },
    ],
    [
      'a second above 24 hours',
      facts('2026-11-10T09:15:00', '2026-11-11T09:15:01', '30000'),
      { days: '1', cap: '1000', compensation: '1000' },
    ],
    [
      'a second below 48 hours',
      facts('2026-11-10T09:15:00', '2026-11-12T09:14:59', '30000'),
      { days: '1', cap: '1000', compensation: '1000' },
    ],
    [
      '48 hours',
      facts('2026-11-10T09:15:00', '2026-11-12T09:15:00', '30000'),
      { days: '2', cap: '2000', compensation: '2000' },
    ],
    // over a leap February: 29,000 × 29/29 + 29,000 × 1/31 = 29,935.48; blocks of 01-31 … 03-01
    [
      'over a whole February',
      facts('2028-02-01T00:00', '2028-03-02T00:00', '29000'),
      { days: '30', cap: '29935', compensation: '29935' },
    ],
    // Japan time, whatever the offset: 11:00 UTC is 20:00
    [
      'another offset',
      facts('2026-11-30T11:00Z', '2026-12-02T13:00+01:00', '30000'),
      { days: '2', cap: '1967', compensation: '1967' },
    ],
    [
      'damage below the cap',
      november('30000', { actualDamage: '1999' }),
      { days: '2', cap: '2000', compensation: '1999' },
    ],
    [
      'damage at the cap',
      november('30000', { actualDamage: '2000' }),
      { days: '2', cap: '2000', compensation: '2000' },
    ],
    [
      'damage above the cap',
      november('30000', { actualDamage: '2001' }),
      { days: '2', cap: '2000', compensation: '2000' },
    ],
    ['no damage', november('30000', { actualDamage: '0' }), { days: '2', cap: '2000', compensation: '0' }],
    // 28(4): one monthly fee, whatever the length
    ['gross negligence', november('30000', gross), { cap: '30000', compensation: '30000' }],
    ['intent', november('30000', { fault: 'intent', actualDamage: '40000' }), { cap: '30000', compensation: '30000' }],
    [
      'gross negligence for a minute',
      facts('2026-11-10T09:15', '2026-11-10T09:16', '30000', gross),
      { cap: '30000', compensation: '30000' },
    ],
    ['gross negligence on a free plan', november('0', gross), { cap: '0', compensation: '0' }],
    // 28(5): a consumer, negligence or worse
    [
      'a consumer',
      facts('2026-11-10T09:15', '2026-11-10T09:16', '30000', consumer),
      { cap: '30000', compensation: '30000' },
    ],
    [
      'a consumer with damage',
      november('30000', { ...consumer, actualDamage: '500' }),
      { cap: '30000', compensation: '500' },
    ],
  ])('%s', (_, given, figures) => {
    const answer = coredrive(given)
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', 'JPY', '2013-03-14'])
    expect(answer.figures).toEqual(figures)
  })

  test('all blocks by the month of awareness', () => {
    // 2 × 30,000/30
    const given = facts('2026-11-30T20:00', '2026-12-02T21:00', '30000')
    expect(coredrive(given, { blockMonth: 'awareness-month' }).figures['cap']).toBe('2000')
    // thirtieths: 2 × 30,000/30
    expect(readingsOf(coredrive(given))).toEqual({
      dayShare: 'days-of-month | thirtieths due 2000',
      blockMonth: 'block-start | awareness-month due 2000',
      rounding: 'down | half-up due 1968',
    })
  })

  test('a reading is listed where it makes a difference', () => {
    // November has 30 days, and the blocks lie in it
    expect(readingsOf(coredrive(november('30000')))).toEqual({})
    // December has 31: 2 × 31,000/31, or 2 × 31,000/30 = 2,066.67
    const december = facts('2026-12-10T09:15', '2026-12-12T10:00', '31000')
    expect(readingsOf(coredrive(december))).toEqual({ dayShare: 'days-of-month | thirtieths due 2066' })
    // by thirtieths no month counts
    expect(readingsOf(coredrive(december, { dayShare: 'thirtieths' }))).toEqual({
      dayShare: 'thirtieths | days-of-month due 2000',
      rounding: 'down | half-up due 2067',
    })
  })

  test.each([
    // 60 days from 02-01 are two whole months and one of 31 days of March … 04-01: 28 + 31 + 1/30
    ['2027-02-01T00:00', '2027-04-02T00:00', 'days-of-month', '60', '61000'],
    ['2027-02-01T00:00', '2027-04-02T00:00', 'thirtieths', '60', '60000'],
    // 11-10 to 12-09: 21/30 + 9/31 of 30,000 = 21,000 + 8,709.68
    ['2026-11-10T00:00', '2026-12-10T00:00', 'days-of-month', '30', '29709'],
    // a whole November is one fee either way
    ['2026-11-01T00:00', '2026-12-01T00:00', 'days-of-month', '30', '30000'],
    ['2026-11-01T00:00', '2026-12-01T00:00', 'thirtieths', '30', '30000'],
  ])('from %s to %s by %s', (knownAt, restoredAt, dayShare, days, cap) => {
    const { figures } = coredrive(facts(knownAt, restoredAt, '30000'), { dayShare })
    expect([figures['days'], figures['cap']]).toEqual([days, cap])
  })

  test('more than a month may be worth no more than one fee', () => {
    // 31 days from 11-01: 30,000 + 30,000/31 = 30,967.74; 30 days: one fee, and no question
    const month = facts('2026-11-01T00:00', '2026-12-01T00:00', '30000')
    const longer = facts('2026-11-01T00:00', '2026-12-02T00:00', '30000')
    expect(readingsOf(coredrive(month))['monthLimit']).toBeUndefined()
    expect(coredrive(longer).figures).toEqual({ days: '31', cap: '30967', compensation: '30967' })
    expect(coredrive(longer, { monthLimit: 'one-month' }).figures).toEqual({
      days: '31',
      cap: '30000',
      compensation: '30000',
    })
    expect(readingsOf(coredrive(longer))).toEqual({
      dayShare: 'days-of-month | thirtieths due 31000',
      blockMonth: 'block-start | awareness-month due 31000',
      monthLimit: 'none | one-month due 30000',
      rounding: 'down | half-up due 30968',
    })
  })

  test.each<[string, Facts, string, Facts]>([
    // over 24 h also 28(1)(2): 2 × 30,000/30 = 2,000 is below one fee
    ['two days', november('30000', gross), 'higher-of-both', { days: '2', cap: '30000', compensation: '30000' }],
    // 31 days from 11-01: 30,967.74
    [
      'more than a month',
      facts('2026-11-01T00:00', '2026-12-02T00:00', '30000', { fault: 'intent', actualDamage: '30500' }),
      'higher-of-both',
      { days: '31', cap: '30967', compensation: '30500' },
    ],
    [
      'more than a month by 28(4) alone',
      facts('2026-11-01T00:00', '2026-12-02T00:00', '30000', gross),
      '28-4-alone',
      { cap: '30000', compensation: '30000' },
    ],
    // exactly 24 hours: 28(1) does not apply
    [
      '24 hours',
      facts('2026-11-10T09:15', '2026-11-11T09:15', '30000', gross),
      'higher-of-both',
      { cap: '30000', compensation: '30000' },
    ],
    [
      'a second above 24 hours',
      facts('2026-11-10T09:15:00', '2026-11-11T09:15:01', '30000', gross),
      'higher-of-both',
      { days: '1', cap: '30000', compensation: '30000' },
    ],
    ['a free plan', november('0', gross), 'higher-of-both', { cap: '0', compensation: '0' }],
  ])('gross negligence or intent, %s', (_, given, grossBasis, figures) => {
    expect(coredrive(given, { grossBasis }).figures).toEqual(figures)
  })

  test('the basis for gross negligence is a question where the outage is long and there is a fee', () => {
    const long = facts('2026-11-01T00:00', '2026-12-02T00:00', '30000', gross)
    expect(readingsOf(coredrive(long))).toEqual({ grossBasis: '28-4-alone | higher-of-both due 30967' })
    expect(readingsOf(coredrive(facts('2026-11-10T09:15', '2026-11-11T09:15', '30000', gross)))).toEqual({})
    expect(readingsOf(coredrive(november('0', gross)))).toEqual({})
  })

  const day = (fault: string, others: Facts = {}): Facts =>
    facts('2026-11-10T09:15:00', '2026-11-11T09:15:00', '30000', { ...consumer, fault, ...others })
  const longer = (fault: string, others: Facts = {}): Facts =>
    facts('2026-11-10T09:15:00', '2026-11-11T09:15:01', '30000', { ...consumer, fault, ...others })
  const oneFee = { cap: '30000', compensation: '30000' }
  test.each<[string, string, Facts, Facts]>([
    // 28(5) with negligence in the place of what is worse: one fee, and nothing of what is worse
    ['negligence', 'negligence-only', longer('negligence'), oneFee],
    ['gross negligence', 'negligence-only', day('gross-negligence'), {}],
    ['intent with damage', 'negligence-only', day('intent', { actualDamage: '70000' }), { compensation: '70000' }],
    // 28(1) without its only cap: more than 24 hours
    ['24 hours', '28-1-uncapped', day('intent'), oneFee],
    ['24 hours with damage', '28-1-uncapped', day('negligence', { actualDamage: '70000' }), { ...oneFee }],
    ['a second more', '28-1-uncapped', longer('negligence'), {}],
    [
      'a second more, with damage',
      '28-1-uncapped',
      longer('negligence', { actualDamage: '70000' }),
      { compensation: '70000' },
    ],
    // one fee for any fault and any length
    ['intent', 'negligence-or-worse', longer('intent', { actualDamage: '70000' }), oneFee],
  ])('a consumer, %s under %s', (_, consumerClause, given, figures) => {
    const answer = coredrive(given, { consumerClause })
    expect([answer.status, answer.figures]).toEqual(['due', figures])
  })

  test('the clause on consumers is a question where its readings differ', () => {
    expect(readingsOf(coredrive(day('negligence')))).toEqual({})
    expect(readingsOf(coredrive(longer('negligence')))).toEqual({
      consumerClause: 'negligence-or-worse | negligence-only due 30000 | 28-1-uncapped due',
    })
    expect(readingsOf(coredrive(day('intent', { actualDamage: '70000' })))).toEqual({
      consumerClause: 'negligence-or-worse | negligence-only due 70000 | 28-1-uncapped due 30000',
    })
  })

  test('187 years are a few steps, and exact', () => {
    // 2013-05-15 to 2200-05-14: 17 days of May, 187 × 12 − 1 whole months and 14 days of May, 2,244 months in all;
    // 187 × 365 days and the 45 leap days of 2016 to 2196, 2100 having none
    const answer = coredrive(facts('2013-05-15T08:00', '2200-05-15T08:00', '999999999999999'))
    expect(answer.figures['cap']).toBe(String(2244n * 999_999_999_999_999n))
    expect(answer.figures['days']).toBe('68300')
    expect(answer.steps).toHaveLength(23)
  })

  test('frozen facts are enough', () => {
    expect(coredrive(frozen(november('30000'))).figures['cap']).toBe('2000')
  })
})

describe('the figures of MillenVPN', () => {
  test.each<[string, Facts, Facts]>([
    // 31(1): 300,000 × 2/30
    ['two days', november('300000'), { days: '2', cap: '20000', compensation: '20000', remedy: 'payment' }],
    [
      '24 hours',
      facts('2026-11-10T09:15', '2026-11-11T09:15', '300000'),
      { days: '1', cap: '10000', compensation: '10000', remedy: 'payment' },
    ],
    [
      'a second below 48 hours',
      facts('2026-11-10T09:15:01', '2026-11-12T09:15:00', '300000'),
      { days: '1', cap: '10000', compensation: '10000', remedy: 'payment' },
    ],
    // the divisor is 30 in every month: 310,000 × 1/30 = 10,333.33
    [
      'December',
      facts('2026-12-10T09:15', '2026-12-11T09:15', '310000'),
      { days: '1', cap: '10333', compensation: '10333', remedy: 'payment' },
    ],
    // 31(3): under 10,000 the contract grows; 149,999 × 2/30 = 9,999.93
    ['just below 10,000', november('149999'), { days: '2', cap: '9999', remedy: 'extension', extension: 'P2DT45M' }],
    ['10,000', november('150000'), { days: '2', cap: '10000', compensation: '10000', remedy: 'payment' }],
    // 150,015 × 2/30 = 10,001
    ['just above 10,000', november('150015'), { days: '2', cap: '10001', compensation: '10001', remedy: 'payment' }],
    [
      'damage just below 10,000',
      november('300000', { actualDamage: '9999' }),
      { days: '2', cap: '20000', remedy: 'extension', extension: 'P2DT45M' },
    ],
    [
      'damage of 10,000',
      november('300000', { actualDamage: '10000' }),
      { days: '2', cap: '20000', compensation: '10000', remedy: 'payment' },
    ],
    ['a free plan', november('0'), { days: '2', cap: '0', remedy: 'extension', extension: 'P2DT45M' }],
    // the length counts from unavailability: 54 h 45 min
    [
      'unavailable before it was known',
      november('30000', { unavailableFrom: '2026-11-10T03:15' }),
      { days: '2', cap: '2000', remedy: 'extension', extension: 'P2DT6H45M' },
    ],
    [
      'unavailable a day before',
      november('300000', { unavailableFrom: '2026-11-09T10:00' }),
      { days: '3', cap: '30000', compensation: '30000', remedy: 'payment' },
    ],
    [
      'to the second',
      facts('2026-11-10T00:00:00', '2026-11-11T06:15:30', '30000'),
      { days: '1', cap: '1000', remedy: 'extension', extension: 'P1DT6H15M30S' },
    ],
    // 31(4): not above what the carrier paid
    [
      'a carrier, above the cap',
      november('300000', { fault: 'none', carrierRecovery: '20001' }),
      { days: '2', cap: '20000', compensation: '20000', remedy: 'payment' },
    ],
    [
      'a carrier, below the cap',
      november('300000', { fault: 'none', carrierRecovery: '10000' }),
      { days: '2', cap: '10000', compensation: '10000', remedy: 'payment' },
    ],
    // 31(3) looks at what 31(1) gives, 20,000, and the carrier's 9,999 limits what is paid
    [
      'a carrier, below 10,000',
      november('300000', { fault: 'none', carrierRecovery: '9999' }),
      { days: '2', cap: '9999', compensation: '9999', remedy: 'payment' },
    ],
    [
      'a carrier that paid nothing',
      november('300000', { fault: 'none', carrierRecovery: '0' }),
      { days: '2', cap: '0', compensation: '0', remedy: 'payment' },
    ],
    // 149,999 × 2/30 = 9,999.93
    [
      'a carrier, and too little without it',
      november('149999', { carrierRecovery: '20000' }),
      { days: '2', cap: '9999', remedy: 'extension', extension: 'P2DT45M' },
    ],
    // the fee of a year: 100,000/12 × 36/30 = 10,000; a yen less: 9,999.9
    [
      'a yearly fee, exactly 10,000',
      yearly('100000', '12', { restoredAt: '2026-12-16T09:15' }),
      { days: '36', cap: '10000', compensation: '10000', remedy: 'payment' },
    ],
    [
      'a yearly fee, just below 10,000',
      yearly('99999', '12', { restoredAt: '2026-12-16T09:15' }),
      { days: '36', cap: '9999', remedy: 'extension', extension: 'P36D' },
    ],
    // 100,000/7 × 2/30 = 952.38
    [
      'the fee of seven months',
      yearly('100000', 7, { restoredAt: '2026-11-12T09:15' }),
      { days: '2', cap: '952', remedy: 'extension', extension: 'P2D' },
    ],
    [
      'a consumer, gross negligence',
      november('300000', { ...consumer, ...gross }),
      { days: '2', cap: '20000', compensation: '20000', remedy: 'payment' },
    ],
  ])('%s', (_, given, figures) => {
    const answer = millenvpn(given)
    expect([answer.status, answer.currency, answer.edition]).toEqual(['due', 'JPY', '2023-04-20'])
    expect(answer.figures).toEqual(figures)
  })

  test.each([
    // law page: dates touched 3 → 3,000
    ['2026-11-10T09:15', '2026-11-12T10:00', '3', '3000'],
    // the last date only if restored after 00:00
    ['2026-11-10T09:15', '2026-11-11T23:59:59', '2', '2000'],
    ['2026-11-10T09:15', '2026-11-12T00:00:00', '2', '2000'],
    ['2026-11-10T09:15', '2026-11-12T00:00:01', '3', '3000'],
    ['2026-11-10T00:00', '2026-11-11T00:00', '1', '1000'],
    ['2026-11-09T23:59', '2026-11-11T00:00', '2', '2000'],
  ])('dates touched from %s to %s', (knownAt, restoredAt, days, cap) => {
    const { figures } = millenvpn(facts(knownAt, restoredAt, '30000'), { outageDay: 'dates-touched' })
    expect([figures['days'], figures['cap']]).toEqual([days, cap])
  })

  test('the carrier’s limit before the test of 10,000', () => {
    const given = november('300000', { fault: 'none', carrierRecovery: '9999' })
    const before = { carrierLimit: 'before-threshold' }
    expect(millenvpn(given, before).figures).toEqual({
      days: '2',
      cap: '9999',
      remedy: 'extension',
      extension: 'P2DT45M',
    })
    expect(millenvpn(november('300000', { fault: 'none', carrierRecovery: '10000' }), before).figures['remedy']).toBe(
      'payment',
    )
    expect(readingsOf(millenvpn(given))).toEqual({
      outageDay: '24h-blocks | dates-touched due 9999',
      carrierLimit: 'after-threshold | before-threshold due 9999',
    })
  })

  test('the damage is held against 10,000 before the carrier’s limit', () => {
    const given = (actualDamage: string) => november('300000', { fault: 'none', carrierRecovery: '500', actualDamage })
    expect(millenvpn(given('10000')).figures).toEqual({
      days: '2',
      cap: '500',
      compensation: '500',
      remedy: 'payment',
    })
    expect(millenvpn(given('9999')).figures['remedy']).toBe('extension')
  })

  test.each([
    // the term ends when 2027-03-31 does; 2 days 45 minutes on is in 04-03
    ['2026-11-10T09:15', '2026-11-12T10:00', '2027-03-31', '2027-04-03'],
    // exactly two days: the last moment is that of 04-02
    ['2026-11-10T09:15', '2026-11-12T09:15', '2027-03-31', '2027-04-02'],
    ['2026-11-10T09:15:00', '2026-11-12T09:15:01', '2027-03-31', '2027-04-03'],
    ['2026-11-10T09:15:01', '2026-11-12T09:15:00', '2028-02-27', '2028-02-29'],
  ])('from %s to %s, the term of %s ends on %s', (knownAt, restoredAt, termEndsOn, newTermEndsOn) => {
    const { figures } = millenvpn(facts(knownAt, restoredAt, '30000', { termEndsOn }))
    expect([figures['remedy'], figures['newTermEndsOn']]).toEqual(['extension', newTermEndsOn])
  })

  test('a term is not extended where money is paid', () => {
    expect(millenvpn(november('300000', { termEndsOn: '2027-03-31' })).figures).toEqual({
      days: '2',
      cap: '20000',
      compensation: '20000',
      remedy: 'payment',
    })
  })

  test('a consumer needs no 24 hours, unless 31(2) is read with those of 31(1)', () => {
    const short = (seconds: string) =>
      facts('2026-11-10T09:15:00', `2026-11-11T09:14:${seconds}`, '300000', { ...consumer, ...gross })
    expect(millenvpn(short('59')).figures).toEqual({
      days: '0',
      cap: '0',
      remedy: 'extension',
      extension: 'PT23H59M59S',
    })
    expect(readingsOf(millenvpn(short('59')))).toEqual({
      outageDay: '24h-blocks | dates-touched due 20000',
      consumerThreshold: 'none | 24-hours not-due',
    })
    const asked = { consumerThreshold: '24-hours' }
    expect(millenvpn(short('59'), asked).code).toBe('under-threshold')
    const long = facts('2026-11-10T09:15', '2026-11-11T09:15', '300000', { ...consumer, ...gross })
    expect(readingsOf(millenvpn(long))).toEqual({ outageDay: '24h-blocks | dates-touched due 20000' })
    expect(millenvpn(long, asked).figures).toEqual(millenvpn(long).figures)
  })

  test('readings are listed with the main figure: the compensation, or the cap', () => {
    expect(readingsOf(millenvpn(november('30000')))).toEqual({ outageDay: '24h-blocks | dates-touched due 3000' })
    expect(readingsOf(millenvpn(november('300000')))).toEqual({ outageDay: '24h-blocks | dates-touched due 30000' })
  })

  test('frozen facts are enough', () => {
    expect(millenvpn(frozen(november('300000'))).figures['cap']).toBe('20000')
  })
})

describe('the guards', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['a business, negligence', november('30000'), []],
    ['a business, gross negligence', november('30000', gross), ['court-refuses-cap bites']],
    [
      'a business, intent with damage',
      november('30000', { fault: 'intent', actualDamage: '40000' }),
      ['court-refuses-cap bites 40000'],
    ],
    ['a consumer, negligence', november('30000', consumer), ['unclear-cap bites']],
    [
      'a consumer, gross negligence',
      november('30000', { ...consumer, ...gross, actualDamage: '5' }),
      ['void-cap bites 5', 'unclear-cap bites 5'],
    ],
    // Consumer Contract Act 8(3) is in force from 2023-06-01
    ['a consumer, before 8(3)', facts('2023-05-31T23:59', '2023-06-02T10:00', '30000', consumer), []],
    [
      'a consumer, from 8(3) on',
      facts('2023-06-01T00:00', '2023-06-02T10:00', '30000', consumer),
      ['unclear-cap bites'],
    ],
  ])('CoreDrive: %s', (_, given, guards) => {
    expect(guardsOf(coredrive(given))).toEqual(guards)
  })

  test.each<[string, Facts, readonly string[]]>([
    [
      'a consumer refused for negligence',
      november('30000', { ...consumer, actualDamage: '5000' }),
      ['total-exclusion bites 5000'],
    ],
    ['a consumer refused without damage', november('30000', consumer), ['total-exclusion bites']],
    ['a consumer refused without fault', november('30000', { ...consumer, fault: 'none', carrierRecovery: '5' }), []],
    [
      'a consumer, intent',
      november('300000', { ...consumer, fault: 'intent' }),
      ['void-cap bites', 'unclear-cap bites'],
    ],
    ['a business, gross negligence', november('300000', gross), ['court-refuses-cap bites']],
    ['a business, negligence', november('300000'), []],
    ['no damage', november('300000', { ...gross, actualDamage: '0' }), []],
  ])('MillenVPN: %s', (_, given, guards) => {
    expect(guardsOf(millenvpn(given))).toEqual(guards)
  })
})

describe('the guards of CoreDrive without a cap', () => {
  test.each([
    ['negligence-only', gross, []],
    ['negligence-only', {}, ['unclear-cap bites 70000']],
    ['28-1-uncapped', {}, []],
    ['negligence-or-worse', gross, ['void-cap bites 70000', 'unclear-cap bites 70000']],
  ])('%s', (consumerClause, fault, guards) => {
    const given = november('30000', { ...consumer, ...fault, actualDamage: '70000' })
    expect(guardsOf(coredrive(given, { consumerClause }))).toEqual(guards)
  })
})

describe('the steps', () => {
  test('of blocks in two months', () => {
    const answer = coredrive(facts('2026-11-30T20:00', '2026-12-02T21:00', '30000', { actualDamage: '1500' }))
    expect(worksheet(answer)).toEqual([
      'isAttributable = is-fault(fault, attribution) true',
      'isPaying = is-above-zero(monthlyFee, freePlan) true',
      'length = elapsed(knownAt, restoredAt) P2DT1H',
      'isLongEnough = lasts-more-than(length, thresholdHours, thresholdEdge) true',
      'days = whole-blocks(length, outageDay) 2',
      'month[0].blocks = blocks-in-month(knownAt, days, blockMonth) 1',
      'month[0].feeByBlocks = product(monthlyFee, month[0].blocks) 30000',
      'month[0].month = month-of-blocks(knownAt, days, blockMonth) 2026-11',
      'month[0].daysInMonth = days-of-month(month[0].month) 30',
      'month[0].share = quotient(month[0].feeByBlocks, month[0].daysInMonth) 1000',
      'month[1].blocks = blocks-in-month(knownAt, days, blockMonth) 1',
      'month[1].feeByBlocks = product(monthlyFee, month[1].blocks) 30000',
      'month[1].month = month-of-blocks(knownAt, days, blockMonth) 2026-12',
      'month[1].daysInMonth = days-of-month(month[1].month, dayShare) 31',
      'month[1].share = quotient(month[1].feeByBlocks, month[1].daysInMonth) 30000/31 ≈ 967.741935',
      'capExact = sum(month[0].share, month[1].share) 61000/31 ≈ 1967.741935',
      'cap = round(capExact, rounding) 1967',
      'compensation = smaller(actualDamage, cap) 1500',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('of a run of months, which is one step', () => {
    // 11-20 to 03-02: 11 days of November, December to February, 2 days of March
    const answer = coredrive(facts('2026-11-20T20:00', '2027-03-03T20:00', '30000'), { monthLimit: 'one-month' })
    expect(worksheet(answer).slice(4)).toEqual([
      'days = whole-blocks(length, outageDay) 103',
      'month[0].blocks = blocks-in-month(knownAt, days, blockMonth) 11',
      'month[0].feeByBlocks = product(monthlyFee, month[0].blocks) 330000',
      'month[0].month = month-of-blocks(knownAt, days, blockMonth) 2026-11',
      'month[0].daysInMonth = days-of-month(month[0].month) 30',
      'month[0].share = quotient(month[0].feeByBlocks, month[0].daysInMonth) 11000',
      'month[1].blocks = blocks-in-month(knownAt, days, blockMonth) 90',
      'month[1].month = month-of-blocks(knownAt, days, blockMonth) 2026-12',
      'month[1].months = months-filled(month[1].blocks, month[1].month, dayShare) 3',
      'month[1].share = product(monthlyFee, month[1].months) 90000',
      'month[2].blocks = blocks-in-month(knownAt, days, blockMonth) 2',
      'month[2].feeByBlocks = product(monthlyFee, month[2].blocks) 60000',
      'month[2].month = month-of-blocks(knownAt, days, blockMonth) 2027-03',
      'month[2].daysInMonth = days-of-month(month[2].month, dayShare) 31',
      'month[2].share = quotient(month[2].feeByBlocks, month[2].daysInMonth) 60000/31 ≈ 1935.483871',
      'capExact = sum(month[0].share, month[1].share, month[2].share) 3191000/31 ≈ 102935.483871',
      'capLimited = smaller(capExact, monthlyFee, monthLimit) 30000',
      'cap = already-whole(capLimited) 30000',
      'compensation = same(cap) 30000',
    ])
    expect(answer.steps.filter(({ unit }) => unit === 'months').map(({ id }) => id)).toEqual(['month[1].months'])
  })

  test('of thirtieths', () => {
    const answer = coredrive(facts('2026-12-10T09:15', '2026-12-12T10:00', '31000'), { dayShare: 'thirtieths' })
    expect(worksheet(answer).slice(5)).toEqual([
      'feeByDays = product(monthlyFee, days) 62000',
      'dayDivisor = thirty-days(dayShare) 30',
      'capExact = quotient(feeByDays, dayDivisor) 6200/3 ≈ 2066.666667',
      'cap = round(capExact, rounding) 2066',
      'compensation = same(cap) 2066',
    ])
  })

  test('of one monthly fee', () => {
    const answer = coredrive(november('30000', consumer))
    expect(worksheet(answer)).toEqual([
      'isAttributable = is-fault(fault, attribution) true',
      'isConsumer = is-consumer(customer, consumerClause) true',
      'cap = same(monthlyFee) 30000',
      'compensation = same(cap) 30000',
    ])
  })

  test('of no cap', () => {
    const damage = { ...consumer, ...gross, actualDamage: '70000' }
    const start = [
      'isAttributable = is-fault(fault, attribution) true',
      'isConsumer = is-consumer(customer, consumerClause) true',
    ]
    expect(worksheet(coredrive(november('30000', damage), { consumerClause: 'negligence-only' }))).toEqual([
      ...start,
      'isCapped = is-capped(fault, consumerClause) false',
      'compensation = same(actualDamage) 70000',
    ])
    expect(worksheet(coredrive(november('30000', damage), { consumerClause: '28-1-uncapped' }))).toEqual([
      ...start,
      'length = elapsed(knownAt, restoredAt) P2DT45M',
      'isLongEnough = lasts-more-than(length, thresholdHours, thresholdEdge) true',
      'isCapped = is-too-short(isLongEnough, consumerClause) false',
      'compensation = same(actualDamage) 70000',
    ])
  })

  test('of the higher of both caps', () => {
    const answer = coredrive(november('30000', gross), { grossBasis: 'higher-of-both' })
    expect(worksheet(answer).slice(0, 5)).toEqual([
      'isAttributable = is-fault(fault, attribution) true',
      'isGross = is-gross(fault, grossBasis) true',
      'length = elapsed(knownAt, restoredAt) P2DT45M',
      'isLongEnough = lasts-more-than(length, thresholdHours, thresholdEdge) true',
      'days = whole-blocks(length, outageDay) 2',
    ])
    expect(worksheet(answer)[5]).toBe('oneFee = same(monthlyFee) 30000')
    expect(worksheet(answer).slice(-4)).toEqual([
      'capExact = sum(month[0].share) 2000',
      'capByDays = already-whole(capExact) 2000',
      'cap = highest(oneFee, capByDays) 30000',
      'compensation = same(cap) 30000',
    ])
  })

  test('of a fixed share with a carrier', () => {
    const answer = millenvpn(
      november('300000', { fault: 'none', carrierRecovery: '9999', unavailableFrom: '2026-11-10T03:15' }),
    )
    expect(worksheet(answer)).toEqual([
      'isAttributable = is-fault-or-carrier(fault, carrierRecovery, attribution) true',
      'isOwedToCustomer = business-or-gross(customer, fault, consumerRule) true',
      'length = elapsed(knownAt, restoredAt) P2DT45M',
      'isLongEnough = lasts-at-least(length, thresholdHours, thresholdEdge) true',
      'unavailableFor = elapsed(unavailableFrom, restoredAt) P2DT6H45M',
      'days = whole-blocks(unavailableFor, outageDay) 2',
      'feeByDays = product(monthlyFee, days) 600000',
      'capExact = quotient(feeByDays, dayDivisor) 20000',
      'ownCap = already-whole(capExact) 20000',
      'cap = smaller(ownCap, carrierRecovery) 9999',
      'compensation = same(cap) 9999',
      'beforeCarrierLimit = same(ownCap) 20000',
      'remedy = remedy(beforeCarrierLimit, smallestPayment, carrierLimit) payment',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('of a fee for a term, a damage and a longer term', () => {
    const answer = millenvpn(
      yearly('100000', '12', { restoredAt: '2026-11-12T10:00', actualDamage: '700', termEndsOn: '2027-03-31' }),
    )
    expect(worksheet(answer).slice(3)).toEqual([
      'isLongEnough = lasts-at-least(length, thresholdHours, thresholdEdge) true',
      'hasDamage = is-above-zero(actualDamage, damageBasis) true',
      'unavailableFor = elapsed(knownAt, restoredAt) P2DT45M',
      'days = whole-blocks(unavailableFor, outageDay) 2',
      'monthlyFee = quotient(totalFee, termMonths) 25000/3 ≈ 8333.333333',
      'feeByDays = product(monthlyFee, days) 50000/3 ≈ 16666.666667',
      'capExact = quotient(feeByDays, dayDivisor) 5000/9 ≈ 555.555556',
      'cap = round(capExact, rounding) 555',
      'compensation = smaller(actualDamage, cap) 555',
      'remedy = remedy(compensation, smallestPayment) extension',
      'extension = elapsed(knownAt, restoredAt) P2DT45M',
      'newTermEndsOn = term-extended(termEndsOn, extension) 2027-04-03',
    ])
  })

  test('of a consumer whose outage is short', () => {
    const short = facts('2026-11-10T09:15', '2026-11-10T12:15', '30000', { ...consumer, ...gross })
    expect(worksheet(millenvpn(short)).slice(2, 4)).toEqual([
      'length = elapsed(knownAt, restoredAt) PT3H',
      'isLongEnough = any-length(length, consumerThreshold) true',
    ])
    expect(worksheet(millenvpn(short, { consumerThreshold: '24-hours' }))).toEqual([
      'length = elapsed(knownAt, restoredAt) PT3H',
      'isLongEnough = lasts-at-least(length, thresholdHours, thresholdEdge, consumerThreshold) false',
    ])
    expect(citesOf(millenvpn(short), 'isLongEnough')).toEqual({
      isLongEnough: ['millenvpn-terms 31(1)', 'millenvpn-terms 31(2)'],
    })
  })
})

describe('the cites', () => {
  test('of the example', () => {
    const blocks = coredrive(facts('2026-11-30T20:00', '2026-12-02T21:00', '30000'))
    expect(citesOf(blocks, 'isAttributable', 'isPaying', 'isLongEnough', 'days', 'month[1].blocks', 'cap')).toEqual({
      isAttributable: ['coredrive-terms 28(1)'],
      isPaying: ['coredrive-terms 28(2)'],
      isLongEnough: ['coredrive-terms 28(1)'],
      days: ['coredrive-terms 28(2)'],
      'month[1].blocks': ['coredrive-terms 28(2)'],
      cap: ['coredrive-terms 15', 'currency-act 3'],
    })
    expect(citesOf(coredrive(november('30000', consumer)), 'isConsumer', 'cap')).toEqual({
      isConsumer: ['coredrive-terms 28(5)'],
      cap: ['coredrive-terms 28(4)'],
    })
    // an outage within one month of 30 days leans on no reading, and is cited all the same
    expect(citesOf(coredrive(november('30000')), 'month[0].blocks', 'month[0].month', 'month[0].daysInMonth')).toEqual({
      'month[0].blocks': ['coredrive-terms 28(2)'],
      'month[0].month': ['coredrive-terms 28(2)'],
      'month[0].daysInMonth': ['coredrive-terms 28(2)'],
    })
    expect(citesOf(coredrive(november('30000', gross)), 'isGross', 'cap')).toEqual({
      isGross: ['coredrive-terms 28(1)', 'coredrive-terms 28(2)', 'coredrive-terms 28(4)'],
      cap: ['coredrive-terms 28(4)'],
    })
    const carrier = millenvpn(november('299999', { carrierRecovery: '9999' }))
    expect(citesOf(carrier, 'isOwedToCustomer', 'isLongEnough', 'capExact', 'ownCap', 'remedy')).toEqual({
      isOwedToCustomer: ['millenvpn-terms 31(2)'],
      isLongEnough: ['millenvpn-terms 31(1)'],
      capExact: ['millenvpn-terms 31(1)', 'millenvpn-terms 31(2)'],
      ownCap: ['millenvpn-terms 31(1)', 'millenvpn-terms 31(2)'],
      remedy: ['millenvpn-terms 31(3)', 'millenvpn-terms 31(4)'],
    })
  })
})

describe('the refusals', () => {
  const short = (seconds: string) => facts('2026-11-10T09:15:00', `2026-11-11T09:15:${seconds}`, '30000')

  test.each<[string, Facts, string | undefined]>([
    ['no fault', november('0', { fault: 'none', ...consumer }), 'not-attributable'],
    ['a free plan, though short', facts('2026-11-10T09:15', '2026-11-10T09:16', '0'), 'free-plan'],
    ['a second below 24 hours', facts('2026-11-10T09:15:01', '2026-11-11T09:15:00', '30000'), 'under-threshold'],
    ['24 hours', short('00'), 'under-threshold'],
    ['a second above 24 hours', short('01'), undefined],
    ['nothing at all', facts('2026-11-10T09:15', '2026-11-10T09:15', '30000'), 'under-threshold'],
  ])('CoreDrive: %s', (_, given, code) => {
    const answer = coredrive(given)
    expect([answer.status, answer.code]).toEqual([code === undefined ? 'due' : 'not-due', code])
    if (code !== undefined) expect(answer.figures).toEqual({})
  })

  test.each<[string, Facts, string | undefined]>([
    ['no fault', november('30000', { fault: 'none' }), 'not-attributable'],
    ['no fault, a consumer', november('30000', { fault: 'none', ...consumer }), 'not-attributable'],
    [
      'a carrier, a consumer',
      november('30000', { fault: 'none', carrierRecovery: '1', ...consumer }),
      'consumer-needs-gross-negligence',
    ],
    [
      'a consumer, before the length',
      facts('2026-11-10T09:15', '2026-11-10T09:16', '1', consumer),
      'consumer-needs-gross-negligence',
    ],
    ['a second below 24 hours', facts('2026-11-10T09:15:01', '2026-11-11T09:15:00', '30000'), 'under-threshold'],
    ['24 hours', short('00'), undefined],
    ['no damage', november('30000', { actualDamage: '0' }), 'no-damage'],
    ['no damage, though a carrier paid', november('30000', { actualDamage: '0', carrierRecovery: '5' }), 'no-damage'],
    ['a yen of damage', november('30000', { actualDamage: '1' }), undefined],
    [
      'no damage, too short',
      facts('2026-11-10T09:15', '2026-11-11T09:14', '30000', { actualDamage: '0' }),
      'under-threshold',
    ],
    ['no damage, a consumer', november('30000', { actualDamage: '0', ...consumer }), 'consumer-needs-gross-negligence'],
    [
      'no damage, a consumer and gross negligence',
      november('30000', { actualDamage: '0', ...consumer, ...gross }),
      'no-damage',
    ],
    // the threshold counts from when it was known, not from unavailability
    [
      'known late',
      facts('2026-11-10T09:15', '2026-11-11T09:14', '30000', { unavailableFrom: '2026-11-01T00:00' }),
      'under-threshold',
    ],
  ])('MillenVPN: %s', (_, given, code) => {
    const answer = millenvpn(given)
    expect([answer.status, answer.code]).toEqual([code === undefined ? 'due' : 'not-due', code])
  })

  test('the deciding step is told', () => {
    expect(worksheet(coredrive(short('00')))).toEqual([
      'length = elapsed(knownAt, restoredAt) P1D',
      'isLongEnough = lasts-more-than(length, thresholdHours, thresholdEdge) false',
    ])
    expect(worksheet(coredrive(november('0')))).toEqual(['isPaying = is-above-zero(monthlyFee, freePlan) false'])
    expect(worksheet(millenvpn(november('1', { actualDamage: '0' })))).toEqual([
      'length = elapsed(knownAt, restoredAt) P2DT45M',
      'isLongEnough = lasts-at-least(length, thresholdHours, thresholdEdge) true',
      'hasDamage = is-above-zero(actualDamage, damageBasis) false',
    ])
    expect(citesOf(millenvpn(november('1', { actualDamage: '0' })), 'hasDamage')).toEqual({
      hasDamage: ['millenvpn-terms 31(1)', 'millenvpn-terms 31(2)'],
    })
    expect(worksheet(millenvpn(november('1', consumer)))).toEqual([
      'isOwedToCustomer = business-or-gross(customer, fault, consumerRule) false',
    ])
  })

  test.each([
    // Japan's day decides: 2013-03-13T15:00Z is 2013-03-14 in Japan
    ['2013-03-13T23:59:59', '2013-03-16T00:00', 'terms-not-in-force'],
    ['2013-03-14T00:00:00', '2013-03-16T00:00', undefined],
    ['2013-03-13T14:59:59Z', '2013-03-16T00:00', 'terms-not-in-force'],
    ['2013-03-13T15:00:00Z', '2013-03-16T00:00', undefined],
  ])('known at %s', (knownAt, restoredAt, code) => {
    expect(coredrive(facts(knownAt, restoredAt, '30000')).code).toBe(code)
  })
})

describe('the problems', () => {
  test.each<[string, Facts, readonly string[]]>([
    [
      'nothing',
      {},
      ['facts.fault missing', 'facts.knownAt missing', 'facts.monthlyFee missing', 'facts.restoredAt missing'],
    ],
    [
      'restored before it was known',
      facts('2026-11-10T09:15', '2026-11-10T09:14', '1'),
      ['facts.restoredAt wrong-order'],
    ],
    [
      'unavailable after it was known',
      november('1', { unavailableFrom: '2026-11-10T09:16' }),
      ['facts.unavailableFrom wrong-order'],
    ],
    ['a date for a moment', facts('2026-11-10', '2026-11-12T10:00', '1'), ['facts.knownAt not-a-date']],
    ['past 24 o’clock', facts('2026-11-10T24:01', '2026-11-12T10:00', '1'), ['facts.knownAt not-a-date']],
    ['another fault', november('1', { fault: 'bad luck' }), ['facts.fault not-a-choice']],
    ['a year after the last', facts('2026-11-10T09:15', '2201-01-01T00:00', '1'), ['facts.restoredAt out-of-range']],
  ])('%s', (_, wrong, problems) => {
    expect(millenvpn(wrong).problems).toEqual(problems)
  })

  const fee = (of: Facts): Facts => ({
    knownAt: '2026-11-10T09:15',
    restoredAt: '2026-11-12T10:00',
    fault: 'negligence',
    ...of,
  })
  test.each<[string, Facts, readonly string[]]>([
    ['neither', {}, ['facts.monthlyFee missing']],
    ['both', { monthlyFee: '1', totalFee: '2', termMonths: 3 }, ['facts.totalFee conflict']],
    ['both, without the months', { monthlyFee: '1', totalFee: '2' }, ['facts.totalFee conflict']],
    ['the month’s, and months', { monthlyFee: '1', termMonths: 3 }, ['facts.totalFee conflict']],
    ['the whole without its months', { totalFee: '2' }, ['facts.termMonths missing']],
    ['months without the whole', { termMonths: 3 }, ['facts.totalFee missing']],
    ['a wrong fee is there', { monthlyFee: 'x' }, ['facts.monthlyFee not-an-amount']],
    ['a wrong whole is there', { totalFee: '1.5' }, ['facts.termMonths missing', 'facts.totalFee not-an-amount']],
    ['wrong months are there', { totalFee: '1', termMonths: 0 }, ['facts.termMonths not-a-count']],
    [
      'all are wrong',
      { monthlyFee: 'x', totalFee: 'y', termMonths: 'z' },
      ['facts.monthlyFee not-an-amount', 'facts.termMonths not-a-count', 'facts.totalFee not-an-amount'],
    ],
  ])('the fee in %s', (_, of, problems) => {
    expect(millenvpn(fee(of)).problems).toEqual(problems)
  })

  test('problems of the fee come before the edition', () => {
    expect(millenvpn({ ...fee({}), knownAt: '2020-01-01T00:00' }).problems).toEqual(['facts.monthlyFee missing'])
  })

  test('CoreDrive knows the fee of a month alone', () => {
    expect(coredrive(fee({ totalFee: '1', termMonths: 1 })).problems).toEqual([
      'facts.monthlyFee missing',
      'facts.termMonths unknown-key',
      'facts.totalFee unknown-key',
    ])
  })

  test('CoreDrive asks nothing of a carrier', () => {
    expect(coredrive(november('1', { carrierRecovery: '1', unavailableFrom: '2026-11-10T09:00' })).problems).toEqual([
      'facts.carrierRecovery unknown-key',
      'facts.unavailableFrom unknown-key',
    ])
  })

  test('stated terms', () => {
    expect(coredrive(november('1'), { outageDay: 'dates-touched' }).problems).toEqual([
      'readings.outageDay stated-term',
    ])
    expect(millenvpn(november('1'), { rounding: 'half-up' }).problems).toEqual(['readings.rounding stated-term'])
    expect(millenvpn(november('1'), { blockMonth: 'block-start' }).problems).toEqual([
      'readings.blockMonth unknown-reading',
    ])
  })
})
