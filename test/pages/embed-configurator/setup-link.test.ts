import { describe, expect, test } from 'vitest'
import { chosenEntry, releaseIn } from '../../../src/pages/embed-configurator/page-data.ts'
import { type Setup, untouchedSetup } from '../../../src/pages/embed-configurator/setup.ts'
import { readSetup, setupFragment } from '../../../src/pages/embed-configurator/setup-link.ts'

/** What an author chose, in the address of the page. */

const untouched = untouchedSetup('coredrive', 'late-penalty', 'en')
const chosen: Setup = {
  ...untouched,
  theme: 'dark',
  looks: { accent: '#0b6e4f', background: 'transparent' },
  accentInDark: '#7fd1ae',
  restriction: { principal: 'hidden', dueOn: 'locked', paidOn: 'locked' },
  shown: ['readings', 'worksheet'],
  seed: '{"a":1}',
  files: 'pinned',
  width: '320',
}
const facts = [
  { name: 'principal', value: '50000' },
  { name: 'v', value: '1' },
]
const link =
  'embed.accent=light-dark(%230b6e4f,%20%237fd1ae)&embed.background=transparent&embed.calculator=late-penalty' +
  '&embed.conceal=principal&embed.files=pinned&embed.language=en&embed.locked=dueOn%20paidOn&embed.preview=320' +
  '&embed.provider=coredrive&embed.seed=%7B%22a%22:1%7D&embed.show=readings%20worksheet' +
  '&embed.theme=dark&principal=50000&v=1'

describe('a setup in an address', () => {
  test('is written under the names that a frame has', () => {
    expect(setupFragment(chosen, facts)).toBe(link)
    expect(setupFragment(untouched, [])).toBe(
      'embed.calculator=late-penalty&embed.language=en&embed.provider=coredrive',
    )
  })

  test('comes back', () => {
    expect(readSetup(`#${link}`)).toEqual({ setup: chosen, facts, leftOut: [] })
    expect(readSetup('#embed.show=none').setup.shown).toEqual([])
  })

  test('with unknown and wrong parts keeps the rest and tells', () => {
    const {
      setup,
      facts: others,
      leftOut,
    } = readSetup(
      '#embed.theme=pink&embed.language=de&embed.nothing=1&embed.__proto__=1&embed.locked=a&embed.locked=b&x=1' +
        '&embed.show=x&embed.density=9.9&embed.radius=4px&embed.files=mine&embed.preview=1',
    )
    expect(setup).toEqual({ looks: { radius: '4px' }, restriction: { a: 'locked' } })
    expect(others).toEqual([{ name: 'x', value: '1' }])
    expect(leftOut).toEqual([
      { name: 'embed.theme', why: 'wrong' },
      { name: 'embed.language', why: 'wrong' },
      { name: 'embed.nothing', why: 'unknown' },
      { name: 'embed.__proto__', why: 'unknown' },
      { name: 'embed.locked', why: 'repeated' },
      { name: 'embed.show', why: 'wrong' },
      { name: 'embed.density', why: 'wrong' },
      { name: 'embed.files', why: 'wrong' },
      { name: 'embed.preview', why: 'wrong' },
    ])
  })

  test('keeps the parts that there are, and tells of the others', () => {
    const { setup, leftOut } = readSetup('#embed.show=picture%20x')
    expect(setup.shown).toEqual(['picture'])
    expect(leftOut).toEqual([{ name: 'embed.show', why: 'wrong' }])
  })

  test('that asks for both hides', () => {
    expect(readSetup('#embed.conceal=a&embed.locked=a').setup.restriction).toEqual({ a: 'hidden' })
    expect(readSetup('#embed.locked=a&embed.conceal=a').setup.restriction).toEqual({ a: 'hidden' })
  })
})

describe('the calculator that a link names', () => {
  const of = (provider: string, calculator: string) => ({
    provider,
    calculator,
    providerName: { ja: '', en: '' },
    title: { ja: '', en: '' },
  })
  const index = [of('one', 'late'), of('one', 'early'), of('two', 'outage'), of('two', 'early')]
  const wrong = (name: string) => ({ name, why: 'wrong' })
  test.each([
    [{}, 'one/late', []],
    [{ provider: 'two', calculator: 'early' }, 'two/early', []],
    [{ provider: 'two' }, 'two/outage', []],
    [{ provider: 'zzz' }, 'one/late', [wrong('embed.provider')]],
    [{ provider: 'zzz', calculator: 'early' }, 'one/early', [wrong('embed.provider')]],
    [{ provider: 'two', calculator: 'zzz' }, 'two/outage', [wrong('embed.calculator')]],
    [{ provider: 'zzz', calculator: 'zzz' }, 'one/late', [wrong('embed.provider'), wrong('embed.calculator')]],
  ])('%j is %s', (named, expected, leftOut) => {
    const { which, leftOut: told } = chosenEntry(index, named)
    expect(`${which.provider}/${which.calculator}`).toBe(expected)
    expect(told).toEqual(leftOut)
  })
})

test.each([
  [{ release: { name: '3f9a', integrity: 'sha384-a' } }, { name: '3f9a', integrity: 'sha384-a' }],
  [{ release: { name: '3f9a' } }, undefined],
  [{ index: [] }, undefined],
  [null, undefined],
])('the release in %j', (data, release) => {
  expect(releaseIn(data)).toEqual(release)
})
