import { describe, expect, test } from 'vitest'
import { dayText, monthText } from '../../../calculators/kernel/calendar/days.ts'
import type { Problem } from '../../../calculators/kernel/proof/problem.ts'
import { dateTime } from '../../../calculators/kernel/schema/date-time.ts'
import {
  amount,
  choice,
  count,
  date,
  defaulted,
  flag,
  month,
  optional,
  rate,
  rows,
  text,
} from '../../../calculators/kernel/schema/fact.ts'
import type { FactShape, Shapes } from '../../../calculators/kernel/schema/fact-shape.ts'
import { isInvalid } from '../../../calculators/kernel/schema/invalid.ts'
import { isRecord } from '../../../calculators/kernel/schema/is-record.ts'
import { factPath, fieldsOf, parseFacts } from '../../../calculators/kernel/schema/parse-facts.ts'
import { parseAmount, parseDate } from '../../../calculators/kernel/schema/parse-value.ts'

type Currency = 'JPY' | 'USD'

/** Reads one object of facts, and tells its problems as `path code`. */
function read<S extends Shapes>(shapes: S, raw: unknown, currency: Currency = 'JPY', recording = true) {
  const problems: Problem[] = []
  const facts = parseFacts<S>(fieldsOf(shapes), raw, '', { currency, recording, problems })
  return { facts, problems: problems.map(({ path, code }) => `${path} ${code}`) }
}

/** What is wrong with one raw value, or undefined. */
function faultOf<V>(shape: FactShape<V>, raw: unknown, currency: Currency = 'JPY'): string | undefined {
  const value = shape.parse(raw, 'it', { currency, recording: false, problems: [] })
  return isInvalid(value) ? value.invalid : undefined
}

describe('an amount', () => {
  test.each([
    ['0', 0, 1],
    ['000', 0, 1],
    ['50000', 50_000, 1],
    [50_000, 50_000, 1],
    [0, 0, 1],
    ['999999999999999', 999_999_999_999_999, 1],
    [999_999_999_999_999, 999_999_999_999_999, 1],
    // no decimals but zeros
    ['5000.00', 5000, 1],
    ['5000.0', 5000, 1],
    ['0.000', 0, 1],
    ['999999999999999.00', 999_999_999_999_999, 1],
  ])('%j yen', (raw, n, d) => {
    expect(parseAmount(raw, 'JPY')).toEqual({ n, d })
  })

  test.each([
    ['12.5', '12.5'],
    ['12.50', '12.5'],
    ['0.01', '0.01'],
    ['999999999999999.99', '999999999999999.99'],
  ])('%s dollars', (raw) => {
    const value = parseAmount(raw, 'USD')
    expect(isInvalid(value)).toBe(false)
  })

  test.each<[unknown, Currency, string]>([
    ['1000000000000000', 'JPY', 'out-of-range'],
    ['1000000000000000', 'USD', 'out-of-range'],
    ['1000000000000000.00', 'USD', 'out-of-range'],
    [1_000_000_000_000_000, 'JPY', 'out-of-range'],
    // 2^53 ± 1: a safe integer is too much, an unsafe one no amount at all
    [9_007_199_254_740_991, 'JPY', 'out-of-range'],
    [9_007_199_254_740_992, 'JPY', 'not-an-amount'],
    ['9007199254740993', 'JPY', 'out-of-range'],
    ['9'.repeat(40), 'JPY', 'out-of-range'],
    ['9'.repeat(400), 'JPY', 'out-of-range'],
    [JSON.parse('1e400'), 'JPY', 'not-an-amount'],
    ['1e400', 'JPY', 'not-an-amount'],
    ['1e3', 'JPY', 'not-an-amount'],
    ['0x10', 'JPY', 'not-an-amount'],
    ['1_000', 'JPY', 'not-an-amount'],
    ['1,000', 'JPY', 'not-an-amount'],
    ['¥1,000', 'JPY', 'not-an-amount'],
    ['1,000円', 'JPY', 'not-an-amount'],
    ['▲1,000', 'JPY', 'not-an-amount'],
    ['-1', 'JPY', 'not-an-amount'],
    ['-0', 'JPY', 'not-an-amount'],
    [-1, 'JPY', 'not-an-amount'],
    ['１２３', 'JPY', 'not-an-amount'],
    ['١٢٣', 'JPY', 'not-an-amount'],
    ['NaN', 'JPY', 'not-an-amount'],
    [Number.NaN, 'JPY', 'not-an-amount'],
    [Number.POSITIVE_INFINITY, 'JPY', 'not-an-amount'],
    ['Infinity', 'JPY', 'not-an-amount'],
    ['1000000000000000.00', 'JPY', 'out-of-range'],
    ['100.01', 'JPY', 'not-an-amount'],
    ['100.', 'JPY', 'not-an-amount'],
    ['100.00.', 'JPY', 'not-an-amount'],
    [`100.${'0'.repeat(21)}`, 'JPY', 'not-an-amount'],
    ['100.5', 'JPY', 'not-an-amount'],
    [100.5, 'USD', 'not-an-amount'],
    ['12.505', 'USD', 'not-an-amount'],
    ['12.500', 'USD', 'not-an-amount'],
    ['12.', 'USD', 'not-an-amount'],
    ['.5', 'USD', 'not-an-amount'],
    ['', 'JPY', 'not-an-amount'],
    ['\u0000', 'JPY', 'not-an-amount'],
    ['\uD800', 'JPY', 'not-an-amount'],
    [null, 'JPY', 'not-an-amount'],
    [true, 'JPY', 'not-an-amount'],
    [[], 'JPY', 'not-an-amount'],
    [['5'], 'JPY', 'not-an-amount'],
    [{}, 'JPY', 'not-an-amount'],
    [5n, 'JPY', 'not-an-amount'],
  ])('%o in %s', (raw, currency, code) => {
    expect(faultOf(amount(), raw, currency)).toBe(code)
  })
})

