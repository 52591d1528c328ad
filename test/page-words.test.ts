import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Words } from '../calculators/kernel/schema/words.ts'

/** What the pages say, whole: every file of words, in both languages, and nothing that no page says. */

const src = fileURLToPath(new URL('../src/', import.meta.url))
const all = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
const sources = all.map((file) => readFileSync(src + file, 'utf8'))
/** A file of words, or another that exports an object with some. */
const files = all.filter(
  (file, at) =>
    /[/-]words\.ts$/.test(file) || /^export const \w+[^\n]* = \{\n([^}\n].*\n)*.*\{ ja: /m.test(sources[at] ?? ''),
)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const isWords = (value: unknown): value is Words =>
  isObject(value) && typeof value['ja'] === 'string' && typeof value['en'] === 'string'

/** Every text below a value, by its place. */
const textsIn = (place: string, value: unknown): readonly (readonly [place: string, words: Words])[] =>
  isWords(value)
    ? [[place, value]]
    : isObject(value)
      ? Object.entries(value).flatMap(([key, each]) => textsIn(`${place}.${key}`, each))
      : []

const dictionaries = (
  await Promise.all(
    files.map(async (file) =>
      Object.entries(await import(src + file)).map(([name, value]) => ({
        place: `${file} ${name}`,
        name,
        value,
      })),
    ),
  )
).flat()
const texts = dictionaries.flatMap(({ place, value }) => textsIn(place, value))
const placeholders = (text: string): string => [...new Set(text.match(/\{[^}]*\}/g))].sort().join(' ')

/** What counts nothing has no unit; and in English a button under the name of its list need not say it again. */
const isEmptyOnPurpose = 'ui/form/unit.ts units.count'
const isUnevenOnPurpose = 'ui/text/words.ts app.addRow'

/** These are keyed by ids of the engine, and asked for by them: `words.test.ts` and their types hold them to that. */
const keyedByIds = ['units', 'problems']

/** Whether a key is asked for by its name, or stands as a text somewhere where keys are asked for by a value. */
const isSaid = (name: string, key: string): boolean =>
  sources.some((text) => new RegExp(`\\b${name}(\\.${key}\\b|\\['${key}'\\])`).test(text)) ||
  (sources.some((text) => text.includes(`${name}[`)) &&
    sources.some((text) => new RegExp(`['"]${key}['"]|\\b${key}: '`).test(text)))

test('there are words of all pages', () => {
  expect(files.length).toBeGreaterThan(12)
  expect(texts.length).toBeGreaterThan(400)
})

test('every text stands in both languages', () => {
  expect(texts.filter(([, { ja, en }]) => ja === '' || en === '').map(([place]) => place)).toEqual([isEmptyOnPurpose])
})

test('a text has the same values to fill in in both languages', () => {
  const uneven = texts.filter(([, { ja, en }]) => placeholders(ja) !== placeholders(en))
  expect(uneven.map(([place]) => place)).toEqual([isUnevenOnPurpose])
})

test('no text is left over', () => {
  const unsaid = dictionaries
    .filter(({ name, value }) => isObject(value) && !Array.isArray(value) && !keyedByIds.includes(name))
    // A memorised component is an object as well.
    .filter(({ value }) => !('$$typeof' in Object(value)))
    .flatMap(({ name, value }) =>
      Object.keys(Object(value))
        .filter((key) => !isSaid(name, key))
        .map((key) => `${name}.${key}`),
    )
  expect(unsaid).toEqual([])
})
