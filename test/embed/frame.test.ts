import { expect, test } from 'vitest'
import {
  embedOptionsOf,
  factsThen,
  laterEmbedOptions,
  looksIn,
  parseFrameAddress,
} from '../../src/embed/frame/address.ts'
import { parseCommand } from '../../src/embed/protocol/messages.ts'

const page = { language: 'en', provider: 'coredrive', calculator: 'late-penalty' } as const

test('an address parts its options from the facts, which stay as they are written', () => {
  const { facts, options } = parseFrameAddress('#embed.theme=dark&dueOn=2026-05-31&embed.font=A%20B+C&note=a+b%26&v=1')
  expect(facts).toBe('dueOn=2026-05-31&note=a+b%26&v=1')
  expect([...options]).toEqual([
    ['theme', 'dark'],
    ['font', 'A B C'],
  ])
})

test('of options with one name the first counts, however the name is written', () => {
  const { facts, options } = parseFrameAddress('#embed.locked=dueOn&embed.locked=&%65mbed.locked=principal&%zz=1')
  expect(options.get('locked')).toBe('dueOn')
  expect(facts).toBe('%zz=1')
})

test('an empty address asks for nothing', () => {
  expect(parseFrameAddress('')).toEqual({ facts: '', options: new Map() })
})

test('the page of a calculator shows that calculator under its own terms, whatever the address says', () => {
  const said = parseFrameAddress(
    '#embed.provider=other&embed.calculator=x&embed.seed={}&embed.lang=ja&embed.conceal=a&embed.show=none',
  )
  expect(embedOptionsOf(page, said)).toEqual({
    provider: 'coredrive',
    calculator: 'late-penalty',
    language: 'en',
    theme: '',
    facts: '',
    locked: '',
    hidden: 'a',
    shown: 'none',
    seed: '',
  })
})

test('the page for terms of the author takes them from the address', () => {
  const said = parseFrameAddress('#embed.provider=ours&embed.seed=%7B%22a%22%3A1%7D')
  expect(embedOptionsOf({ language: 'ja', provider: '', calculator: '' }, said)).toMatchObject({
    provider: 'ours',
    calculator: '',
    seed: '{"a":1}',
  })
})

test('only looks are looks, and an empty one is none', () => {
  expect(
    looksIn(parseFrameAddress('#embed.accent=%23a03&embed.font=&embed.toString=x&embed.theme=dark').options),
  ).toEqual({
    accent: '#a03',
  })
})

test.each([
  ['dueOn=1&p=2', 'dueOn=9&p=3', ['dueOn'], 'dueOn=1&p=3'],
  // What was not there at first does not come by a later address, under any of its names.
  ['p=2', 'h=1&h.1.on=2&reading.h=3&%68=4&p=3', ['h'], 'p=3'],
  ['h.1.on=2&h=1', 'p=3', ['h'], 'h.1.on=2&h=1&p=3'],
  ['other=1', 'others=2', ['other'], 'other=1&others=2'],
  ['a=1', 'a=2', [], 'a=2'],
])('facts %s, then %s with %j kept', (first, later, kept, facts) => {
  expect(factsThen(first, later, kept)).toBe(facts)
})

test('a later address changes facts and theme, and nothing else', () => {
  const first = embedOptionsOf(
    page,
    parseFrameAddress('#a=1&embed.locked=a,b&embed.conceal=c&embed.show=guards&embed.theme=dark'),
  )
  expect(
    laterEmbedOptions(first, parseFrameAddress('#a=2&b=2&c=2&d=2&embed.locked=&embed.conceal=&embed.show=none')),
  ).toEqual({
    ...first,
    theme: '',
    facts: 'a=1&d=2',
  })
})

test.each([
  [
    { yakkan: 1, type: 'set-facts', facts: { dueOn: '2026-05-31', x: '' }, more: 1 },
    { type: 'set-facts', facts: { dueOn: '2026-05-31', x: '' } },
  ],
  [
    { type: 'set-facts', facts: { principal: 50000 } },
    { type: 'set-facts', facts: { principal: '50000' } },
  ],
  [
    { type: 'set-theme', theme: 'dark' },
    { type: 'set-theme', theme: 'dark', looks: {} },
  ],
  [
    { type: 'set-theme', looks: { accent: '#a03' } },
    { type: 'set-theme', looks: { accent: '#a03' } },
  ],
])('%j is an order', (data, order) => {
  expect(parseCommand(data)).toEqual(order)
})

test.each([
  [undefined],
  [null],
  ['set-facts'],
  [{}],
  [{ type: 'set-facts' }],
  [{ type: 'set-facts', facts: null }],
  [{ type: 'set-facts', facts: { principal: null } }],
  [{ type: 'set-theme', theme: 1 }],
  [{ type: 'set-theme', looks: 'dark' }],
  [{ type: 'end' }],
  // Not its own.
  [Object.create({ type: 'set-facts', facts: { a: '1' } })],
])('%j is no order', (data) => {
  expect(parseCommand(data)).toBe(undefined)
})