describe('a rate', () => {
  test.each<[unknown, string | undefined]>([
    ['0', undefined],
    ['0.08', undefined],
    ['0.99999999999999999999', undefined],
    ['1', undefined],
    ['1.00', undefined],
    [1, undefined],
    [0, undefined],
    ['1.00000000000000000001', 'out-of-range'],
    ['10', 'out-of-range'],
    [2, 'out-of-range'],
    [0.08, 'not-an-amount'],
    ['8%', 'not-an-amount'],
    ['-0.08', 'not-an-amount'],
    [null, 'not-an-amount'],
  ])('%o', (raw, code) => {
    expect(faultOf(rate(), raw)).toBe(code)
  })
})

describe('a count', () => {
  test.each<[unknown, string | undefined]>([
    [1, undefined],
    ['1', undefined],
    ['0012', undefined],
    [90_000, undefined],
    [0, 'not-a-count'],
    [-0, 'not-a-count'],
    ['0', 'not-a-count'],
    [-1, 'not-a-count'],
    [1.5, 'not-a-count'],
    ['1.0', 'not-a-count'],
    ['', 'not-a-count'],
    ['１', 'not-a-count'],
    ['1e1', 'not-a-count'],
    [90_001, 'out-of-range'],
    ['999999999999', 'out-of-range'],
    ['1000000000000', 'not-a-count'],
  ])('%o', (raw, code) => {
    expect(faultOf(count('months'), raw)).toBe(code)
  })
})

describe('a date', () => {
  test.each([
    ['1989-12-31', 'out-of-range'],
    ['1990-01-01', undefined],
    ['2200-12-31', undefined],
    ['2201-01-01', 'out-of-range'],
    ['0000-01-01', 'out-of-range'],
    ['9999-12-31', 'out-of-range'],
    ['2027-02-29', 'not-a-date'],
    ['2028-02-29', undefined],
    ['2026-05-31 ', 'not-a-date'],
    ['2026-05-31T00:00', 'not-a-date'],
    ['2026-5-31', 'not-a-date'],
    ['', 'not-a-date'],
  ])('%j', (raw, code) => {
    expect(faultOf(date(), raw)).toBe(code)
  })

  test.each([20_260_531, null, {}, [], true, ['2026-05-31']])('no date: %j', (raw) => {
    expect(faultOf(date(), raw)).toBe('not-a-date')
  })

  test('its day', () => {
    const value = parseDate('2026-05-31')
    expect(isInvalid(value) ? value : dayText(value)).toBe('2026-05-31')
  })

  test.each([
    ['1989-12', 'out-of-range'],
    ['1990-01', undefined],
    ['2200-12', undefined],
    ['2201-01', 'out-of-range'],
    ['2026-13', 'not-a-date'],
    ['2026-05-31', 'not-a-date'],
    ['0000-05', 'out-of-range'],
    ['2026/05', 'not-a-date'],
  ])('the month %s', (raw, code) => {
    expect(faultOf(month(), raw)).toBe(code)
  })

  test.each([
    // by Japan's clock
    ['1989-12-31T23:59:59', 'out-of-range'],
    ['1990-01-01T00:00:00', undefined],
    ['1989-12-31T15:00:00Z', undefined],
    ['2200-12-31T23:59:59', undefined],
    ['2201-01-01T00:00:00', 'out-of-range'],
    ['2200-12-31T15:00:00Z', 'out-of-range'],
    ['2026-05-31', 'not-a-date'],
    ['2026-05-31T24:01', 'not-a-date'],
    ['2026-05-31T24:00', undefined],
    ['2026-05-31T09:00:00.000Z', undefined],
    // the next day's 00:00 is what lies within the years or not
    ['1989-12-31T24:00', undefined],
    ['1989-12-31T23:59:59.999', 'out-of-range'],
    ['2200-12-30T24:00', undefined],
    ['2200-12-31T23:59:59.999', undefined],
    ['2200-12-31T24:00', 'out-of-range'],
  ])('the moment %s', (raw, code) => {
    expect(faultOf(dateTime(), raw)).toBe(code)
  })
})

