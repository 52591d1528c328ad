import { describe, expect, test } from 'vitest'
import { asking, citesOf, type Facts, frozen, guardsOf, readingsOf, shownFigures, worksheet } from './ask.ts'

/** Asks a deadline by its calculator and one date. */
const dated = (calculator: string, on: string, others: Facts = {}, readings?: Facts) => {
  const [provider = '', id = ''] = calculator.split('/')
  return asking(provider, id)({ [keys[calculator] ?? '']: on, ...others }, readings)
}
const keys: Readonly<Record<string, string>> = {
  'coredrive/data-retention': 'lastLoginOn',
  'coredrive/revocation-notice': 'revokesOn',
  'millenvpn/payment-due': 'contractOn',
  'millenvpn/transfer-due': 'invoicedOn',
  'millenvpn/service-start': 'paymentConfirmedOn',
  'millenvpn/terms-change-notice': 'effectiveOn',
  'millenvpn/discontinuation-notice': 'discontinuesOn',
  'millenvpn/succession': 'occurredOn',
  'flexphone/payment-due': 'usageMonth',
  'flexphone/cancellation': 'requestedOn',
  'flexphone/support-reply': 'receivedOn',
  'flexphone/discontinuation-notice': 'endsOn',
}
const calculators = Object.keys(keys)
const lenient = { countBack: 'lenient' }
const rolled = { dueDateRoll: 'next-business-day' }
const lastDayRolled = { lastDayRoll: 'next-business-day' }
const atRest = { yearEnd: 'closed' }

