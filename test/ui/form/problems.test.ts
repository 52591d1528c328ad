import { describe, expect, test } from 'vitest'
import { limits } from '../../../calculators/kernel/schema/parse-value.ts'
import { catalogue } from '../../../src/catalogue.ts'
import { brokenDateOrders } from '../../../src/ui/form/broken-date-order.ts'
import { changed, type Draft, emptyDraft } from '../../../src/ui/form/draft.ts'
import { echo } from '../../../src/ui/form/echo.ts'
import { orderWords, problemAt } from '../../../src/ui/form/problem-words.ts'
import { slipIn, wrongText } from '../../../src/ui/form/wrong-text.ts'
import { type Formatter, formatterOf } from '../../../src/ui/text/formatter.ts'

function calculatorOf(provider: string, id: string) {
  const found = catalogue().providers.get(provider)?.calculators.get(id)
  if (found === undefined) throw new RangeError(`there is no ${provider}/${id}`)
  return found
}
const readers = (provider: string, id: string): readonly [ja: Formatter, en: Formatter] => [
  formatterOf(catalogue(), calculatorOf(provider, id), 'ja'),
  formatterOf(catalogue(), calculatorOf(provider, id), 'en'),
]
const yen = readers('coredrive', 'late-penalty')
const dollars = readers('opeai', 'late-penalty')

describe('what is said at a field says what would be right', () => {
  test.each([
    [
      yen,
      'not-an-amount',
      'amount',
      'fifty',
      '金額を 50000 のように数字で入力してください。',
      'Enter an amount in digits, such as 50000.',
    ],
    [
      dollars,
      'not-an-amount',
      'amount',
      'fifty',
      '金額を 12.50 のように数字で入力してください。',
      'Enter an amount in digits, such as 12.50.',
    ],
    [
      yen,
      'not-an-amount',
      'amount',
      '▲1,000',
      'マイナスの金額は扱えません。0以上で入力してください。',
      'An amount is not negative. Enter 0 or more.',
    ],
    [
      dollars,
      'not-an-amount',
      'amount',
      '-12.50',
      'マイナスの金額は扱えません。0以上で入力してください。',
      'An amount is not negative. Enter 0 or more.',
    ],
    [
      yen,
      'not-an-amount',
      'amount',
      '12.50',
      '1円未満の端数は扱えません。整数の円で入力してください。',
      'Yen have no decimals. Enter whole yen, such as 50000.',
    ],
    [
      dollars,
      'not-an-amount',
      'amount',
      '12.505',
      '小数点以下は2桁（セント）までです。',
      'Enter at most two decimals, such as 12.50.',
    ],
    [
      yen,
      'not-an-amount',
      'amount',
      '$12.50',
      'ドルではなく円の金額を入力してください。',
      'Enter the amount in yen, not in dollars.',
    ],
    [
      dollars,
      'not-an-amount',
      'amount',
      '1,000円',
      '円ではなく米ドルの金額を入力してください。',
      'Enter the amount in US dollars, not in yen.',
    ],
    [
      yen,
      'out-of-range',
      'amount',
      '1000兆円',
      '1,000兆未満の金額を入力してください。',
      'Enter an amount below 1,000,000,000,000,000.',
    ],
    [
      yen,
      'not-a-date',
      'date',
      '2026-02-30',
      '実在する日付を 2026-05-31 のように入力してください。',
      'Enter a date that exists, in this form: 2026-05-31.',
    ],
    [
      yen,
      'out-of-range',
      'date',
      '昭和64年1月7日',
      '1990年から2200年までの範囲で入力してください。',
      'Enter a year from 1990 to 2200.',
    ],
    [
      yen,
      'out-of-range',
      'month',
      '2201-01',
      '1990年から2200年までの範囲で入力してください。',
      'Enter a year from 1990 to 2200.',
    ],
    [
      yen,
      'out-of-range',
      'date-time',
      '2201-01-01 0:00',
      '1990年から2200年までの範囲で入力してください。',
      'Enter a year from 1990 to 2200.',
    ],
    [
      yen,
      'out-of-range',
      'count',
      '90001',
      '1から90,000までの整数を入力してください。',
      'Enter a whole number from 1 to 90,000.',
    ],
    [yen, 'not-a-count', 'count', '0', '1以上の整数を入力してください。', 'Enter a whole number from 1.'],
    [
      yen,
      'out-of-range',
      'rate',
      '120%',
      '100%以下の率を入力してください（8% は 0.08 とも書けます）。',
      'Enter a rate of at most 100 %; 8 % may also be written 0.08.',
    ],
    [
      yen,
      'not-an-amount',
      'rate',
      'x',
      '率を 10% または 0.1 のように入力してください。',
      'Enter a rate, such as 10% or 0.1.',
    ],
    [
      yen,
      'out-of-range',
      'rate',
      '14.5',
      '「14.5 %」のように、% を付けて入力してください。% を付けない場合は、「0.145」のような小数で入力します。',
      'Add the per-cent sign, as in 14.5 %. Without it a rate is a fraction, such as 0.145.',
    ],
    [
      yen,
      'not-an-amount',
      'rate',
      '14,5%',
      '小数点は「.」で、「14.5 %」のように入力してください。',
      'Write the decimals after a point, as in 14.5 %.',
    ],
    [yen, 'missing', 'text', '', '入力してください。', 'This is needed.'],
  ] as const)('%#', ([inJapanese, inEnglish], code, type, typed, ja, en) => {
    expect(wrongText(inJapanese, code, type, typed)).toBe(ja)
    expect(wrongText(inEnglish, code, type, typed)).toBe(en)
  })

  test('with the bounds that the engine has', () => {
    expect(limits).toEqual({
      firstYear: 1990,
      lastYear: 2200,
      money: 1_000_000_000_000_000,
      count: 90_000,
      countDigits: 12,
      rows: 1000,
    })
  })

  test('an unknown key of an object is no text', () => {
    expect(problemAt('out-of-range', '__proto__', 'constructor').en).toBe('This is out of range.')
  })
})

