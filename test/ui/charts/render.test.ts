import { readdirSync, readFileSync } from 'node:fs'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { prerenderToNodeStream } from 'react-dom/static'
import { beforeAll, expect, test } from 'vitest'
import { charts } from '../../../src/ui/charts/charts.tsx'
import { Picture } from '../../../src/ui/charts/picture.tsx'
import type { Language } from '../../../src/ui/text/format.ts'
import { FormatterContext, formatterOf } from '../../../src/ui/text/formatter.ts'
import { all, calculatorOf, outcomeOf, type Request } from '../../catalogue.ts'

/** Every case of the kinds that have a picture is drawn in both languages, and says what the answer says. */

interface Cases {
  readonly provider: string
  readonly calculator: string
  readonly cases: readonly { readonly id: string; readonly request: Request }[]
}

const folder = new URL('../../cases/', import.meta.url)
const files = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Cases)
const pictured = Object.keys(charts)
const names = files
  .map((file) => ({ ...file, name: `${file.provider}/${file.calculator}` }))
  .filter(({ name }) => pictured.includes(calculatorOf(name).kind.id))

function element(name: string, request: Request, language: Language) {
  const outcome = outcomeOf(name, request)
  const value = formatterOf(all, calculatorOf(name), language)
  return (
    outcome && createElement(FormatterContext, { value }, createElement(Picture, { outcome, request, catalogue: all }))
  )
}

const markup = (name: string, request: Request, language: Language): string =>
  renderToString(element(name, request, language) ?? null).replace(/<!--.*?-->/g, '')

// A drawing is loaded when it is first wanted; after that it is drawn at once.
beforeAll(async () => {
  for (const { name, cases } of names) {
    for (const { request } of cases) {
      const drawn = element(name, request, 'ja')
      if (drawn !== undefined) await prerenderToNodeStream(drawn)
    }
  }
})

test.each(names.map(({ name, cases }) => [name, cases] as const))('%s', (name, cases) => {
  let count = 0
  for (const { id, request } of cases) {
    for (const language of ['ja', 'en'] as const) {
      const outcome = outcomeOf(name, request)
      const drawn = markup(name, request, language)
      if (outcome === undefined || outcome.status === 'unsettled') expect(drawn, id).toBe('')
      if (drawn === '') continue
      count += 1
      expect(drawn, id).toMatch(/^<figure class="picture"><figcaption>[^<]+<\/figcaption>/)
      expect(drawn, id).not.toMatch(/NaN|Infinity|undefined|style=/)
      expect(drawn.length, id).toBeLessThan(40_000)
    }
  }
  expect(count).toBeGreaterThan(0)
})

test.each([
  ['ja', ['900円', '45日', '支払期日 2026年5月31日(日)', '支払日 2026年7月15日']],
  ['en', ['¥900', '45 days', 'Due Sun 31 May 2026', 'Paid 15 July 2026']],
] as const)('a late payment in words (%s)', (language, said) => {
  const request = { facts: { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-07-15' } }
  const [, description = ''] =
    /<desc[^>]*>(.*?)<\/desc>/.exec(markup('coredrive/late-penalty', request, language)) ?? []
  for (const each of said) expect(description).toContain(each)
})

test.each([
  [
    'coredrive/outage-compensation',
    { knownAt: '2026-11-30T20:00', restoredAt: '2026-12-02T21:00', monthlyFee: '30000', fault: 'negligence' },
    ['2 days 1 hour', 'November 2026: 1 day', 'Must last 24 hours', 'What counts: 2 days.'],
  ],
  [
    'flexphone/minimum-term-charge',
    { openedOn: '2026-06-14', requestedOn: '2026-07-10', monthlyFee: '10000', initialFee: '30000' },
    ['3 months', '14 days', '31 August 2026', '14 September 2026'],
  ],
  [
    'coredrive/monthly-fee',
    { month: '2026-06', plans: [{ name: 'Gold <b>', monthlyFee: '10000', from: '2026-01-10' }] },
    ['Cut-off 25 June 2026', 'Gold &lt;b&gt; ¥10,000 (charged)'],
  ],
  ['flexphone/payment-due', { usageMonth: '2026-04' }, ['Sun 31 May 2026', 'April 2026']],
] as const)('%s in words', (name, facts, said) => {
  const [, description = ''] = /<desc[^>]*>(.*?)<\/desc>/.exec(markup(name, { facts }, 'en')) ?? []
  for (const each of said) expect(description).toContain(each)
})

const late = (dueOn: string, paidOn: string, readings = {}): Request => ({
  facts: { principal: '1000000', dueOn, paidOn },
  readings,
})
const nextDay = { dueDateRoll: 'next-business-day' }

test.each([
  // A span within 2024, one that enters it, and years around it: the curve may lie low anywhere above the line.
  ['coredrive/late-penalty', late('2024-02-13', '2024-03-10'), ['Leap year']],
  ['coredrive/late-penalty', late('2023-12-25', '2024-01-20'), ['Leap year']],
  ['coredrive/late-penalty', late('2022-02-10', '2026-03-10'), ['Leap year']],
  // 31 May 2026 is a Sunday.
  ['coredrive/late-penalty', late('2026-05-31', '2026-06-15', nextDay), ['Days off']],
  ['coredrive/late-penalty', late('2024-02-10', '2024-03-10'), ['Days off', 'Leap year']],
  // Over years a day is too narrow to be seen.
  ['coredrive/late-penalty', late('2024-02-10', '2034-03-10'), ['Leap year']],
  ['coredrive/late-penalty', late('2026-06-01', '2026-06-15'), []],
  ['millenvpn/service-start', { facts: { paymentConfirmedOn: '2026-11-19' } }, ['Days off']],
  ['millenvpn/payment-due', { facts: { contractOn: '2026-11-19' } }, []],
] as const)('%s explains its tints below all else, in no one’s way: %#', (name, request, tints) => {
  const drawn = markup(name, request, 'en')
  const [, height = ''] = /<svg[^>]* height="(\d+)"/.exec(drawn) ?? []
  const [, legend = ''] = /<g class="picture-legend[^>]*>((?:<g>.*?<\/g>)*)<\/g>/.exec(drawn) ?? []
  const texts = [...legend.matchAll(/<text x="\d+" y="(\d+)">([^<]+)/g)]
  expect(texts.map(([, , text]) => text)).toEqual(tints)
  for (const [, y] of texts) expect(Number(height) - Number(y)).toBe(5)
  const above = drawn.replace(legend, '')
  expect(above.replace(/<desc.*<\/desc>/, '')).not.toMatch(/>Leap year \d|>Days off/)
  for (const [, y] of above.matchAll(/<text[^>]* y="([\d.]+)"/g))
    expect(Number(y)).toBeLessThanOrEqual(Number(height) - 4)
})

test('a thousand part payments stay a small picture', () => {
  const payments = Array.from({ length: 1000 }, () => ({ on: '2026-07-10', amount: '1' }))
  const facts = { principal: '50000', dueOn: '2026-06-30', paidOn: '2026-08-14', payments }
  const drawn = markup('coredrive/late-penalty', { facts }, 'ja')
  expect(drawn).toContain('一部弁済1,000件（うち24件を図示）')
  expect(drawn.length).toBeLessThan(40_000)
})

test('a kind without a picture has none', () => {
  expect(markup('privacy-policy/disclosure-cost', { facts: { costs: [{ name: 'Copy', amount: '100' }] } }, 'ja')).toBe(
    '',
  )
})
