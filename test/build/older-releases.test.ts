import { expect, test } from 'vitest'
import { type OlderRelease, releaseHistory } from '../../src/build/embed/older-releases.ts'

/** Which releases of the embed a build keeps beside its own. */

const older = (name: string, date: string, code = 'same'): OlderRelease => ({
  name,
  date,
  integrity: `sha256-${name}`,
  changed: [],
  files: new Map([[`${name}/ja/core.js`, Buffer.from(code)]]),
})
const newest = (name: string) => ({
  name,
  integrity: `sha256-${name}`,
  scripts: new Map([
    ['ja/core.js', 'same'],
    ['ja/part.js', 'new'],
  ]),
})
const names = (all: readonly { readonly name: string }[]): string => all.map(({ name }) => name).join(' ')

test('the first release stands alone, and all of it is new', () => {
  expect(releaseHistory(newest('a'), [], '2026-11-30')).toEqual({
    notes: [{ name: 'a', date: '2026-11-30', integrity: 'sha256-a', changed: ['ja/core', 'ja/part'] }],
    older: [],
  })
})

test('a release tells which scripts are not those of the one before', () => {
  const { notes } = releaseHistory(newest('b'), [older('a', '2026-11-01')], '2026-11-30')
  expect(notes.map(({ name, changed }) => [name, changed])).toEqual([
    ['b', ['ja/part']],
    ['a', []],
  ])
})

test('one that is built again keeps its day', () => {
  const { notes, older: retained } = releaseHistory(
    newest('b'),
    [older('b', '2026-11-02'), older('a', '2026-11-01')],
    '2026-11-30',
  )
  expect(notes.map(({ name, date }) => `${name} ${date}`)).toEqual(['b 2026-11-02', 'a 2026-11-01'])
  expect(names(retained)).toBe('a')
})

test('ten are kept however old, and all of a year', () => {
  // 2020-01 to 2020-12: twelve of them, all long ago; nine stay beside the new one.
  const long = Array.from({ length: 12 }, (_, at) => older(`l${at + 1}`, `2020-${String(at + 1).padStart(2, '0')}-01`))
  expect(names(releaseHistory(newest('n'), long, '2026-11-30').notes)).toBe('n l12 l11 l10 l9 l8 l7 l6 l5 l4')
  // Twelve of the last year: all stay. The day a year ago counts, the day before it does not.
  const late = Array.from({ length: 12 }, (_, at) => older(`y${at}`, `2026-01-${String(at + 10)}`))
  const edge = [older('on', '2025-11-30'), older('before', '2025-11-29')]
  const { notes } = releaseHistory(newest('n'), [...late, ...edge], '2026-11-30')
  expect(notes).toHaveLength(14)
  expect(names(notes)).toMatch(/^n y11 .* y0 on$/)
})

test('releases of one day stay in their order', () => {
  const before = ['c', 'b', 'a'].map((name) => older(name, '2026-11-30'))
  expect(names(releaseHistory(newest('d'), before, '2026-11-30').notes)).toBe('d c b a')
})
