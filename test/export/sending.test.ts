import { expect, test } from 'vitest'
import { readable, readableLines } from '../../src/export/line.ts'
import { wrapped } from '../../src/export/plain-text.ts'
import { documentDate } from '../../src/export/statement.tsx'
import { page } from './sent.ts'

/** What leaves the page, besides the whole texts. */

test.each([
  ['plain', 'plain'],
  ['a\tb\r\nc', 'a b c'],
  ['a\u0000\u0007\u001bb\u007f\u009f', 'ab'],
  ['\u202egpj.exe\u202c', 'gpj.exe'],
  ['\u2066a\u2069\u200e\u200f\u061cb\ufeff', 'ab'],
  ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
  ['家族👨‍👩‍👧 ', '家族👨‍👩‍👧'],
])('%j is readable', (text, expected) => {
  expect(readable(text)).toBe(expected)
})

test('a text of several lines keeps them, without the empty ones around it', () => {
  expect(readableLines('\n 山田太郎 \r\n\r\n東京都\u202e\n\n')).toEqual(['山田太郎', '', '東京都'])
  expect(readableLines(' \n ')).toEqual([])
})

test('marks in a name disturb neither text nor document', () => {
  const fragment = `options.1.name=${encodeURIComponent('\u202eA\u0000\nB\u202c')}&options.1.monthlyFee=1&revokedOn=2026-11-10`
  const { text, markdown } = page('coredrive/option-refund', fragment)
  expect(text('en')).toContain('- Options, row 1: Option A B; Monthly option fee ¥1\n')
  expect(markdown('en')).toContain('| Options, row 1 | Option A B; Monthly option fee ¥1 |\n')
})

test('lines hold 76 columns, two for each Japanese character', () => {
  // 38 of them are 76 columns.
  expect(wrapped('あ'.repeat(45))).toEqual(['あ'.repeat(38), 'あ'.repeat(7)])
  // Of 40, the last two would stand alone: up to 80 columns they stay.
  expect(wrapped('あ'.repeat(40))).toEqual(['あ'.repeat(40)])
  expect(wrapped(`${'word '.repeat(20)}end`, '・', '  ')).toEqual([
    `・${'word '.repeat(14)}word`,
    `  ${'word '.repeat(5)}end`,
  ])
})

test('no line begins with a closing mark, or with a sign of a formula', () => {
  expect(wrapped(`${'あ'.repeat(37)}（い）${'う'.repeat(9)}`)).toEqual(['あ'.repeat(37), `（い）${'う'.repeat(9)}`])
  expect(wrapped(`${'あ'.repeat(38)}。${'う'.repeat(9)}`)).toEqual(['あ'.repeat(37), `あ。${'う'.repeat(9)}`])
  const lines = wrapped(`${'x'.repeat(74)} =1+1 ${'y'.repeat(30)} - ${'z'.repeat(60)} +2 @a`)
  expect(lines.filter((line) => /^\s*[=+\-@]/.test(line))).toEqual([])
})

test('a number stays with its unit, a long word stays whole', () => {
  expect(wrapped(`${'あ'.repeat(36)}12,000円${'い'.repeat(9)}`)).toEqual(['あ'.repeat(36), `12,000円${'い'.repeat(9)}`])
  expect(wrapped(`a ${'x'.repeat(200)} b`)).toEqual(['a', 'x'.repeat(200), 'b'])
})

test('no line of a text begins as a formula would, whatever a name says', () => {
  // In English a list has the usual "- " before the page's own words.
  const own = /^- [A-Z][\w ,()]*: /
  for (const name of ['=1+1', '+1', '-1', '@a', '＝1', '\t=1', '\r=1']) {
    const { text } = page(
      'coredrive/option-refund',
      `options.1.name=${encodeURIComponent(name)}&options.1.monthlyFee=1&revokedOn=2026-11-10`,
    )
    for (const language of ['ja', 'en'] as const) {
      expect(
        text(language)
          .split('\n')
          .filter((line) => /^\s*[=+\-@＝＋－＠]/.test(line) && !own.test(line)),
      ).toEqual([])
    }
  }
})

