import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { seedProblems } from '../calculators/engine/seed/check-seed.ts'
import { withSeeds } from '../calculators/engine/seed/checked-catalogue.ts'
import { catalogue } from '../src/catalogue.ts'
import { seedSchema } from '../src/library/schemas.ts'
import { terms, trial } from './trial-seed.ts'

/** What is wrong with a seed is told all at once, in our own words, and what is accepted is valid by the published schema. */

const all = catalogue()
const validates = new Ajv2020({ strict: false }).compile(seedSchema([...all.kinds.values()]))

const told = (seed: unknown): readonly string[] =>
  seedProblems(seed, all).map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))

/** The seed with something else at a place. */
function replaced(seed: unknown, [key, ...inside]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(seed)) return seed.map((each: unknown, at) => (at === key ? replaced(each, inside, value) : each))
  const own = seed as Readonly<Record<string, unknown>>
  return { ...own, [key]: replaced(own[key], inside, value) }
}

describe('all at once', () => {
  const broken = () => {
    const seed = trial()
    terms(seed)['premiumRate'] = { value: '1%' }
    terms(seed)['rounding'] = { value: 'up', cite: '9' }
    return seed
  }
  const ofTerms = [
    'editions[0].terms.premium.premiumRate.cite: missing',
    'editions[0].terms.premium.rounding.cite: "trial-terms" lists no article 9',
    'editions[0].terms.premium.rounding.value: expected one of "down", "half-up"',
  ]

  test.each<[string, readonly (string | number)[], unknown, readonly string[]]>([
    ['a wrong currency', ['currency'], 'EUR', ['currency: expected one of JPY, USD']],
    [
      'a wrong provider',
      ['provider'],
      'A B',
      ['provider: expected a name in lower-case letters, digits and single hyphens'],
    ],
    ['no name', ['name'], [], ['name: expected a text in both languages, {"ja": …, "en": …}']],
    ['an unknown key', ['colour'], 'red', ['colour: unknown key']],
    ['an unknown key in the edition', ['editions', 0, 'form'], '2020-01-01', ['editions[0].form: unknown key']],
    ['a first day that is no date', ['editions', 0, 'from'], 5, ['editions[0].from: expected a date, "YYYY-MM-DD"']],
    [
      'another assumption that is none',
      ['assumptions', 'other'],
      {},
      ['assumptions.other.assumed: missing', 'assumptions.other.basis: missing'],
    ],
    [
      'another calculator that is none',
      ['calculators', 'other'],
      true,
      ['calculators.other: expected a calculator, {"kind": …, "title": …}'],
    ],
  ])('%s hides no term', (_, place, value, problems) => {
    expect(told(replaced(broken(), place, value))).toEqual([...problems, ...ofTerms])
  })

  test('where the documents cannot be read, no cite is held against them', () => {
    expect(told(replaced(broken(), ['documents', 0, 'articles'], []))).toEqual([
      'documents[0].articles: expected an object with the number of paragraphs of each article, {"1": 0, "2": 3}',
      'editions[0].terms.premium.premiumRate.cite: missing',
      'editions[0].terms.premium.rounding.value: expected one of "down", "half-up"',
    ])
  })

  test('what is wrong with an assumption is told where it stands, not where it is named', () => {
    expect(told(replaced(trial(), ['assumptions', 'rounding', 'basis', 'en'], ''))).toEqual([
      'assumptions.rounding.basis.en: expected a text; it is empty',
    ])
  })

  test('a calculator that cannot be read is no stranger to its terms', () => {
    expect(told(replaced(trial(), ['calculators', 'premium', 'title'], 'x'))).toEqual([
      'calculators.premium.title: expected a text in both languages, {"ja": …, "en": …}',
    ])
  })

  test('terms that cannot be read may be any calculator’s', () => {
    expect(told(replaced(trial(), ['editions', 0, 'terms'], []))).toEqual([
      'editions[0].terms: expected an object with the terms of each calculator',
    ])
    expect(told(replaced(trial(), ['editions'], 'x'))).toEqual(['editions: expected a list of editions'])
  })
})

describe('other currencies', () => {
  const withCurrencies = (currencies: unknown): unknown => ({ ...trial(), currencies })
  test.each<[unknown, readonly string[]]>([
    [[{ currency: 'USD', cite: '2(2)' }], []],
    [[], ['currencies: expected a list of other currencies; it is empty']],
    [{}, ['currencies: expected a list of other currencies']],
    [['USD'], ['currencies[0]: expected another currency, {"currency": …, "cite": …}']],
    [[{ currency: 'USD' }], ['currencies[0].cite: missing']],
    [[{ currency: 'EUR', cite: '1' }], ['currencies[0].currency: expected one of JPY, USD']],
    [[{ currency: 'JPY', cite: '1' }], ['currencies[0].currency: JPY stands there already']],
    [
      [
        { currency: 'USD', cite: '1' },
        { currency: 'USD', cite: '3' },
      ],
      ['currencies[1].cite: "trial-terms" lists no article 3', 'currencies[1].currency: USD stands there already'],
    ],
  ])('%j', (currencies, problems) => {
    expect(told(withCurrencies(currencies))).toEqual(problems)
  })
})

