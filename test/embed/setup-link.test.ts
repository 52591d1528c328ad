import { describe, expect, test } from 'vitest'
import { releaseIn } from '../../src/site/embedding/release.ts'
import { type Setup, untouchedSetup } from '../../src/site/embedding/setup.ts'
import { readSetup, setupFragment } from '../../src/site/embedding/setup-link.ts'

/** What an author chose, in the address of the page. */

const untouched = untouchedSetup('coredrive', 'late-penalty', 'en')
const chosen: Setup = {
  ...untouched,
  theme: 'dark',
  looks: { accent: '#0b6e4f' },
  keeping: { principal: 'hidden', dueOn: 'locked', paidOn: 'locked' },
  shown: ['readings', 'worksheet'],
  seed: '{"a":1}',
}
const facts = [
  { name: 'principal', value: '50000' },
  { name: 'v', value: '1' },
]
const link =
  'embed.accent=%230b6e4f&embed.calculator=late-penalty&embed.conceal=principal&embed.language=en' +
  '&embed.locked=dueOn%20paidOn&embed.provider=coredrive&embed.seed=%7B%22a%22:1%7D&embed.show=readings%20worksheet' +
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
      '#embed.theme=pink&embed.language=de&embed.nothing=1&embed.__proto__=1&embed.locked=a&embed.locked=b&x=1',
    )
    expect(setup).toEqual({ looks: {}, keeping: { a: 'locked' } })
    expect(others).toEqual([{ name: 'x', value: '1' }])
    expect(leftOut).toEqual([
      { name: 'embed.nothing', why: 'unknown' },
      { name: 'embed.__proto__', why: 'unknown' },
    ])
  })

  test('that asks for both hides', () => {
    expect(readSetup('#embed.locked=a&embed.conceal=a').setup.keeping).toEqual({ a: 'hidden' })
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