describe('what keeps an entry from being an amount', () => {
  test.each([
    ['▲1,000', 'negative'],
    ['△ 1,000', 'negative'],
    ['△1,000円', 'negative'],
    ['-5', 'negative'],
    ['－５', 'negative'],
    ['−5', 'negative'],
    ['¥-5', 'negative'],
    ['-¥5', 'negative'],
    ['-5万円', 'negative'],
    ['(1,000)', 'negative'],
    ['-', undefined],
    ['--5', undefined],
    ['-abc', undefined],
    ['1.23456万円', 'fraction'],
    ['12.5', 'fraction'],
    ['12ドル', 'other-currency'],
    ['1e3', undefined],
    ['-'.repeat(1_000_000), undefined],
  ])('%#: %.20s', (typed, expected) => {
    expect(slipIn(typed, 'JPY')).toBe(expected)
  })
})

describe('dates in the wrong order', () => {
  const late = calculatorOf('coredrive', 'late-penalty')
  const withCells = (calculator: typeof late, cells: Readonly<Record<string, string>>): Draft =>
    Object.entries(cells).reduce(
      (draft, [field, to]) => changed(draft, { set: 'cell', field, to }),
      emptyDraft(calculator),
    )
  function withPayments(...days: readonly string[]): Draft {
    const draft = withCells(late, { principal: '50000', dueOn: '令和8年5月31日', paidOn: '2026-07-15' })
    return days.reduce(
      (before, to, row) =>
        changed(changed(before, { set: 'row-added', field: 'payments', row }), {
          set: 'row-cell',
          field: 'payments',
          row,
          cell: 'on',
          to,
        }),
      draft,
    )
  }

  test('in a row: each at its own place, with the relation that does not hold', () => {
    expect([...brokenDateOrders(late, withPayments('2026-05-31', '', '2026-06-10', '2026-07-16'))]).toEqual([
      ['payments[3].on', { relation: 'notAfter', other: 'paidOn' }],
      ['payments[0].on', { relation: 'after', other: 'dueOn' }],
    ])
    expect([...brokenDateOrders(late, withPayments('2026-06-01', '2026-07-15'))]).toEqual([])
    expect([...brokenDateOrders(late, withPayments('x'))]).toEqual([])
  })

  test('of two cells of a row, by the name that the row has for it', () => {
    const fee = calculatorOf('coredrive', 'monthly-fee')
    let draft = emptyDraft(fee)
    for (const [cell, to] of [
      ['from', '2026-06-10'],
      ['to', '2026-06-09'],
    ] as const) {
      draft = changed(draft, { set: 'row-cell', field: 'plans', row: 0, cell, to })
    }
    expect([...brokenDateOrders(fee, draft)]).toEqual([['plans[0].to', { relation: 'notBefore', other: 'plans.from' }]])
  })

  test('of moments and of days, on their own', () => {
    const outage = calculatorOf('coredrive', 'outage-compensation')
    const moments = withCells(outage, { knownAt: '2026-11-10 午後3時', restoredAt: '2026-11-10 14:59' })
    expect([...brokenDateOrders(outage, moments)]).toEqual([
      ['restoredAt', { relation: 'notBefore', other: 'knownAt' }],
    ])
    const tax = calculatorOf('millenvpn', 'tax-change')
    const beyond = { termStartsOn: '2026-04-01', termEndsOn: '2027-03-31', effectiveOn: '2027-04-01' }
    expect([...brokenDateOrders(tax, withCells(tax, beyond))]).toEqual([
      ['effectiveOn', { relation: 'notAfter', other: 'termEndsOn' }],
    ])
  })

  test('is said with both labels', () => {
    const [ja, en] = yen
    const [field, other] = ['payments.on', 'paidOn']
    expect(ja.say(orderWords.before, { field: ja.name(field), other: ja.name(other) })).toBe(
      '「弁済日」は「支払日（または計算の基準日）」より前にしてください。',
    )
    expect(en.say(orderWords.before, { field: en.name(field), other: en.name(other) })).toBe(
      '“Part payment on” must be before “Paid on (or the day to compute to)”.',
    )
  })
})