describe('a key that stands twice', () => {
  test('is told by line and column, each of them', () => {
    const text = '{\n  "provider": "a",\n  "name": {"ja": "x", "ja": "y"},\n  "\\u0070rovider": "b"\n}'
    expect(told(text)).toEqual([
      'line 3, column 23: the key name.ja stands there a second time',
      'line 4, column 3: the key provider stands there a second time',
    ])
  })

  test('in a list', () => {
    expect(told('{"editions":[{"from":1},{"to":1,"to":2}]}')).toEqual([
      'line 1, column 33: the key editions[1].to stands there a second time',
    ])
  })
})

test('a fault after many blanks is named by its line and column, and soon', () => {
  expect(told(`{"provider":${' '.repeat(20_000)}foo}`)).toEqual([
    'line 1, column 20013: not JSON: "f" cannot stand here',
  ])
  expect(told(`{${'\n'.repeat(30_000)}   x`)).toEqual(['line 30001, column 4: not JSON: "x" cannot stand here'])
  const started = performance.now()
  expect(told(`[${`1,${' '.repeat(20_000)}`.repeat(200)}x`)).toHaveLength(1)
  expect(performance.now() - started).toBeLessThan(1000)
})

test('characters that JSON allows in a text are no fault', () => {
  expect(told('{"name":"\u007f\u0085",,}')).toEqual(['line 1, column 14: not JSON: "," cannot stand here'])
})

test.each([
  ['a circle', circle],
  ['a whole number that JSON has not', () => ({ ...trial(), extra: 5n })],
])('data that is no JSON: %s', (_, make) => {
  expect(told(make())).toEqual(['expected plain data, such as JSON can hold'])
})

function circle(): unknown {
  const round: Record<string, unknown> = trial()
  round['self'] = round
  return round
}

test('data that changes after it was read changes no answer', () => {
  const seed = trial()
  const own = withSeeds(all, [{ file: 'trial', source: seed }])
  const basis = () => own.providers.get('trial')?.calculators.get('premium')?.editions[0]?.terms[1]?.basis
  const before = structuredClone(basis())
  ;(seed.assumptions['rounding'] as { basis: { ja: string } }).basis.ja = 'x'
  expect(basis()).toEqual(before)
  expect(Object.isFrozen(seed.assumptions['rounding'])).toBe(false)
})

const oneOfEach = [[], {}, null, true, 5, -1, 1.5, '', 'x', ['x'], [5], { x: 1 }, [{}]]
// What the schema library says of itself, where nobody gave it words.
const foreign = /Invalid|Expected |received|undefined/

/** Every place in a value; of the entries of an object or list that look alike, the first. */
function placesIn(
  value: unknown,
  at: readonly (string | number)[],
  seen: Set<string>,
): readonly (readonly (string | number)[])[] {
  const shape = at.map((key, depth) => (typeof key === 'number' || depth % 2 === 1 ? '*' : key)).join('.')
  const own = seen.has(shape) ? [] : [at]
  seen.add(shape)
  if (typeof value !== 'object' || value === null) return own
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((each: unknown, index) => [index, each] as const)
    : Object.entries(value)
  return [...own, ...entries.flatMap(([key, each]) => placesIn(each, [...at, key], seen))]
}

const rich = {
  ...trial(),
  currencies: [{ currency: 'USD', cite: ['1', '2(1)'] }],
  editionsGoByContract: true,
  documents: [
    {
      id: 'trial-terms',
      title: { ja: '約款', en: 'Terms' },
      articles: { '1': 0, '2': 2, list: 0 },
      titles: { list: { ja: '表', en: 'List' } },
    },
  ],
  calculators: {
    premium: {
      kind: 'evasion-premium',
      variant: 'plain',
      title: { ja: '割増金', en: 'Premium' },
      facts: { discoveredOn: { key: 'seenOn', label: { ja: '日', en: 'Day' } } },
      notes: [{ text: { ja: '注', en: 'Note' }, cite: '2(2)' }],
    },
  },
}

test.each([
  ['the trial seed', rich],
  ['flexphone', JSON.parse(readFileSync(new URL('../seeds/flexphone.json', import.meta.url), 'utf8')) as unknown],
])(
  '%s with anything anywhere: told in our own words, or valid by the published schema',
  (_, seed) => {
    expect(told(seed)).toEqual([])
    const wrong: string[] = []
    let accepted = 0
    for (const place of placesIn(seed, [], new Set())) {
      for (const value of oneOfEach) {
        const changed = replaced(seed, place, value)
        const problems = told(changed)
        const name = `${place.join('.')} = ${JSON.stringify(value)}`
        if (problems.length === 0) accepted += 1
        if (problems.length === 0 && !validates(changed)) wrong.push(`${name}: accepted, and not valid`)
        for (const problem of problems) if (foreign.test(problem)) wrong.push(`${name}: ${problem}`)
      }
    }
    expect(wrong).toEqual([])
    expect(accepted).toBeGreaterThan(0)
  },
  60_000,
)