describe('a bound that was crossed', () => {
  const limitOf = (shape: FactShape<unknown>, raw: unknown, currency: Currency = 'JPY'): unknown => {
    const found = shape.parse(raw, 'it', { currency, recording: false, problems: [] })
    return isInvalid(found) ? found.limit : 'nothing wrong'
  }

  test.each<[string, FactShape<unknown>, unknown, string | undefined]>([
    ['an amount', amount(), '1000000000000000', '1000000000000000'],
    ['an amount as a number', amount(), 1_000_000_000_000_000, '1000000000000000'],
    ['an amount of 400 digits', amount(), '9'.repeat(400), '1000000000000000'],
    ['a rate', rate(), '1.01', '1'],
    ['a count', count('months'), 90_001, '90000'],
    ['a date too early', date(), '1989-12-31', '1990-01-01'],
    ['a date too late', date(), '2201-01-01', '2200-12-31'],
    ['a month too early', month(), '1989-12', '1990-01'],
    ['a month in year 0', month(), '0000-05', '1990-01'],
    ['a month too late', month(), '2201-01', '2200-12'],
    ['a moment too early', dateTime(), '1989-12-31T23:59', '1990-01-01'],
    ['a moment too late', dateTime(), '2200-12-31T24:00', '2200-12-31'],
    ['no date at all', date(), '2027-02-29', undefined],
    ['no amount at all', amount(), '1e3', undefined],
    ['no count at all', count('months'), 0, undefined],
  ])('%s', (_, shape, raw, limit) => {
    expect(limitOf(shape, raw)).toBe(limit)
  })

  test('in dollars as dollars are written', () => {
    expect(limitOf(amount(), '1000000000000000', 'USD')).toBe('1000000000000000.00')
  })

  test('stands in the problem, and only there', () => {
    const problems: Problem[] = []
    const fields = fieldsOf({ months: count('months'), on: date() })
    parseFacts(fields, { months: 90_001, on: '' }, '', { currency: 'JPY', recording: false, problems })
    expect(problems).toEqual([
      {
        path: 'facts.months',
        code: 'out-of-range',
        expected: { is: 'count-in-range' },
        got: 90_001,
        limit: '90000',
      },
      { path: 'facts.on', code: 'not-a-date', expected: { is: 'date' }, got: '' },
    ])
  })
})

describe('a list', () => {
  const lists = { payments: rows({ amount: amount() }), few: optional(rows({ amount: amount() }, 2)) }
  const listOf = (length: number) => Array.from({ length }, () => ({ amount: '1' }))

  test('of 1,000 rows is read, of one more not', () => {
    const { facts, problems } = read(lists, { payments: listOf(1000), few: listOf(2) })
    expect([facts.payments.length, facts.few?.length, problems]).toEqual([1000, 2, []])
    expect(read(lists, { payments: listOf(1001), few: listOf(3) }).problems).toEqual([
      'facts.payments out-of-range',
      'facts.few out-of-range',
    ])
  })

  test('that is too long is told by its limit, and no row of it is read', () => {
    const problems: Problem[] = []
    const raw = { payments: Array.from({ length: 5000 }, () => 'x') }
    parseFacts(fieldsOf(lists), raw, '', { currency: 'JPY', recording: false, problems })
    expect(problems).toEqual([
      {
        path: 'facts.payments',
        code: 'out-of-range',
        expected: { is: 'rows-in-range' },
        got: 5000,
        limit: '1000',
      },
    ])
  })
})

test('of unknown keys no more than a thousand problems are made', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, 1]))
  expect(read({}, many).problems).toHaveLength(1000)
  expect(read({ list: rows({}) }, { list: [many, many, many] }).problems).toHaveLength(1000)
})

describe('choices, flags and names', () => {
  test.each([
    [choice(['a', 'b']), 'a', undefined],
    [choice(['a', 'b']), 'A', 'not-a-choice'],
    [choice(['a', 'b']), '', 'not-a-choice'],
    [choice(['a', 'b']), ['a'], 'not-a-choice'],
    [choice(['a', 'b']), 'toString', 'not-a-choice'],
    [flag(), true, undefined],
    [flag(), false, undefined],
    [flag(), 'true', 'not-a-choice'],
    [flag(), 0, 'not-a-choice'],
    [text(), 'x', undefined],
    [text(), '\u202E<b>', undefined],
    [text(), '', 'missing'],
    [text(), 5, 'not-a-choice'],
  ] as const)('%#', (shape, raw, code) => {
    expect(faultOf<unknown>(shape, raw)).toBe(code)
  })
})