describe('the figures', () => {
  test.each([
    // days after, the first not counted (Civil Code 140)
    ['coredrive/data-retention', '2026-05-31', '2026-06-30'],
    ['coredrive/data-retention', '2027-02-01', '2027-03-03'],
    ['coredrive/data-retention', '2028-02-01', '2028-03-02'],
    ['millenvpn/payment-due', '2026-05-31', '2026-06-07'],
    ['millenvpn/payment-due', '2026-12-25', '2027-01-01'],
    ['millenvpn/transfer-due', '2028-02-22', '2028-02-29'],
    ['millenvpn/transfer-due', '2027-02-22', '2027-03-01'],
    ['millenvpn/succession', '2026-06-16', '2026-06-30'],
    ['millenvpn/succession', '2026-06-17', '2026-07-01'],
    // the end of the next month
    ['flexphone/cancellation', '2026-01-01', '2026-02-28'],
    ['flexphone/cancellation', '2026-01-31', '2026-02-28'],
    ['flexphone/cancellation', '2028-01-31', '2028-02-29'],
    ['flexphone/cancellation', '2026-12-31', '2027-01-31'],
    ['flexphone/payment-due', '2026-03', '2026-04-30'],
    ['flexphone/payment-due', '2026-12', '2027-01-31'],
    ['flexphone/payment-due', '2028-01', '2028-02-29'],
  ])('%s of %s', (calculator, on, date) => {
    const answer = dated(calculator, on)
    expect([answer.status, answer.currency, answer.figures]).toEqual(['due', undefined, { date }])
    expect(answer.guards).toEqual([])
  })

  test.each([
    // "n days before T": strict T − n − 1, lenient T − n
    ['coredrive/revocation-notice', '2026-12-31', '2026-12-23', '2026-12-24'],
    ['coredrive/revocation-notice', '2026-03-08', '2026-02-28', '2026-03-01'],
    ['millenvpn/terms-change-notice', '2028-03-08', '2028-02-29', '2028-03-01'],
    ['millenvpn/terms-change-notice', '2026-01-08', '2025-12-31', '2026-01-01'],
    // "1 month before T", the catalogue's and the law page's examples
    ['millenvpn/discontinuation-notice', '2026-12-31', '2026-11-30', '2026-12-01'],
    ['millenvpn/discontinuation-notice', '2028-03-31', '2028-02-29', '2028-03-01'],
    ['millenvpn/discontinuation-notice', '2027-01-01', '2026-11-30', '2026-12-01'],
    ['flexphone/discontinuation-notice', '2026-12-31', '2026-11-30', '2026-12-01'],
    ['flexphone/discontinuation-notice', '2026-06-15', '2026-05-14', '2026-05-15'],
    // back from 03-30: February has no such day; from 02-28, February's last
    ['flexphone/discontinuation-notice', '2027-03-31', '2027-02-28', '2027-03-01'],
    ['flexphone/discontinuation-notice', '2027-03-01', '2027-01-31', '2027-02-01'],
    ['flexphone/discontinuation-notice', '2027-03-02', '2027-02-01', '2027-02-02'],
  ])('%s before %s', (calculator, on, strict, leniently) => {
    expect(dated(calculator, on).figures).toEqual({ date: strict })
    expect(dated(calculator, on, {}, lenient).figures).toEqual({ date: leniently })
    expect(readingsOf(dated(calculator, on))).toEqual({ countBack: `strict | lenient due ${leniently}` })
  })

  test.each([
    // Thursday 04-30, then Friday 05-01, holidays 05-04 to 05-06, 05-07, 05-08
    ['millenvpn/service-start', '2026-04-30', '2026-05-08', []],
    // Friday to Wednesday
    ['millenvpn/service-start', '2026-06-05', '2026-06-10', []],
    // Saturday and Sunday alike
    ['millenvpn/service-start', '2026-06-06', '2026-06-10', []],
    ['millenvpn/service-start', '2026-06-07', '2026-06-10', []],
    ['millenvpn/service-start', '2026-06-08', '2026-06-11', []],
    // Tuesday 12-28, and 12-31 is a business day there
    ['millenvpn/service-start', '2027-12-28', '2027-12-31', []],
    // Monday 01-03 counts, 01-01 is a Saturday: 01-03, 01-04 …
    ['millenvpn/service-start', '2027-12-29', '2028-01-03', ['holidays-forecast bites']],
    // Monday 12-28, closed from 12-29 to 01-03: 01-04, 01-05
    ['flexphone/support-reply', '2026-12-28', '2027-01-05', []],
    ['flexphone/support-reply', '2026-12-27', '2027-01-04', []],
    ['flexphone/support-reply', '2026-12-24', '2026-12-28', []],
    ['flexphone/support-reply', '2026-06-08', '2026-06-10', []],
    // Friday 2027-12-24, 12-27, 12-28: the last business days of 2027
    ['flexphone/support-reply', '2027-12-24', '2027-12-28', []],
    ['flexphone/support-reply', '2027-12-27', '2028-01-04', ['holidays-forecast bites']],
  ])('%s from %s', (calculator, on, date, guards) => {
    const answer = dated(calculator, on)
    expect([answer.figures, guardsOf(answer)]).toEqual([{ date }, guards])
  })

  test.each([
    // Sunday 2026-05-31 to Monday
    ['2026-04', '2026-05-31', '2026-06-01', []],
    // Thursday 2026-12-31, banks closed to Sunday 01-03
    ['2026-11', '2026-12-31', '2027-01-04', []],
    // Friday 2027-12-31 into 2028: a forecast
    ['2027-11', '2027-12-31', '2028-01-04', ['holidays-forecast bites']],
  ])('FlexPhone’s payment for %s on a day off', (usageMonth, stated, next, guards) => {
    expect(dated('flexphone/payment-due', usageMonth).figures).toEqual({ date: stated })
    expect(readingsOf(dated('flexphone/payment-due', usageMonth))).toEqual({
      dueDateRoll: `as-stated | next-business-day due ${next}`,
    })
    const answer = dated('flexphone/payment-due', usageMonth, {}, rolled)
    expect([answer.figures, guardsOf(answer)]).toEqual([{ date: next }, guards])
  })

  test('a due date on which banks are open has no reading, and stays', () => {
    // Tuesday 2026-06-30
    expect(readingsOf(dated('flexphone/payment-due', '2026-05'))).toEqual({})
    expect(dated('flexphone/payment-due', '2026-05', {}, rolled).figures).toEqual({ date: '2026-06-30' })
  })

  test.each([
    // Civil Code 142: banks closed on 2027-01-01 to Sunday 01-03; on Thursday 12-31; Sunday 2026-06-07; Saturday 11-14
    ['millenvpn/transfer-due', '2026-12-25', '2027-01-01', '2027-01-04', []],
    ['millenvpn/transfer-due', '2026-12-24', '2026-12-31', '2027-01-04', []],
    ['millenvpn/payment-due', '2026-05-31', '2026-06-07', '2026-06-08', []],
    ['millenvpn/payment-due', '2026-11-07', '2026-11-14', '2026-11-16', []],
    // Friday 2027-12-31 into 2028: a forecast
    ['millenvpn/payment-due', '2027-12-24', '2027-12-31', '2028-01-04', ['holidays-forecast bites']],
    // a notice: Saturday 2026-07-04; Sunday 11-22 and the holiday 11-23; the holiday 2027-01-01
    ['millenvpn/succession', '2026-06-20', '2026-07-04', '2026-07-06', []],
    ['millenvpn/succession', '2026-11-08', '2026-11-22', '2026-11-24', []],
    ['millenvpn/succession', '2026-12-18', '2027-01-01', '2027-01-04', []],
    ['millenvpn/succession', '2027-12-18', '2028-01-01', '2028-01-03', ['holidays-forecast bites']],
  ])('%s of %s on a day off', (calculator, on, stated, next, guards) => {
    const answer = dated(calculator, on)
    expect([answer.figures, answer.guards]).toEqual([{ date: stated }, []])
    expect(readingsOf(answer)).toEqual({ lastDayRoll: `as-stated | next-business-day due ${next}` })
    const moved = dated(calculator, on, {}, lastDayRolled)
    expect([moved.figures, guardsOf(moved)]).toEqual([{ date: next }, guards])
  })

  test.each([
    // Wednesday 2026-12-30, Friday 2026-11-13; a notice needs no bank on Thursday 12-31 and Thursday 2025-01-02
    ['millenvpn/payment-due', '2026-12-23', '2026-12-30'],
    ['millenvpn/transfer-due', '2026-11-06', '2026-11-13'],
    ['millenvpn/succession', '2026-12-17', '2026-12-31'],
    ['millenvpn/succession', '2024-12-19', '2025-01-02'],
    // after 2050 nothing is known: Saturday 12-31 stays
    ['millenvpn/payment-due', '2050-12-24', '2050-12-31'],
    ['millenvpn/succession', '2051-01-01', '2051-01-15'],
  ])('%s of %s has no reading, and stays', (calculator, on, date) => {
    const answer = dated(calculator, on, {}, lastDayRolled)
    expect([answer.figures, readingsOf(answer), answer.guards]).toEqual([{ date }, {}, []])
  })

  test.each([
    // CoreDrive 22: + 30, or + 29 with the day of the login
    ['2026-05-31', '2026-06-30', '2026-06-29'],
    ['2027-02-01', '2027-03-03', '2027-03-02'],
    ['2028-02-01', '2028-03-02', '2028-03-01'],
  ])('CoreDrive’s data, last login on %s', (on, excluded, included) => {
    expect(readingsOf(dated('coredrive/data-retention', on))).toEqual({
      firstDay: `excluded | included due ${included}`,
    })
    expect(dated('coredrive/data-retention', on).figures).toEqual({ date: excluded })
    expect(dated('coredrive/data-retention', on, {}, { firstDay: 'included' }).figures).toEqual({ date: included })
  })

  test.each([
    // Thursday 12-24: 12-25, 12-28, 12-29; closed 12-25, 12-28, 01-04
    ['2026-12-24', '2026-12-29', 'due 2027-01-04'],
    // Monday 12-28: 12-29 to 12-31; closed 01-04 to 01-06
    ['2026-12-28', '2026-12-31', 'due 2027-01-06'],
    // Sunday 2024-12-29: 12-30, 12-31, 01-02; closed 01-06, 01-07, 01-08 (01-04 is a Saturday)
    ['2024-12-29', '2025-01-02', 'due 2025-01-08'],
    // 12-28 to 12-30 of 2050; closed, 12-28 alone is left of the days that are known
    ['2050-12-27', '2050-12-30', 'unsettled'],
  ])('MillenVPN’s service from %s, over New Year', (on, date, closed) => {
    const answer = dated('millenvpn/service-start', on)
    expect(answer.figures).toEqual({ date })
    expect(readingsOf(answer)).toEqual({ yearEnd: `as-calendar | closed ${closed}` })
    const rested = dated('millenvpn/service-start', on, {}, atRest)
    expect([rested.status, rested.figures['date']].filter(Boolean).join(' ')).toBe(closed)
    expect(Object.keys(readingsOf(rested))).toEqual(['yearEnd'])
  })

  test.each([
    // Wednesday 12-23: 12-24, 12-25, 12-28; Sunday 01-03: 01-04, 01-05, 01-06
    ['2026-12-23', '2026-12-28'],
    ['2027-01-03', '2027-01-06'],
    ['2026-06-05', '2026-06-10'],
  ])('MillenVPN’s service from %s is no reading of New Year', (on, date) => {
    const answer = dated('millenvpn/service-start', on, {}, atRest)
    expect([answer.figures, readingsOf(answer)]).toEqual([{ date }, {}])
  })

  test('frozen facts are enough', () => {
    const ask = asking('coredrive', 'data-retention')
    expect(ask(frozen({ lastLoginOn: '2026-05-31', paymentRegistered: false })).figures).toEqual({ date: '2026-06-30' })
  })
})