describe('an echo', () => {
  test.each([
    ['amount', 'JPY', '12万円', '120,000円', '¥120,000'],
    ['amount', 'JPY', '￥５０，０００', '50,000円', '¥50,000'],
    ['rate', undefined, '14.6％', '14.6％', '14.6 %'],
    ['count', 'months', '12ヶ月', '12か月', '12 months'],
    ['count', 'months', '1', '1か月', '1 month'],
    ['date', undefined, '2026-5-31', '2026年5月31日(日)・令和8年5月31日', 'Sun 31 May 2026'],
    ['date', undefined, 'H31.4.30', '2019年4月30日(火)・平成31年4月30日', 'Tue 30 April 2019'],
    ['date', undefined, '20190501', '2019年5月1日(水)・令和元年5月1日', 'Wed 1 May 2019'],
    ['month', undefined, 'R8.5', '2026年5月・令和8年5月', 'May 2026'],
    [
      'date-time',
      undefined,
      '2026/11/10 午後3時',
      '2026年11月10日(火) 15:00・令和8年11月10日',
      'Tue 10 November 2026, 15:00',
    ],
    ['text', undefined, 'Gold', '', ''],
    ['date', undefined, '  ', '', ''],
  ] as const)('%s %s %s', (type, unit, typed, ja, en) => {
    expect(echo(yen[0], type, typed, unit)).toBe(ja)
    expect(echo(yen[1], type, typed, unit)).toBe(en)
  })
})
