import { describe, expect, test } from 'vitest'
import { parseSavedCalculation, type SavedCalculation } from '../../../src/pages/saved/saved-calculation.ts'
import { asideIn, fileText, merged, parseStore, serializeStore } from '../../../src/pages/saved/store.ts'

/** Kept calculations as text: written, read back whatever came of it, and brought together. */

const one: SavedCalculation = {
  id: 'a1',
  name: '6月分',
  keptAt: '2026-07-15T03:04:05.678Z',
  provider: 'coredrive',
  calculator: 'late-penalty',
  fragment: 'dueOn=2026-05-31&principal=50000&v=1',
  particulars: { recipient: '山田商店' },
}
const two: SavedCalculation = { ...one, id: 'b2', name: 'July', keptAt: '2026-08-01T00:00:00.000Z', particulars: {} }

const oneText =
  '{"id":"a1","name":"6月分","keptAt":"2026-07-15T03:04:05.678Z","provider":"coredrive","calculator":"late-penalty","fragment":"dueOn=2026-05-31&principal=50000&v=1","particulars":{"recipient":"山田商店"}}'

test('calculations are written in a versioned envelope, and come back whole', () => {
  const text = `{"version":1,"calculations":[${oneText}]}`
  expect(serializeStore([one])).toBe(text)
  expect(parseStore(text)).toEqual({ state: 'read', calculations: [one], unread: 0 })
})

test('a file is the same on lines of its own', () => {
  const lines = fileText([two]).split('\n')
  expect(lines.slice(0, 5)).toEqual(['{', '  "version": 1,', '  "calculations": [', '    {', '      "id": "b2",'])
  expect(parseStore(fileText([one, two]))).toEqual({ state: 'read', calculations: [one, two], unread: 0 })
  expect(parseStore(`\uFEFF${fileText([one])}`).calculations).toEqual([one])
})

test('an empty storage holds nothing, and nothing is wrong with it', () => {
  expect(parseStore(null)).toEqual({ state: 'read', calculations: [], unread: 0 })
})

test.each([
  ['cut in half', `{"version":1,"calculations":[${oneText.slice(0, 90)}`],
  ['empty', ''],
  ['no JSON', 'late-penalty 50000'],
  ['a list', '[]'],
  ['null', 'null'],
  ['a text', '"calculations"'],
  ['without a version', `{"calculations":[${oneText}]}`],
  ['of an older version', `{"version":0,"calculations":[${oneText}]}`],
  ['of a version in words', `{"version":"1","calculations":[${oneText}]}`],
  ['without calculations', '{"version":1}'],
  ['with calculations that are no list', '{"version":1,"calculations":{"length":1}}'],
  ['nested deeply', '['.repeat(200_000)],
])('a text that is %s is foreign', (_, text) => {
  expect(parseStore(text)).toEqual({ state: 'foreign', calculations: [], unread: 0 })
})

test('what a later version wrote is not touched', () => {
  expect(parseStore(`{"version":2,"calculations":[${oneText}]}`)).toEqual({
    state: 'newer',
    calculations: [],
    unread: 0,
  })
})

test('entries that are none are counted, and the others are read', () => {
  const text = `{"version":1,"calculations":[null,${oneText},7,"x",[],{},${oneText}]}`
  // Five are no calculations, and the last has an id that was there before.
  expect(parseStore(text)).toEqual({ state: 'read', calculations: [one], unread: 6 })
})

test('no more than 500 are read', () => {
  const entries = Array.from({ length: 502 }, (_, at) => ({ ...two, id: `n${at}` }))
  const { calculations, unread } = parseStore(JSON.stringify({ version: 1, calculations: entries }))
  expect([calculations.length, unread, calculations.at(-1)?.id]).toEqual([500, 2, 'n499'])
})