describe('the steps', () => {
  test.each([
    ['millenvpn/payment-due', '2026-06-01', ['date = days-on(contractOn, days) 2026-06-08']],
    [
      'millenvpn/payment-due',
      '2026-05-31',
      ['lastDay = days-on(contractOn, days) 2026-06-07', 'date = as-stated(lastDay, lastDayRoll) 2026-06-07'],
    ],
    [
      'coredrive/data-retention',
      '2026-05-31',
      [
        'isUnlimited = is-registered(paymentRegistered, paidPlan) false',
        'date = days-on(lastLoginOn, days, firstDay) 2026-06-30',
      ],
    ],
    ['coredrive/revocation-notice', '2026-12-31', ['date = counted-back(revokesOn, days, countBack) 2026-12-23']],
    ['flexphone/discontinuation-notice', '2028-03-31', ['date = counted-back(endsOn, months, countBack) 2028-02-29']],
    ['millenvpn/service-start', '2026-04-30', ['date = business-days-on(paymentConfirmedOn, businessDays) 2026-05-08']],
    ['flexphone/cancellation', '2026-01-31', ['date = end-of-month(requestedOn, months) 2026-02-28']],
    [
      'flexphone/payment-due',
      '2026-04',
      [
        'statedDate = end-of-month(usageMonth, months) 2026-05-31',
        'dueDate = as-stated(statedDate, dueDateRoll) 2026-05-31',
        'date = same(dueDate) 2026-05-31',
      ],
    ],
    [
      'flexphone/payment-due',
      '2026-05',
      ['statedDate = end-of-month(usageMonth, months) 2026-06-30', 'date = same(statedDate) 2026-06-30'],
    ],
  ])('%s of %s', (calculator, on, steps) => {
    const answer = dated(calculator, on)
    expect(worksheet(answer)).toEqual(steps)
    expect(shownFigures(answer)).toEqual(answer.figures)
  })
})

