import { describe, expect, test } from 'vitest'
import { siteIndex } from '../../../src/build/page-data.ts'
import { catalogue } from '../../../src/catalogue.ts'
import { placesOn } from '../../../src/pages/home/link-lists.tsx'
import { fragmentOfSearch, parseHomeFragment } from '../../../src/pages/home/use-search.ts'

/** What the fragment of the first page's address asks for. */

const index = siteIndex([...catalogue().providers.values()].flatMap((provider) => [...provider.calculators.values()]))
const asked = (fragment: string) => parseHomeFragment(fragment, index, placesOn(index), 'ja')
const search = (query: string) => ({ is: 'search', query })
const moved = (path: string, language: 'ja' | 'en', fragment = '') => ({
  is: 'moved',
  to: { path, language },
  fragment,
})

describe('a search', () => {
  test('is read back as it was written', () => {
    const fragment = fragmentOfSearch('解約 & 日割り=100%')
    expect(fragment).toBe('q=%E8%A7%A3%E7%B4%84+%26+%E6%97%A5%E5%89%B2%E3%82%8A%3D100%25')
    expect(asked(`#${fragment}`)).toEqual(search('解約 & 日割り=100%'))
  })

  test('of nothing leaves no fragment', () => {
    expect(fragmentOfSearch('　 ')).toBe('')
    expect(asked('')).toEqual(search(''))
    expect(asked('#q=')).toEqual(search(''))
  })

  test('is kept to a length, and outlives a broken escape or half a character', () => {
    expect(asked(`#q=${'x'.repeat(1_000_000)}`)).toEqual(search('x'.repeat(200)))
    expect(fragmentOfSearch('\ud83d')).toBe('q=%EF%BF%BD')
    expect(asked('#q=late%20fee')).toEqual(search('late fee'))
    expect(asked('#q=%E3%81&x=1')).toEqual(search('\ufffd'))
  })
})

test('a place on the page is no search', () => {
  expect(asked('#paid-late')).toEqual(search(''))
  expect(asked('#providers')).toEqual(search(''))
})

describe('an address as it once was', () => {
  test.each([
    ['#coredrive/late-penalty?lang=en', moved('coredrive/late-penalty/', 'en')],
    ['#coredrive/late-penalty?lang=ja', moved('coredrive/late-penalty/', 'ja')],
    ['#coredrive/late-penalty', moved('coredrive/late-penalty/', 'ja')],
    ['#opeai', moved('opeai/', 'ja')],
    ['#?lang=en', moved('', 'en')],
  ])('%s leads on', (fragment, expected) => {
    expect(asked(fragment)).toEqual(expected)
  })

  test.each([
    ['#coredrive/nothing', 'coredrive/nothing'],
    ['#nobody/late-penalty?lang=ja', 'nobody/late-penalty'],
    ['#/late-penalty', '/late-penalty'],
    ['#__proto__/constructor', '__proto__/constructor'],
    ['#utm_source=mail', 'utm_source'],
    ['#%3Cscript%3E', '<script>'],
    [`#${'x'.repeat(1000)}`, 'x'.repeat(60)],
  ])('%s is told where there is nothing of that name', (fragment, part) => {
    expect(asked(fragment)).toEqual({ is: 'unknown', part })
  })

  test('is told in the language that it asks for', () => {
    expect(asked('#nobody/late-penalty?lang=en')).toEqual(moved('', 'en', '#nobody/late-penalty'))
  })
})
