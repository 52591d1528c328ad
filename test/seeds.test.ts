import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { seedProblems } from '../calculators/engine/seed/check-seed.ts'
import { withSeeds } from '../calculators/engine/seed/checked-catalogue.ts'
import { isSeedError } from '../calculators/engine/seed/seed-problem.ts'
import { catalogue } from '../src/catalogue.ts'
import { seedSchema } from '../src/library/schemas.ts'
import { type Trial, terms, trial } from './trial-seed.ts'

/** The seeds, and every way in which a seed is refused. */

const folder = new URL('../seeds/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'law.json')
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const all = catalogue()
const validates = new Ajv2020({ strict: false }).compile(seedSchema([...all.kinds.values()]))

const put = (seed: Trial, term: string, value: unknown): void => {
  terms(seed)[term] = value
}

function refusal(seed: unknown): string {
  try {
    withSeeds(all, [{ file: 'trial.json', source: seed }])
  } catch (thrown) {
    if (isSeedError(thrown)) return thrown.message
    throw thrown
  }
  return 'accepted'
}

describe('the seeds of the product', () => {
  test.each(files)('%s follows the published schema', (name) => {
    expect(validates(read(name)) ? [] : validates.errors).toEqual([])
  })

  test.each(files)('each calculator of %s is there, with terms', (name) => {
    const { provider, calculators: named } = read(name) as { provider: string; calculators: object }
    const calculators = [...(all.providers.get(provider)?.calculators.values() ?? [])]
    expect(calculators.map(({ id }) => id)).toEqual(Object.keys(named))
    expect(calculators.filter(({ editions }) => editions.length === 0)).toEqual([])
  })

  test('every stated term has a cite, and every assumed one a basis', () => {
    const every = [...all.providers.values()].flatMap(({ calculators }) =>
      [...calculators.values()].flatMap(({ editions }) => editions.flatMap(({ terms: of }) => of)),
    )
    expect(every.length).toBeGreaterThan(100)
    expect(every.filter(({ isStated, cites }) => isStated && cites.length === 0)).toEqual([])
    expect(every.filter(({ isStated, basis }) => !isStated && basis === undefined)).toEqual([])
    expect(every.filter(({ isStated, values }) => isStated && values.length > 1)).toEqual([])
  })

  test('a note that names another page by its title names one that is there', () => {
    const named = [...all.providers.values()].flatMap(({ id, calculators }) => {
      const titles = [...calculators.values()].map(({ title }) => title)
      const notes = [...calculators.values()].flatMap((of) => of.notes.map(({ text }) => text))
      return notes.flatMap(({ ja, en }) => [
        ...[...ja.matchAll(/「([^」]+)」/g)].map(([, name]) => [id, name, titles.some((title) => title.ja === name)]),
        ...[...en.matchAll(/“([^”]+)”/g)].map(([, name]) => [id, name, titles.some((title) => title.en === name)]),
      ])
    })
    expect(named.filter(([, , isThere]) => isThere !== true)).toEqual([])
    expect(named.map(([provider, name]) => `${provider} ${name}`)).toEqual(
      expect.arrayContaining(['millenvpn 銀行振込の期限', 'millenvpn Payment due']),
    )
  })

  test.each([
    ['coredrive', '2013-03-14'],
    ['millenvpn', '2023-04-20'],
    ['flexphone', '2019-12-01'],
    ['opeai', '2026-01-29'],
  ])('%s is in force from %s', (provider, from) => {
    const seed = read(`${provider}.json`) as Trial
    expect(seed.editions.map((edition) => edition['from'])).toEqual([from])
  })
})

describe('a seed is refused, with the place and the reason', () => {
  const table: readonly (readonly [string, (seed: Trial) => void, string])[] = [
    ['a good one is accepted', () => undefined, 'accepted'],
    [
      'a rate without a cite',
      (seed) => put(seed, 'premiumRate', { value: '1' }),
      'editions[0].terms.premium.premiumRate.cite: missing',
    ],
    [
      'a percent sign',
      (seed) => put(seed, 'premiumRate', { value: '14.6%', cite: '2' }),
      'editions[0].terms.premium.premiumRate.value: a rate is a decimal such as "0.146" for 14.6 percent, without a percent sign',
    ],
    [
      'a rate as a number',
      (seed) => put(seed, 'premiumRate', { value: 0.146, cite: '2' }),
      'editions[0].terms.premium.premiumRate.value: a rate is a decimal in quotes, such as "0.146" for 14.6 percent',
    ],
    [
      'an assumption without a basis',
      (seed) => put(seed, 'premiumRate', { assumed: '1' }),
      'editions[0].terms.premium.premiumRate.basis: missing',
    ],
    [
      'a basis in one language',
      (seed) => put(seed, 'premiumRate', { assumed: '1', basis: { ja: '定めがない' } }),
      'editions[0].terms.premium.premiumRate.basis.en: missing',
    ],
    [
      'a cite to an article that is not there',
      (seed) => put(seed, 'premiumRate', { value: '1', cite: '3' }),
      'editions[0].terms.premium.premiumRate.cite: "trial-terms" lists no article 3',
    ],
    [
      'a cite to a paragraph that is not there',
      (seed) => put(seed, 'premiumRate', { value: '1', cite: '2(3)' }),
      'editions[0].terms.premium.premiumRate.cite: article 2 of "trial-terms" has 2 numbered paragraphs, not 3',
    ],
    [
      'a cite to an inherited name',
      (seed) => put(seed, 'premiumRate', { value: '1', cite: 'constructor' }),
      'editions[0].terms.premium.premiumRate.cite: "trial-terms" lists no article constructor',
    ],
    [
      'a cite to another document',
      (seed) => put(seed, 'premiumRate', { value: '1', cite: 'some-act 3' }),
      'editions[0].terms.premium.premiumRate.cite: there is no document "some-act"',
    ],
    [
      'a cite that is none',
      (seed) => put(seed, 'premiumRate', { value: '1', cite: 'Art. 2' }),
      'editions[0].terms.premium.premiumRate.cite: "Art. 2" is no cite; write "13(2)"',
    ],
    [
      'an unknown key in a term',
      (seed) => put(seed, 'premiumRate', { value: '1', cite: '2', note: 'x' }),
      'editions[0].terms.premium.premiumRate.note: unknown key',
    ],
    ['an unknown key', (seed) => void Object.assign(seed, { colour: 'red' }), 'colour: unknown key'],
    [
      'an unknown term',
      (seed) => put(seed, 'dayCount', { value: 'x', cite: '2' }),
      'editions[0].terms.premium.dayCount: unknown term; this kind has premiumRate, rounding',
    ],
    [
      'a missing term',
      (seed) => void delete terms(seed)['premiumRate'],
      'editions[0].terms.premium.premiumRate: missing term',
    ],
    [
      'a name of no assumption',
      (seed) => put(seed, 'rounding', 'down'),
      'editions[0].terms.premium.rounding: "down" names none of the seed\'s assumptions',
    ],
    [
      'a value that the term does not know',
      (seed) => put(seed, 'rounding', { value: 'up', cite: '2' }),
      'editions[0].terms.premium.rounding.value: expected one of "down", "half-up"',
    ],
    [
      'the default among the alternatives',
      (seed) => void Object.assign(seed.assumptions['rounding'] as object, { alternatives: ['down'] }),
      'editions[0].terms.premium.rounding.alternatives: the same value stands there twice',
    ],
    [
      'editions that overlap',
      (seed) =>
        void seed.editions.splice(
          0,
          1,
          { ...seed.editions[0], to: '2024-12-31' },
          { ...seed.editions[0], from: '2024-12-31' },
        ),
      'editions[1].from: editions overlap or are out of order: 2024-12-31 is not after 2024-12-31',
    ],
    [
      'two editions from one day',
      (seed) => void seed.editions.push({ ...seed.editions[0] }),
      'editions[1].from: editions overlap or are out of order: 2020-01-01 is not after 2020-01-01',
    ],
    [
      'editions out of order',
      (seed) => void seed.editions.push({ ...seed.editions[0], from: '2019-01-01' }),
      'editions[1].from: editions overlap or are out of order: 2019-01-01 is not after 2020-01-01',
    ],
    [
      'an edition that ends before it begins',
      (seed) => void Object.assign(seed.editions[0] ?? {}, { to: '2019-12-31' }),
      "editions[0].to: 2019-12-31 is before the edition's first day, 2020-01-01",
    ],
    [
      'a first day that does not exist',
      (seed) => void Object.assign(seed.editions[0] ?? {}, { from: '2023-02-29' }),
      'editions[0].from: 2023-02-29 is not a date that exists',
    ],
    ['a dated edition without a cite', (seed) => void delete seed.editions[0]?.['cite'], 'editions[0]: missing "cite"'],
    [
      'an undated edition beside another',
      (seed) => void seed.editions.unshift({ terms: seed.editions[0]?.['terms'] }),
      'editions[0]: missing "from": only a single, undated edition may go without',
    ],
    [
      'a kind that is not there',
      (seed) => void Object.assign(seed.calculators['premium'] as object, { kind: 'magic' }),
      'calculators.premium.kind: there is no kind "magic"; known are',
    ],
    [
      'a variant that is not there',
      (seed) => void Object.assign(seed.calculators['premium'] as object, { variant: 'magic' }),
      'calculators.premium.variant: expected one of plain',
    ],
    [
      'a fact renamed that is not there',
      (seed) =>
        void Object.assign(seed.calculators['premium'] as object, {
          facts: { on: { key: 'x', label: { ja: 'x', en: 'x' } } },
        }),
      'calculators.premium.facts.on: the kind has no such fact; it has exemptedAmount, discoveredOn, customer',
    ],
    [
      'help at a fact that is not there',
      (seed) =>
        void Object.assign(seed.calculators['premium'] as object, {
          help: { fault: { none: { text: { ja: 'x', en: 'x' }, cite: '1' } } },
        }),
      'calculators.premium.help.fault.none: the kind has no such choice; it has none',
    ],
    [
      'help at a choice that is not there',
      (seed) =>
        void Object.assign(seed.calculators['premium'] as object, {
          help: { customer: { child: { text: { ja: 'x', en: 'x' }, cite: '1' } } },
        }),
      'calculators.premium.help.customer.child: the kind has no such choice; it has business, consumer',
    ],
    [
      'help that is cited from nowhere',
      (seed) =>
        void Object.assign(seed.calculators['premium'] as object, {
          help: { customer: { consumer: { text: { ja: 'x', en: 'x' }, cite: '9' } } },
        }),
      'calculators.premium.help.customer.consumer.cite: "trial-terms" lists no article 9',
    ],
    [
      'help in one language',
      (seed) =>
        void Object.assign(seed.calculators['premium'] as object, {
          help: { customer: { consumer: { text: { ja: 'x' }, cite: '1' } } },
        }),
      'calculators.premium.help.customer.consumer.text.en: missing',
    ],
    [
      'terms of a calculator that is not there',
      (seed) => void Object.assign((seed.editions[0] as { terms: object }).terms, { other: {} }),
      'editions[0].terms.other: there is no such calculator above',
    ],
    [
      'a calculator without terms',
      (seed) => void Object.assign(seed.editions[0] ?? {}, { terms: {} }),
      'calculators.premium: no edition has terms for this calculator',
    ],
    [
      'a rate above ten',
      (seed) => put(seed, 'premiumRate', { value: '14.6', cite: '2' }),
      'editions[0].terms.premium.premiumRate.value: a rate is a decimal such as "0.146" for 14.6 percent',
    ],
    [
      'no calculator',
      (seed) => void Object.assign(seed, { calculators: {} }),
      'calculators: expected at least one calculator',
    ],
    [
      'a key that means something to the language',
      (seed) => void Object.assign(seed.calculators, { constructor: seed.calculators['premium'] }),
      'calculators.constructor: unknown key',
    ],
    [
      'two facts that would be entered as one',
      (seed) =>
        void Object.assign(seed.calculators['premium'] as object, {
          facts: { exemptedAmount: { key: 'discoveredOn', label: { ja: 'x', en: 'x' } } },
        }),
      'calculators.premium.facts: two facts would be entered as one: discoveredOn, discoveredOn, customer',
    ],
    [
      'a named article without a title',
      (seed) => void Object.assign(seed.documents[0]?.articles ?? {}, { 'price-list': 0 }),
      'documents[0].titles.price-list: missing: what it is called',
    ],
    [
      'what an article says, and a paragraph',
      (seed) =>
        void Object.assign(seed.documents[0] ?? {}, {
          checkedOn: '2026-11-30',
          link: 'https://example.org/terms#{article}',
          gists: { '1': { ja: '一', en: 'One' }, '2(2)': { ja: '二', en: 'Two' } },
        }),
      'accepted',
    ],
    [
      'what an article says that is not there',
      (seed) => void Object.assign(seed.documents[0] ?? {}, { gists: { '9': { ja: '九', en: 'Nine' } } }),
      'documents[0].gists.9: "trial-terms" lists no article 9',
    ],
    [
      'what a paragraph says that is not there',
      (seed) => void Object.assign(seed.documents[0] ?? {}, { gists: { '2(3)': { ja: '三', en: 'Three' } } }),
      'documents[0].gists.2(3): article 2 of "trial-terms" has 2 numbered paragraphs, not 3',
    ],
    [
      'what an article of another document says',
      (seed) => void Object.assign(seed.documents[0] ?? {}, { gists: { 'civil-code 404': { ja: '民', en: 'Law' } } }),
      'documents[0].gists.civil-code 404: expected an article, such as "13", or a paragraph of it, "13(2)"',
    ],
    [
      'what an article says in one language',
      (seed) => void Object.assign(seed.documents[0] ?? {}, { gists: { '1': { ja: '一' } } }),
      'documents[0].gists.1.en: missing',
    ],
    [
      'a day of reading that does not exist',
      (seed) => void Object.assign(seed.documents[0] ?? {}, { checkedOn: '2026-02-29' }),
      'documents[0].checkedOn: 2026-02-29 is not a date that exists',
    ],
    ...['javascript:alert(1)', 'http://example.org/', 'https://e-gov.go.jp@example.org/', 'https://example.org\\a'].map(
      (link) =>
        [
          `a link to ${link}`,
          (seed: Trial) => void Object.assign(seed.documents[0] ?? {}, { link }),
          'documents[0].link: expected an address that begins with https:// and a host',
        ] as const,
    ),
    [
      'a currency that is not known',
      (seed) => void Object.assign(seed, { currency: 'EUR' }),
      'currency: expected one of JPY, USD',
    ],
    [
      'a provider that is no name',
      (seed) => void Object.assign(seed, { provider: 'A B' }),
      'provider: expected a name in lower-case',
    ],
  ]

  test.each(table)('%s', (_, change, says) => {
    const seed = trial()
    change(seed)
    const refused = refusal(seed)
    expect(refused).toContain(says)
    if (says === 'accepted') expect(validates(seed) ? [] : validates.errors).toEqual([])
    else expect(refused.startsWith('trial.json: ')).toBe(true)
  })

  test.each([
    ['millenvpn', 'outage-compensation', 'dayDivisor', '0', 'a count is a whole number from 1'],
    ['coredrive', 'monthly-fee', 'cutoffDay', '32', 'a day of the month is a whole number from 1 to 31'],
    ['flexphone', 'support-reply', 'businessDays', '0', 'a count is a whole number from 1'],
    ['flexphone', 'minimum-term-charge', 'minimumMonths', '10000', 'a count is a whole number from 1'],
  ])('%s/%s, %s of %s', (provider, calculator, term, value, says) => {
    const seed = read(`${provider}.json`) as { editions: { terms: Record<string, Record<string, unknown>> }[] }
    const terms = seed.editions[0]?.terms[calculator]
    if (terms !== undefined) terms[term] = { ...(terms[term] as object), value }
    expect(refusal(seed)).toContain(`editions[0].terms.${calculator}.${term}.value: ${says}`)
  })

  test('every problem at once', () => {
    const seed = trial()
    terms(seed)['premiumRate'] = { value: '1%' }
    terms(seed)['rounding'] = { value: 'up', cite: '9' }
    expect(refusal(seed)).toBe(
      'trial.json: editions[0].terms.premium.premiumRate.cite: missing; ' +
        'editions[0].terms.premium.rounding.cite: "trial-terms" lists no article 9; ' +
        'editions[0].terms.premium.rounding.value: expected one of "down", "half-up"',
    )
  })

  test('the problems alone, for a form that shows them', () => {
    const seed = trial()
    expect(seedProblems(seed, all)).toEqual([])
    expect(seedProblems(JSON.stringify(seed), all)).toEqual([])
    terms(seed)['premiumRate'] = { value: '14.6%', cite: '3' }
    expect(seedProblems(seed, all)).toEqual([
      { path: 'editions[0].terms.premium.premiumRate.cite', message: '"trial-terms" lists no article 3' },
      {
        path: 'editions[0].terms.premium.premiumRate.value',
        message: 'a rate is a decimal such as "0.146" for 14.6 percent, without a percent sign',
      },
    ])
    expect(seedProblems('{"provider": }', all)).toEqual([
      { path: 'line 1, column 14', message: 'not JSON: "}" cannot stand here' },
    ])
  })

  test('a rate that may also be a word says so', () => {
    const seed = read('coredrive.json') as { editions: { terms: Record<string, Record<string, unknown>> }[] }
    const penalty = seed.editions[0]?.terms['late-penalty']
    for (const value of ['14.6%', 0.146]) {
      if (penalty !== undefined) penalty['annualRate'] = { ...(penalty['annualRate'] as object), value }
      expect(refusal(seed)).toBe(
        'trial.json: editions[0].terms.late-penalty.annualRate.value: a rate is a decimal such as "0.146" ' +
          'for 14.6 percent, without a percent sign, or "statutory"',
      )
    }
  })

  test('the published schema refuses what the reader refuses by form', () => {
    const seed = trial()
    expect(validates(seed)).toBe(true)
    terms(seed)['premiumRate'] = { value: '1' }
    expect(validates(seed)).toBe(false)
    terms(seed)['premiumRate'] = { value: '14.6%', cite: '2' }
    expect(validates(seed)).toBe(false)
    expect(validates({ ...trial(), colour: 'red' })).toBe(false)
  })
})