describe('units and operands', () => {
  test.each([
    ['flexphone/cancellation', '2026-01-31', ['requestedOn date 2026-01-31', 'months months 1']],
    [
      'flexphone/discontinuation-notice',
      '2028-03-31',
      ['endsOn date 2028-03-31', 'months months 1', 'countBack choice strict'],
    ],
    [
      'coredrive/revocation-notice',
      '2026-12-31',
      ['revokesOn date 2026-12-31', 'days days 7', 'countBack choice strict'],
    ],
    [
      'coredrive/data-retention',
      '2026-05-31',
      ['lastLoginOn date 2026-05-31', 'days days 30', 'firstDay choice excluded'],
    ],
    ['millenvpn/service-start', '2026-04-30', ['paymentConfirmedOn date 2026-04-30', 'businessDays days 3']],
    [
      'millenvpn/service-start',
      '2026-12-28',
      ['paymentConfirmedOn date 2026-12-28', 'businessDays days 3', 'yearEnd choice as-calendar'],
    ],
    ['millenvpn/succession', '2026-06-16', ['occurredOn date 2026-06-16', 'days days 14']],
  ])('%s of %s', (calculator, on, operands) => {
    const step = dated(calculator, on).steps.at(-1)
    expect([step?.id, step?.unit]).toEqual(['date', 'date'])
    expect(step?.operands.map(({ id, unit, exact }) => `${id} ${unit} ${exact}`)).toEqual(operands)
  })
})

