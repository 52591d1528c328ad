import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { splitHeadline } from '../../../src/ui/answer/headline.tsx'
import { headlineText } from '../../../src/ui/answer/headline-text.ts'
import type { Language } from '../../../src/ui/text/format.ts'
import { formatterOf } from '../../../src/ui/text/formatter.ts'
import { UnbrokenFigures } from '../../../src/ui/text/unbroken-figures.tsx'
import { all, calculatorOf, outcomeOf } from '../../catalogue.ts'
import { page } from '../../export/sent.ts'

/** What stands above an answer: its figure under a name that says what it is, and one sentence. */

function head(name: string, facts: Readonly<Record<string, unknown>>, language: Language) {
  const outcome = outcomeOf(name, { facts })
  const formatter = formatterOf(all, calculatorOf(name), language)
  return headlineText(formatter, {
    outcome,
    needed: [],
    wrong: new Map(),
    elsewhere: [],
    bill: undefined,
    request: { provider: '', calculator: '', facts: {}, readings: {} },
    setAside: [],
  })
}

const afterTheTerm = {
  openedOn: '2020-06-14',
  requestedOn: '2023-07-10',
  monthlyFee: '10000',
  initialFee: '30000',
}

test('leaving after the minimum term costs nothing; the ordinary fees stand beside it under their own name', () => {
  // 30,000 + 10,000 × 16 ÷ 30 + 38 × 10,000 = 415,333
  expect(head('flexphone/minimum-term-charge', afterTheTerm, 'ja')).toEqual({
    label: '中途解約時の請求額',
    figure: undefined,
    sentence:
      '早期解約の請求はありません。サービスの終了は2023年8月31日で、最低利用期間の末日の2020年9月14日より前ではないためです。終了日までの通常料金だけがかかります。',
    beside: { name: '終了日までの通常料金', value: '415,333円' },
  })
  const { label, beside } = head('flexphone/minimum-term-charge', afterTheTerm, 'en')
  expect([label, beside]).toEqual([
    'Charge for leaving early',
    { name: 'Ordinary charge to the end of service', value: '¥415,333' },
  ])
})

test('on paper it is none, and the ordinary fees are among the figures', () => {
  const { account } = page(
    'flexphone/minimum-term-charge',
    'openedOn=2020-06-14&requestedOn=2023-07-10&monthlyFee=10000&initialFee=30000',
  )
  const { label, figure, figures, readings } = account('ja')
  expect([label, figure, figures.at(-1)]).toEqual([
    '中途解約時の請求額',
    'なし',
    { name: '終了日までの通常料金', value: '415,333円' },
  ])
  expect(readings[0]?.others).toEqual(['四捨五入と読む場合：終了日までの通常料金 415,333円（±0円）'])
})

test('leaving within the term has its charge for a figure', () => {
  // 30,000 + 3 × 10,000
  const facts = { ...afterTheTerm, requestedOn: '2020-07-10' }
  const { label, figure, beside } = head('flexphone/minimum-term-charge', facts, 'en')
  expect([label, figure, beside]).toEqual(['Charge for leaving early', '¥60,000', undefined])
})

const outage = { knownAt: '2026-11-10T09:15', restoredAt: '2026-11-12T10:00', fault: 'negligence' }

test.each([
  // 30,000 × 2 ÷ 30 = 2,000: below 10,000 no money is paid
  ['30000', 'ja', '契約期間の延長', '2日45分'],
  ['30000', 'en', 'Contract extended by', '2 days 45 minutes'],
  // 300,000 × 2 ÷ 30 = 20,000
  ['300000', 'ja', '補償額', '20,000円'],
  ['300000', 'en', 'Compensation', '¥20,000'],
] as const)('an outage at %s a month, in %s: %s %s', (monthlyFee, language, label, figure) => {
  expect(head('millenvpn/outage-compensation', { ...outage, monthlyFee }, language)).toMatchObject({ label, figure })
})

test.each([
  ['coredrive/data-retention', { lastLoginOn: '2026-11-10' }, '保存の期限', 'Kept until'],
  ['coredrive/revocation-notice', { revokesOn: '2026-11-10' }, '通知の期限', 'Notice due by'],
  ['millenvpn/payment-due', { contractOn: '2026-11-10' }, '支払期限', 'Pay by'],
  ['millenvpn/succession', { occurredOn: '2026-11-10' }, '期限', 'No later than'],
  ['millenvpn/service-start', { paymentConfirmedOn: '2026-11-10' }, '期限', 'No later than'],
  ['millenvpn/discontinuation-notice', { discontinuesOn: '2026-11-10' }, '通知の期限', 'Notice due by'],
  ['flexphone/payment-due', { usageMonth: '2026-04' }, '支払期限', 'Pay by'],
  ['flexphone/cancellation', { requestedOn: '2026-11-10' }, 'サービスの終了日', 'Service ends on'],
  [
    'millenvpn/renewal',
    { startsOn: '2026-04-15', termMonths: 12, plan: 'subscription' },
    '通知・確認の期限',
    'Notice by',
  ],
] as const)('the date of %s says what it is, also while something is missing', (name, facts, ja, en) => {
  expect([head(name, facts, 'ja').label, head(name, facts, 'en').label]).toEqual([ja, en])
  expect([head(name, {}, 'ja').label, head(name, {}, 'en').label]).toEqual([ja, en])
})

const first = '50,000円に対する年14.6％の遅延損害金、44日分です。'
const second = '2026年5月31日は休業日のため、期日を翌営業日の2026年6月1日と読んでいます。'

test('a phone’s headline has whole sentences, and the sheet the rest: each stands once', () => {
  const asked = { label: '', figure: '880円' }
  expect(splitHeadline({ ...asked, sentence: first })).toEqual({ above: first, below: '', isTight: false })
  expect(splitHeadline({ ...asked, sentence: first + second })).toEqual({ above: first, below: second, isTight: false })
  expect(splitHeadline({ ...asked, sentence: 'あ'.repeat(60) })).toEqual({
    above: '',
    below: 'あ'.repeat(60),
    isTight: false,
  })
  // Without a figure the sentence is the answer.
  expect(splitHeadline({ label: '', figure: undefined, sentence: 'あ'.repeat(99) })).toEqual({
    above: 'あ'.repeat(99),
    below: '',
    isTight: true,
  })
})

test.each([
  ['年14.6％の額', '年<span class="whole">14.6％</span>の額'],
  [
    '45 days late at 14.6 % a year',
    '<span class="whole">45 days</span> late at <span class="whole">14.6 %</span> a year',
  ],
  ['2026年5月31日の1,310円', '<span class="whole">2026年5月31日</span>の<span class="whole">1,310円</span>'],
  ['¥780 (−¥3)', '¥780 (<span class="whole">−¥3</span>)'],
  ['≈ 0.041096年', '<span class="whole">≈ 0.041096年</span>'],
  ['by 31 May 2026.', 'by <span class="whole">31 May 2026</span>.'],
  ['10,000 − 300', '10,000 − 300'],
  ['切捨て', '切捨て'],
])('%s keeps its figures whole', (text, expected) => {
  expect(renderToStaticMarkup(createElement(UnbrokenFigures, { text })).replace(/<\/?x-t>/g, '')).toBe(expected)
})
