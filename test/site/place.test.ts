import { expect, test } from 'vitest'
import { fragmentOf, placeOf } from '../../src/site/page/place.ts'

test.each([
  ['#coredrive/late-penalty?lang=en', ['ja'], { provider: 'coredrive', calculator: 'late-penalty', language: 'en' }],
  ['#coredrive/late-penalty', ['en-GB'], { provider: 'coredrive', calculator: 'late-penalty', language: 'en' }],
  ['#coredrive', ['fr', 'ja-JP'], { provider: 'coredrive', calculator: undefined, language: 'ja' }],
  ['', ['fr'], { provider: undefined, calculator: undefined, language: 'ja' }],
  ['#?lang=xx', ['en'], { provider: undefined, calculator: undefined, language: 'en' }],
] as const)('%s read with %j', (fragment, preferred, place) => {
  expect(placeOf(fragment, preferred)).toEqual(place)
})

test('a place is written as it is read', () => {
  const place = { provider: 'coredrive', calculator: 'late-penalty', language: 'en' } as const
  expect(fragmentOf(place)).toBe('#coredrive/late-penalty?lang=en')
  expect(placeOf(fragmentOf(place), [])).toEqual(place)
})