describe('an object of facts', () => {
  const shapes = {
    principal: amount(),
    dueOn: date(),
    note: optional(text()),
    customer: defaulted(choice(['business', 'consumer']), 'business'),
    payments: optional(rows({ on: date(), amount: amount() })),
  }

  test('is read whole', () => {
    const { facts, problems } = read(shapes, {
      principal: '5',
      dueOn: '2026-05-31',
      payments: [{ on: '2026-06-01', amount: 2 }],
    })
    expect(problems).toEqual([])
    expect([facts.principal.value, facts.principal.unit, facts.principal.proof?.id]).toEqual([
      { n: 5, d: 1 },
      'JPY',
      'principal',
    ])
    expect([dayText(facts.dueOn.value), facts.dueOn.proof?.source]).toEqual(['2026-05-31', 'fact'])
    expect([facts.customer.value, facts.customer.proof?.source]).toEqual(['business', 'default'])
    expect(facts.note).toBeUndefined()
    expect(facts.payments?.[0]?.amount.proof?.id).toBe('payments[0].amount')
  })

  test('carries no proof in a bare run', () => {
    const { facts } = read(shapes, { principal: '5', dueOn: '2026-05-31' }, 'USD', false)
    expect([facts.principal.proof, facts.principal.unit]).toEqual([undefined, 'USD'])
    expect([facts.customer.proof, facts.customer.value]).toEqual([undefined, 'business'])
  })

  test('tells all its problems at once', () => {
    const { problems } = read(shapes, {
      dueOn: '2027-02-29',
      customer: 'x',
      payments: [{ on: 'x' }, 5, { on: '2026-06-01', amount: '1', more: 1 }],
      __extra: 1,
    })
    expect(problems).toEqual([
      'facts.principal missing',
      'facts.dueOn not-a-date',
      'facts.customer not-a-choice',
      'facts.payments[0].on not-a-date',
      'facts.payments[0].amount missing',
      'facts.payments[1] not-a-choice',
      'facts.payments[2].more unknown-key',
      'facts.__extra unknown-key',
    ])
  })

  test('undefined is absent, null is not', () => {
    expect(read(shapes, { principal: undefined, dueOn: '2026-05-31', note: undefined }).problems).toEqual([
      'facts.principal missing',
    ])
    expect(read(shapes, { principal: '5', dueOn: '2026-05-31', note: null }).problems).toEqual([
      'facts.note not-a-choice',
    ])
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('the key %s is like any other', (key) => {
    const raw: unknown = JSON.parse(`{"principal":"5","dueOn":"2026-05-31","${key}":"x"}`)
    expect(read(shapes, raw).problems).toEqual([`facts.${key} unknown-key`])
  })

  test('inherited facts do not count', () => {
    const raw: unknown = Object.create({ principal: '5', dueOn: '2026-05-31' })
    expect(read(shapes, raw).problems).toEqual(['facts.principal missing', 'facts.dueOn missing'])
  })

  test.each([[null], [[]], ['x'], [5], [undefined]])('%o is none', (raw) => {
    expect(read(shapes, raw).problems).toEqual(['facts not-a-choice'])
  })

  test('a long key is cut', () => {
    const [problem = ''] = read({}, { ['k'.repeat(1_000_000)]: 1 }).problems
    expect(problem).toBe(`facts.${'k'.repeat(60)}… unknown-key`)
  })

  test('facts under other keys', () => {
    const problems: Problem[] = []
    const fields = fieldsOf({ on: date() }, new Map([['on', 'lastLoginOn']]))
    const facts = parseFacts(fields, { lastLoginOn: '2026-05-31' }, '', { currency: 'JPY', recording: true, problems })
    expect([Object.keys(facts), problems]).toEqual([['on'], []])
    parseFacts(fields, { on: '2026-05-31' }, '', { currency: 'JPY', recording: true, problems })
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'facts.lastLoginOn missing',
      'facts.on unknown-key',
    ])
  })
})

test('paths and records', () => {
  expect([factPath('', ''), factPath('', 'a'), factPath('payments[0]', 'on'), factPath('payments[0]', '')]).toEqual([
    'facts',
    'facts.a',
    'facts.payments[0].on',
    'facts.payments[0]',
  ])
  expect([{}, Object.create(null), [], null, 'x', 5].map(isRecord)).toEqual([true, true, false, false, false, false])
})

test('a month is told by its text', () => {
  const { facts } = read({ month: month() }, { month: '2026-06' })
  expect(monthText(facts.month.value)).toBe('2026-06')
})
