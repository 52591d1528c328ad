import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { document } from '../../src/site/build/document.js'
import { needs } from '../../src/site/build/needs.js'
import { oneLanguage } from '../../src/site/build/one-language.js'
import { partOf } from '../../src/site/build/part-of.js'
import { unsaid } from '../../src/site/build/unsaid.js'

/** What the build makes of scripts, seeds and pages. */

interface Transforming {
  transform: (this: { parse: typeof parseAst }, code: string, id: string) => { code: string } | undefined
}

const transformed = (plugin: unknown, code: string, id: string): string | undefined =>
  (plugin as Transforming).transform.call({ parse: parseAst }, code, id)?.code

test.each([
  ['ja', `const a = { ja: '円', en: 'yen' }`, `const a = { ja: '円' }`],
  ['en', `const a = { ja: '円', en: 'yen' }`, `const a = { en: 'yen' }`],
  ['en', `const a = { en: 'yen', ja: '円' }`, `const a = { en: 'yen' }`],
  ['ja', 'const a = { ja: `円`, en: `yen`, }', 'const a = { ja: `円`, }'],
  [
    'en',
    `const a = [{ "ja": "い", "en": "a" }, { "ja": "ろ", "en": "b" }]`,
    `const a = [{ "en": "a" }, { "en": "b" }]`,
  ],
  // What only stands under these names stays: a schema of texts, and an object that has more.
  ['ja', 'const a = object({ ja: text, en: text })', 'const a = object({ ja: text, en: text })'],
  ['ja', `const a = { ja: '円', en: 'yen', de: 'Yen' }`, `const a = { ja: '円', en: 'yen', de: 'Yen' }`],
])('scripts in %s: %s', (language, code, kept) => {
  expect(transformed(oneLanguage(language), code, '/src/words/a.ts')).toBe(kept)
})

test.each([
  ['flaw(code, `expected` + shown(raw))', "flaw(code, '')"],
  ["push({ path, code: 'missing', message })", "push({ path, code: 'missing', message: '' })"],
  ["push({ path, message: 'kept' })", "push({ path, message: 'kept' })"],
  [
    "const words = { rule: 'a', search: 'b', 'search.plain': 'c', kind: 'd' }",
    "const words = { rule: 'a', kind: 'd' }",
  ],
])('what no page says: %s', (code, kept) => {
  expect(transformed(unsaid(), code, '/work/calculators/kernel/a.ts')).toBe(kept)
  expect(transformed(unsaid(), code, '/work/src/words/a.ts')).toBe(undefined)
})

test('the part of a seed is one calculator, with what its terms name', () => {
  const seed = {
    provider: 'a',
    documents: [{ id: 'terms', articles: { '1': 0 } }],
    assumptions: { used: { assumed: 'x' }, other: { assumed: 'y' } },
    calculators: { one: { kind: 'k' }, two: { kind: 'l' } },
    editions: [
      { from: '2020-01-01', terms: { one: { t: 'used', u: { value: '1' } }, two: { t: 'other' } } },
      { from: '2021-01-01', terms: { two: { t: 'other' } } },
    ],
  }
  expect(partOf(seed, 'one')).toEqual({
    provider: 'a',
    documents: [{ id: 'terms', articles: { '1': 0 } }],
    assumptions: { used: { assumed: 'x' } },
    calculators: { one: { kind: 'k' } },
    editions: [{ from: '2020-01-01', terms: { one: { t: 'used', u: { value: '1' } } } }],
  })
})

test('a page needs what its entry and its parts import, each once', () => {
  const manifest = {
    'entry.tsx': { file: 'entry.js', imports: ['shared'], css: ['entry.css'] },
    shared: { file: 'shared.js', imports: ['library'], css: ['shared.css'] },
    library: { file: 'library.js' },
    part: { file: 'part.js', imports: ['shared'] },
  }
  expect(needs(manifest, 'entry.tsx', ['part'])).toEqual({
    script: 'entry.js',
    preloads: ['shared.js', 'library.js', 'part.js'],
    styles: ['entry.css', 'shared.css'],
  })
  expect(() => needs(manifest, 'gone.tsx', [])).toThrow(RangeError)
})

test('nothing in a title, a path or the data of a page can leave its place', () => {
  const hostile = '"><script>alert(1)</script>$&'
  const page = document('<html lang="ja" data-path="%path%"><title>%title%</title><!--links--><!--page--><!--data-->', {
    root: '../',
    language: 'en',
    path: hostile,
    title: hostile,
    description: hostile,
    markup: '<p>$&</p>',
    alternates: [['ja', hostile]],
    manifest: 'm',
    data: { text: '</script><b>' },
    style: 's.css',
    begin: 'b.js',
    script: 'e.js',
    preloads: ['p.js'],
    part: undefined,
  })
  expect(page).toContain('<html lang="en" data-path="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;$&amp;">')
  expect(page).toContain('<title>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;$&amp;</title>')
  expect(page).toContain('<p>$&</p>')
  expect(page).toContain('{"text":"\\u003c/script>\\u003cb>"}')
  expect(page.match(/<script/g)).toHaveLength(2)
})