describe('an entry', () => {
  test('is taken as it is, without keys of no meaning', () => {
    expect(parseSavedCalculation({ ...one, colour: 'red' })).toEqual(one)
  })

  test.each<readonly [string, object]>([
    ['an id that is no plain text', { id: 'a 1' }],
    ['an id that is a number', { id: 1 }],
    ['an empty id', { id: '' }],
    ['an id too long', { id: 'a'.repeat(65) }],
    ['no name', { name: undefined }],
    ['an empty name', { name: '　' }],
    ['a name of 1 MB', { name: 'a'.repeat(1_000_000) }],
    ['a name that is a list', { name: ['6月分'] }],
    ['a day for a moment', { keptAt: '2026-07-15' }],
    ['a moment in another zone', { keptAt: '2026-07-15T03:04:05.678+09:00' }],
    ['a thirteenth month', { keptAt: '2026-13-15T03:04:05.678Z' }],
    ['a provider that is a path', { provider: '../..' }],
    ['a provider with a scheme', { provider: 'javascript:' }],
    ['a provider that is __proto__', { provider: '__proto__' }],
    ['a calculator in capitals', { calculator: 'Late' }],
    ['no fragment', { fragment: null }],
    ['a fragment of more than 100,000 characters', { fragment: 'a'.repeat(100_001) }],
    ['particulars that are a list', { particulars: [] }],
    ['a particular that is a number', { particulars: { recipient: 1 } }],
    ['a particular of more than 4,000 characters', { particulars: { recipient: 'a'.repeat(4001) } }],
    ['a particular of a strange name', { particulars: { 'a b': '' } }],
    [
      'more than 40 particulars',
      { particulars: Object.fromEntries(Array.from({ length: 41 }, (_, at) => [`p${at}`, ''])) },
    ],
  ])('with %s is none', (_, wrong) => {
    expect(parseSavedCalculation({ ...one, ...wrong })).toBeUndefined()
  })

  test('with __proto__ as a key neither passes nor does harm', () => {
    const hostile = JSON.parse(oneText.replace('"recipient"', '"__proto__"'))
    expect(parseSavedCalculation(hostile)).toBeUndefined()
    expect(parseSavedCalculation(JSON.parse(oneText.replace('{"id"', '{"__proto__":{"name":"x"},"id"')))).toEqual(one)
    expect(Reflect.get({}, 'name')).toBeUndefined()
  })

  test('of what is written on keys alone counts', () => {
    expect(parseSavedCalculation(Object.values(one))).toBeUndefined()
    expect(parseSavedCalculation(undefined)).toBeUndefined()
  })

  test('at the limits passes', () => {
    const long = { ...one, id: 'a'.repeat(64), name: 'a'.repeat(120), fragment: 'a'.repeat(100_000) }
    expect(parseSavedCalculation(long)).toEqual(long)
    expect(parseSavedCalculation({ ...one, name: 'a'.repeat(121) })).toBeUndefined()
  })
})

describe('calculations that come in', () => {
  test('join those that are here by their ids', () => {
    expect(merged([one], [two])).toEqual({ calculations: [one, two], added: 1, replaced: 0, known: 0, surplus: 0 })
    expect(merged([one, two], [one])).toEqual({ calculations: [one, two], added: 0, replaced: 0, known: 1, surplus: 0 })
  })

  test('of two with one id the later stays, and keeps its place', () => {
    const later = { ...one, keptAt: '2026-07-15T03:04:05.679Z', name: 'later' }
    const earlier = { ...one, keptAt: '2026-07-15T03:04:05.677Z', name: 'earlier' }
    expect(merged([one, two], [later])).toEqual({
      calculations: [later, two],
      added: 0,
      replaced: 1,
      known: 0,
      surplus: 0,
    })
    expect(merged([one], [earlier])).toEqual({ calculations: [one], added: 0, replaced: 0, known: 1, surplus: 0 })
    expect(merged([one], [{ ...one, name: 'renamed elsewhere' }]).calculations).toEqual([one])
  })

  test('beyond 500 are left out', () => {
    const here = Array.from({ length: 499 }, (_, at) => ({ ...two, id: `n${at}` }))
    const { calculations, added, surplus } = merged(here, [one, two])
    expect([calculations.length, added, surplus]).toEqual([500, 1, 1])
  })
})

test('what was set aside is a list of texts; whatever else stands there is one of them', () => {
  expect(asideIn(null)).toEqual([])
  expect(asideIn('["{\\"version\\":1","x"]')).toEqual(['{"version":1', 'x'])
  expect(asideIn('["cut')).toEqual(['["cut'])
  expect(asideIn('[1]')).toEqual(['[1]'])
})
