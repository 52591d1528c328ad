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
    expect(readingsOf(coredrive(given))).toEqual({
      blockMonth: 'block-start | awareness-month due 2000',
      rounding: 'down | half-up due 1968',
    })
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
    [
      'a carrier, below 10,000',
      november('300000', { fault: 'none', carrierRecovery: '9999' }),
      { days: '2', cap: '9999', remedy: 'extension', extension: 'P2DT45M' },
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

  test('the carrier’s limit after the test of 10,000', () => {
    const given = november('300000', { fault: 'none', carrierRecovery: '9999' })
    expect(millenvpn(given, { carrierLimit: 'after-threshold' }).figures).toEqual({
      days: '2',
      cap: '9999',
      compensation: '9999',
      remedy: 'payment',
    })
    expect(readingsOf(millenvpn(given))).toEqual({
      outageDay: '24h-blocks | dates-touched due 9999',
      carrierLimit: 'before-threshold | after-threshold due 9999',
    })
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
  ])('MillenVPN: %s', (_, given, guards) => {
    expect(guardsOf(millenvpn(given))).toEqual(guards)
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
      'month[1].daysInMonth = days-of-month(month[1].month) 31',
      'month[1].share = quotient(month[1].feeByBlocks, month[1].daysInMonth) 30000/31 ≈ 967.741935',
      'capExact = sum(month[0].share, month[1].share) 61000/31 ≈ 1967.741935',
      'cap = round(capExact, rounding) 1967',
      'compensation = smaller(actualDamage, cap) 1500',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
  })

  test('of one monthly fee', () => {
    const answer = coredrive(november('30000', consumer))
    expect(worksheet(answer)).toEqual([
      'isAttributable = is-fault(fault, attribution) true',
      'isConsumer = is-consumer(customer, consumerRule) true',
      'cap = same(monthlyFee) 30000',
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
      'remedy = remedy(compensation, smallestPayment, carrierLimit) extension',
      'extension = elapsed(unavailableFrom, restoredAt) P2DT6H45M',
    ])
    expect(shownFigures(answer)).toEqual(answer.figures)
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
    ['24 o’clock', facts('2026-11-10T24:00', '2026-11-12T10:00', '1'), ['facts.knownAt not-a-date']],
    ['another fault', november('1', { fault: 'bad luck' }), ['facts.fault not-a-choice']],
    ['a year after the last', facts('2026-11-10T09:15', '2201-01-01T00:00', '1'), ['facts.restoredAt out-of-range']],
  ])('%s', (_, wrong, problems) => {
    expect(millenvpn(wrong).problems).toEqual(problems)
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
