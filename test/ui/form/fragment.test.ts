import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../src/catalogue.ts'
import { leftOutWords } from '../../../src/pages/shell/left-out-notes.tsx'
import { fragmentOf, readFragment } from '../../../src/ui/form/fragment.ts'

/** A calculation in the fragment of an address: what is left out of a link and why, and how what it holds stands in the form. */

function calculatorOf(provider: string, id: string) {
  const found = catalogue().providers.get(provider)?.calculators.get(id)
  if (found === undefined) throw new RangeError(`there is no ${provider}/${id}`)
  return found
}
const late = calculatorOf('coredrive', 'late-penalty')
const outage = calculatorOf('coredrive', 'outage-compensation')
const rows = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `payments.${from + at}.amount=1`).join('&')

describe('what is left out says why', () => {
  test.each([
    ['a parameter twice', 'principal=1&principal=2', [['principal', 'repeated']]],
    ['the version twice', 'v=1&v=1', [['v', 'repeated']]],
    ['a parameter that was left out, again', 'zz=1&zz=2', [['zz', 'unknown']]],
    ['a wrong choice, then a right one', 'customer=alien&customer=consumer', [['customer', 'wrong']]],
    ['no name', '=5', [['', 'unnamed']]],
    ['a blank name', '%20=5', [[' ', 'unnamed']]],
    ['row 101', rows(1, 101), [['payments.101.amount', 'too-many']]],
    ['row 100', rows(1, 100), []],
    ['a long text', `principal=${'1'.repeat(401)}`, [['principal', 'too-much']]],
    ['an unknown name', 'zz=1', [['zz', 'unknown']]],
    ['another version', 'v=9', [['v', 'other-version']]],
  ])('%s', (_, fragment, expected) => {
    expect(readFragment(late, fragment).leftOut.map(({ name, why }) => [name, why])).toEqual(expected)
  })

  test('a link of too many parts is cut, and of much that is left out only the first is told', () => {
    // 2,000 parameters are read; the rest is cut off.
    expect(readFragment(late, `principal=1${'&v=1'.repeat(2000)}`).leftOut).toEqual([
      { name: 'v', why: 'repeated' },
      { name: '…', why: 'cut' },
    ])
    const many = Array.from({ length: 30 }, (_, at) => `zz${at}=1`).join('&')
    const told = readFragment(late, many).leftOut
    expect([told.length, told[19], told[20]]).toEqual([
      21,
      { name: 'zz19', why: 'unknown' },
      { name: '…', why: 'more' },
    ])
  })

  test('the first of two counts', () => {
    expect(readFragment(late, 'principal=1&principal=2').draft.cells['principal']).toBe('1')
  })

  test('in both languages', () => {
    expect(leftOutWords.repeated).toEqual({
      ja: '：二度以上あります。最初のものを読み込みました',
      en: 'stands in the link more than once; the first one counts',
    })
  })
})

describe('a moment stands in the form as one would type it, and in the address as before', () => {
  test.each([
    ['2026-05-01T09:15', '2026-05-01 09:15'],
    ['2026-05-01T09:15:30', '2026-05-01 09:15:30'],
    ['2026-05-01T09:15+09:00', '2026-05-01 09:15+09:00'],
    ['2026-05-01T09:15Z', '2026-05-01 09:15Z'],
    // What cannot be read stays as it is.
    ['2026-05-01T25:99', '2026-05-01T25:99'],
    ['soon', 'soon'],
  ])('%s', (moment, typed) => {
    const { draft } = readFragment(outage, `knownAt=${moment}&v=1`)
    expect(draft.cells['knownAt']).toBe(typed)
    expect(fragmentOf(outage, draft)).toBe(`knownAt=${encodeURIComponent(moment).replaceAll('%3A', ':')}&v=1`)
  })
})
