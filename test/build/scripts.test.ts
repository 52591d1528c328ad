import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { partOf } from '../../calculators/engine/seed/part-of.ts'
import type { Seed } from '../../calculators/engine/seed/seed-schema.ts'
import { document, filesInHead } from '../../src/build/document.ts'
import { oneLanguage } from '../../src/build/one-language.ts'
import { needs } from '../../src/build/pages.ts'

/** What the build makes of scripts, seeds and pages. */

interface Transforming {
  transform: (
    this: { parse: typeof parseAst; environment: { name: string } },
    code: string,
    id: string,
  ) => { code: string; map: unknown } | undefined
}

const transformed = (plugin: unknown, environment: string, code: string, id: string) =>
  (plugin as Transforming).transform.call({ parse: parseAst, environment: { name: environment } }, code, id)

test.each([
  ['ja', `const a = { ja: '円', en: 'yen' }`, `const a = { ja: '円' }`],
  ['en', `const a = { ja: '円', en: 'yen' }`, `const a = { en: 'yen' }`],
  ['en', `const a = { en: 'yen', ja: '円' }`, `const a = { en: 'yen' }`],
  ['ja', 'const a = { ja: `円`, en: `yen`, }', 'const a = { ja: `円`, }'],
  [
    'en',
    `const a = (say) => ({ ja: say\`\${'days'}日\`, en: say\`\${'days'} late\` })`,
    `const a = (say) => ({ en: say\`\${'days'} late\` })`,
  ],
  [
    'en',
    `const a = [{ "ja": "い", "en": "a" }, { "ja": "ろ", "en": "b" }]`,
    `const a = [{ "en": "a" }, { "en": "b" }]`,
  ],
  // What only stands under these names stays: a schema of texts, and an object that has more.
  ['ja', 'const a = object({ ja: text, en: text })', 'const a = object({ ja: text, en: text })'],
  ['ja', `const a = { ja: '円', en: 'yen', de: 'Yen' }`, `const a = { ja: '円', en: 'yen', de: 'Yen' }`],
])('scripts in %s: %s', (language, code, kept) => {
  const plugin = oneLanguage((environment) => environment)
  expect(transformed(plugin, language, code, '/src/words/a.ts')?.code).toBe(kept)
})

test('what is left of a script is found in its source', () => {
  const code = "const a = { ja: '円', en: 'yen' }\nconst b = 1"
  const found = transformed(
    oneLanguage(() => 'en'),
    'any',
    code,
    '/src/words/a.ts',
  )
  const map = new TraceMap(JSON.parse(String(found?.map)))
  const [first = ''] = found?.code.split('\n') ?? []
  expect(originalPositionFor(map, { line: 1, column: first.indexOf('en:') })).toMatchObject({
    line: 1,
    column: code.indexOf('en:'),
  })
  expect(originalPositionFor(map, { line: 2, column: 6 })).toMatchObject({ line: 2, column: 6 })
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
  expect(partOf(seed as unknown as Seed, 'one')).toEqual({
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
    head: filesInHead({ style: 's.css', begin: 'b.js', script: 'e.js', preloads: ['p.js'], part: undefined }),
  })
  expect(page).toContain('<html lang="en" data-path="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;$&amp;">')
  expect(page).toContain('<title>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;$&amp;</title>')
  expect(page).toContain('<p>$&</p>')
  expect(page).toContain('{"text":"\\u003c/script>\\u003cb>"}')
  expect(page.match(/<script/g)).toHaveLength(2)
})
