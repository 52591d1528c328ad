import { readdirSync, readFileSync } from 'node:fs'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { prerenderToNodeStream } from 'react-dom/static'
import { beforeAll, expect, test } from 'vitest'
import { Picture } from '../../src/site/pictures/picture.tsx'
import type { Language } from '../../src/site/text/format.ts'
import { ReaderContext, readerOf } from '../../src/site/text/reader.ts'
import { all, calculatorOf, outcomeOf, type Request } from './pictures.ts'

/** Every case of the kinds that have a picture is drawn in both languages, and says what the answer says. */

interface Cases {
  readonly provider: string
  readonly calculator: string
  readonly cases: readonly { readonly id: string; readonly request: Request }[]
}

const folder = new URL('../cases/', import.meta.url)
const files = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Cases)
const pictured = ['late-penalty', 'outage-compensation', 'minimum-term-charge', 'cutoff-fee', 'deadline']
const names = files
  .map((file) => ({ ...file, name: `${file.provider}/${file.calculator}` }))
  .filter(({ name }) => pictured.includes(calculatorOf(name).kind.id))

function element(name: string, request: Request, language: Language) {
  const outcome = outcomeOf(name, request)
  const value = readerOf(all, calculatorOf(name), language)
  return (
    outcome && createElement(ReaderContext, { value }, createElement(Picture, { outcome, request, catalogue: all }))
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

test('ten thousand part payments stay a small picture', () => {
  const payments = Array.from({ length: 10_000 }, () => ({ on: '2026-07-10', amount: '1' }))
  const facts = { principal: '50000', dueOn: '2026-06-30', paidOn: '2026-08-14', payments }
  const drawn = markup('coredrive/late-penalty', { facts }, 'ja')
  expect(drawn).toContain('一部弁済10,000件（うち24件を図示）')
  expect(drawn.length).toBeLessThan(40_000)
})

test('a kind without a picture has none', () => {
  expect(markup('privacy-policy/disclosure-cost', { facts: { costs: [{ name: 'Copy', amount: '100' }] } }, 'ja')).toBe(
    '',
  )
})