describe('the cites', () => {
  test.each([
    ['coredrive/data-retention', '2026-05-31', ['civil-code 140', 'coredrive-terms 22']],
    ['coredrive/revocation-notice', '2026-12-31', ['civil-code 140', 'coredrive-terms 25(1)(i)']],
    ['millenvpn/payment-due', '2026-06-01', ['civil-code 140', 'millenvpn-terms 14(1)']],
    ['millenvpn/transfer-due', '2026-06-01', ['civil-code 140', 'millenvpn-terms note-payment']],
    [
      'millenvpn/service-start',
      '2026-05-31',
      ['holidays-act 2', 'holidays-act 3', 'millenvpn-terms note-delivery', 'millenvpn-terms 6(3)'],
    ],
    ['millenvpn/terms-change-notice', '2026-05-31', ['civil-code 140', 'millenvpn-terms 5(3)']],
    ['millenvpn/discontinuation-notice', '2026-05-31', ['civil-code 143', 'millenvpn-terms 27', 'civil-code 140']],
    [
      'millenvpn/succession',
      '2026-06-01',
      ['civil-code 140', 'millenvpn-terms 10', 'millenvpn-terms 9(2)', 'millenvpn-terms 9(4)'],
    ],
    ['flexphone/cancellation', '2026-05-31', ['flexphone-terms 12(1)']],
    ['flexphone/support-reply', '2026-05-31', ['holidays-act 2', 'holidays-act 3', 'flexphone-terms 14(1)']],
    ['flexphone/discontinuation-notice', '2026-05-31', ['civil-code 143', 'flexphone-terms 21(2)', 'civil-code 140']],
  ])('%s', (calculator, on, cites) => {
    expect(citesOf(dated(calculator, on), 'date')).toEqual({ date: cites })
  })

  test('of a last day on a day off', () => {
    expect(citesOf(dated('millenvpn/transfer-due', '2026-12-25', {}, lastDayRolled), 'lastDay', 'date')).toEqual({
      lastDay: ['civil-code 140', 'millenvpn-terms note-payment'],
      date: ['banking-act-order 5(1)', 'civil-code 142'],
    })
    expect(citesOf(dated('millenvpn/succession', '2026-11-08'), 'date')).toEqual({
      date: ['holidays-act 2', 'holidays-act 3', 'civil-code 142'],
    })
  })

  test('of the first day counted', () => {
    expect(citesOf(dated('coredrive/data-retention', '2026-05-31', {}, { firstDay: 'included' }), 'date')).toEqual({
      date: ['coredrive-terms 22', 'civil-code 140'],
    })
  })

  test('flexphone/payment-due', () => {
    expect(citesOf(dated('flexphone/payment-due', '2026-04', {}, rolled), 'statedDate', 'dueDate')).toEqual({
      statedDate: ['flexphone-terms 10(4)'],
      dueDate: ['banking-act-order 5(1)', 'supreme-court 1999-03-11'],
    })
  })
})