test.each([
  ['', 'ja', '令和8年7月15日（2026年7月15日）'],
  ['', 'en', '15 July 2026'],
  ['R8.5.31', 'ja', '令和8年5月31日（2026年5月31日）'],
  ['2019/4/30', 'ja', '平成31年4月30日（2019年4月30日）'],
  ['2019年5月1日', 'en', '1 May 2019'],
  ['7月吉日', 'ja', '7月吉日'],
  ['mid\u202e-July', 'en', 'mid-July'],
] as const)('a document of %j, in %s, is of %s', (typed, language, expected) => {
  expect(documentDate(typed, '2026-07-15', language)).toBe(expected)
})

test('the file holds the request and the outcome, and its name tells nothing that was entered', async () => {
  const { name, text } = await page(
    'coredrive/late-penalty',
    'principal=50%2C000&dueOn=2026%2F5%2F31&paidOn=2026-05-31&billed=%EF%BF%A51%2C000',
  ).file('2026-07-15')
  expect(name).toBe('yakkan-coredrive-late-penalty-2026-07-15.json')
  expect(text.startsWith('{\n  "request": {\n    "provider": "coredrive",\n')).toBe(true)
  const { request, outcome } = JSON.parse(text)
  expect(request).toEqual({
    provider: 'coredrive',
    calculator: 'late-penalty',
    facts: { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-05-31' },
    readings: {},
    billed: '1000',
  })
  expect(outcome).toMatchObject({ status: 'not-due', code: 'paid-on-time', reconcile: { billed: '1000', matches: [] } })
})

test('what is still missing is told in place of the answer', () => {
  const { text, account } = page('coredrive/late-penalty', 'principal=50000&dueOn=2026-05-31')
  expect(account('ja')).toMatchObject({
    figure: undefined,
    sentence: '未入力の項目：支払日（または計算の基準日）',
    work: [],
  })
  expect(text('en')).toContain('\nStill needed: Paid on (or the day to compute to)\n')
})

test('a statement names the terms it leans on, and no others', () => {
  const { account } = page(
    'flexphone/late-penalty',
    'principal=110000&dueOn=2028-01-31&paidOn=2028-02-29&reading.rounding=half-up',
  )
  expect(account('en').applied.map(({ name, value, others }) => [name, value, others])).toEqual([
    ['Annual rate', '14.5 %', []],
    [
      'Day count',
      'Anniversaries, then days ÷ 365 or ÷ 366 by calendar year (the default)',
      [
        'Read as “All days ÷ 365”: ¥1,267 (+¥3)',
        'Read as “Anniversaries, then days ÷ 366 if the next year holds 29 February”: ¥1,264 (±¥0)',
      ],
    ],
    ['Last day that bears damages', 'Day of payment', []],
    // 110000 * 0.145 * 29 / 366 = 1263.80: half up 1264, down 1263.
    ['Rounding', 'Round half up (chosen)', ['Read as “Drop the fraction”: ¥1,263 (−¥1)']],
  ])
  const notes = account('ja').footnotes
  expect(notes.map(({ place }) => place)).toEqual([
    'FlexPhone クラウドサービス利用約款 10条6項',
    '民法 415条1項',
    '通貨の単位及び貨幣の発行等に関する法律 3条',
    // that banks are open on the due date leans on a forecast
    '国民の祝日に関する法律 2条',
    '国民の祝日に関する法律 3条',
  ])
  expect(notes[0]).toEqual({
    place: 'FlexPhone クラウドサービス利用約款 10条6項',
    says: '料金の支払が遅れると、年14.5％の遅延損害金がかかります。',
    sources: ['2026年11月30日に本文を確認'],
  })
  expect(account('en').footnotes[1]).toEqual({
    place: 'Civil Code, Article 415(1)',
    says: 'If a debt is not performed as due, the creditor can claim damages, save where the debtor is not to blame.',
    sources: ['Text read on 30 November 2026', 'https://laws.e-gov.go.jp/law/129AC0000000089#Mp-At_415'],
  })
})

test.each([
  // The premium is the 30,000 evaded once more.
  [
    '30001',
    'ja',
    '一致する読み方はありません。最も近いのは30,000円（割増金）で、請求額はそれより1円高くなっています。',
  ],
  [
    '29998',
    'ja',
    '一致する読み方はありません。最も近いのは30,000円（割増金）で、請求額はそれより2円低くなっています。',
  ],
  ['30001', 'en', 'No reading gives this. The nearest (Premium) is ¥30,000: the bill is ¥1 higher.'],
  ['29998', 'en', 'No reading gives this. The nearest (Premium) is ¥30,000: the bill is ¥2 lower.'],
] as const)('a bill of %s says on which side it lies (%s)', (billed, language, expected) => {
  const { account } = page('coredrive/evasion-premium', `exemptedAmount=30000&discoveredOn=2026-06-10&billed=${billed}`)
  expect(account(language).bill.at(-1)).toBe(expected)
})

test.each([
  // 10 November and 7 days: the 17th
  [
    '2026-11-19',
    'ja',
    '一致する読み方はありません。最も近いのは2026年11月17日（支払期限）で、示された日付はそれより2日遅くなっています。',
  ],
  [
    '2026-11-16',
    'ja',
    '一致する読み方はありません。最も近いのは2026年11月17日（支払期限）で、示された日付はそれより1日早くなっています。',
  ],
  [
    '2026-11-19',
    'en',
    'No reading gives this. The nearest (Pay by) is 17 November 2026: the date given is 2 days later.',
  ],
  [
    '2026-11-16',
    'en',
    'No reading gives this. The nearest (Pay by) is 17 November 2026: the date given is 1 day earlier.',
  ],
] as const)('a date of %s says on which side it lies (%s)', (billed, language, expected) => {
  const { account } = page('millenvpn/payment-due', `contractOn=2026-11-10&billed=${billed}`)
  expect(account(language).bill.at(-1)).toBe(expected)
})

test('without an answer, what is sent says that it is unfinished', () => {
  const { account, text, markdown } = page('coredrive/late-penalty', 'principal=50000')
  expect(account('ja').isAnswered).toBe(false)
  expect(text('ja').split('\n').slice(2, 4)).toEqual([
    '未完成の計算',
    '未入力の項目：支払期日、支払日（または計算の基準日）',
  ])
  expect(markdown('en').split('\n').slice(2, 5)).toEqual([
    '**Unfinished calculation**',
    '',
    'Still needed: Due date, Paid on (or the day to compute to)',
  ])
})

// The carrier paid 9,000, below the 10,000 that are paid at least: a limit before that test extends the contract by the
// 3 days of the outage; after it, as 150,000 × 3 ÷ 30 = 15,000 are not below, 9,000 is paid.
test('where the contract is extended in place of money, each other reading says which it would be', () => {
  const { account } = page(
    'millenvpn/outage-compensation',
    'carrierRecovery=9000&fault=negligence&knownAt=2026-07-03T09:00&monthlyFee=150000&reading.carrierLimit=before-threshold&restoredAt=2026-07-06T09:00&billed=9000',
  )
  expect(account('en').readings.flatMap(({ others }) => others)).toEqual([
    'Read as “Every date it touched”: Contract extended by 3 days',
    'Read as “After the smallest-payment test”: Compensation ¥9,000',
  ])
  expect(account('en').bill).toEqual([
    'My bill says: ¥9,000',
    'By this calculation no money is due.',
    '¥9,000 is “Cap” in this calculation.',
    'It is paid when the terms are read so:',
    'Counting the days of an outage: Whole blocks of 24 hours / Limit to what the carrier paid: After the smallest-payment test',
    'Counting the days of an outage: Every date it touched / Limit to what the carrier paid: After the smallest-payment test',
  ])
})