describe('the refusals', () => {
  test('a registered payment lifts the limit', () => {
    const answer = dated('coredrive/data-retention', '2026-05-31', { paymentRegistered: true })
    expect([answer.status, answer.code, answer.figures]).toEqual(['not-due', 'unlimited', {}])
    expect(worksheet(answer)).toEqual(['isUnlimited = is-registered(paymentRegistered, paidPlan) true'])
  })

  test.each([
    ['millenvpn/service-start', '2050-12-27', 'due', undefined],
    // Wednesday 12-28: 12-29 and 12-30 are left of 2050, 12-31 is a Saturday
    ['millenvpn/service-start', '2050-12-28', 'unsettled', 'holidays-not-known'],
    ['flexphone/support-reply', '2050-12-26', 'due', undefined],
    ['flexphone/support-reply', '2050-12-27', 'unsettled', 'holidays-not-known'],
  ])('%s from %s', (calculator, on, status, code) => {
    const answer = dated(calculator, on)
    expect([answer.status, answer.code]).toEqual([status, code])
    if (status === 'unsettled') expect(answer.cites).toEqual(['holidays-act 2', 'holidays-act 3'])
  })

  test('a due date after 2050 stays as stated, and is no reading', () => {
    // Saturday 2050-12-31, whose next business day is not known; Tuesday 2051-01-31
    for (const [month, date] of [
      ['2050-11', '2050-12-31'],
      ['2050-12', '2051-01-31'],
    ]) {
      for (const readings of [{}, rolled]) {
        const answer = dated('flexphone/payment-due', month ?? '', {}, readings)
        expect([answer.status, answer.figures, readingsOf(answer)]).toEqual(['due', { date }, {}])
      }
    }
  })

  test.each(calculators)('%s before its first edition', (calculator) => {
    const isMonth = calculator === 'flexphone/payment-due'
    const early = dated(calculator, isMonth ? '2012-12' : '2012-12-31')
    expect([early.status, early.code]).toEqual(['unsettled', 'terms-not-in-force'])
  })

  test.each([
    // a month counts by its last day
    ['flexphone/payment-due', '2019-11', '2019-12'],
    ['flexphone/cancellation', '2019-11-30', '2019-12-01'],
    ['coredrive/data-retention', '2013-03-13', '2013-03-14'],
    ['millenvpn/succession', '2023-04-19', '2023-04-20'],
  ])('%s, %s and %s', (calculator, before, from) => {
    expect([dated(calculator, before).code, dated(calculator, from).code]).toEqual(['terms-not-in-force', undefined])
  })

  test('FlexPhone goes by the contract', () => {
    expect(dated('flexphone/support-reply', '2026-06-08', { contractedOn: '2019-11-30' }).code).toBe(
      'terms-not-in-force',
    )
  })
})

describe('the problems', () => {
  test.each(calculators)('%s without its date, or with another', (calculator) => {
    const [provider = '', id = ''] = calculator.split('/')
    const key = keys[calculator] ?? ''
    expect(asking(provider, id)({}).problems).toEqual([`facts.${key} missing`])
    expect(asking(provider, id)({ on: '2026-05-31' }).problems).toEqual(
      [`facts.${key} missing`, 'facts.on unknown-key'].sort(),
    )
    expect(dated(calculator, '2027-02-29').problems).toEqual([`facts.${key} not-a-date`])
    expect(dated(calculator, '2026-05-31T00:00').problems).toEqual([`facts.${key} not-a-date`])
    expect(asking(provider, id)({ [key]: 20260531 }).problems).toEqual([`facts.${key} not-a-date`])
  })

  test.each(calculators)('%s takes a customer, though it does not matter', (calculator) => {
    const on = calculator === 'flexphone/payment-due' ? '2026-05' : '2026-05-29'
    expect(dated(calculator, on, { customer: 'consumer' }).figures).toEqual(dated(calculator, on).figures)
    expect(dated(calculator, on, { customer: 'x' }).problems).toEqual(['facts.customer not-a-choice'])
  })

  test('readings', () => {
    expect(dated('millenvpn/payment-due', '2026-05-31', {}, lenient).problems).toEqual([
      'readings.countBack unknown-reading',
    ])
    expect(dated('coredrive/revocation-notice', '2026-12-31', {}, { days: '8' }).problems).toEqual([
      'readings.days stated-term',
    ])
  })
})
