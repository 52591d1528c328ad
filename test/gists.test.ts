import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { calculate } from '../calculators/engine/run/calculate.ts'
import type { Catalogue } from '../calculators/engine/seed/catalogue.ts'
import { articleLink, gistOf } from '../calculators/engine/seed/gist.ts'
import type { Calculator, Document } from '../calculators/engine/seed/provider.ts'
import { type Cite, civilCode } from '../calculators/kernel/proof/cite.ts'
import { catalogue } from '../src/catalogue.ts'
import { partCatalogue } from '../src/ui/catalogue/part-catalogue.ts'
import { citeText } from './kinds/ask.ts'
import { copied, documentRuns, letters, runsIn, words } from './runs.js'

/** What the product says of each article that it cites, in its own words. */

const all = catalogue()
const calculators = [...all.providers.values()].flatMap((provider) => [...provider.calculators.values()])
const documentsOf = ({ lawDocuments, providers }: Catalogue): readonly Document[] => [
  ...lawDocuments,
  ...[...providers.values()].flatMap(({ documents }) => documents),
]

const casesFolder = new URL('./cases/', import.meta.url)
interface Vectors {
  readonly provider: string
  readonly calculator: string
  readonly cases: readonly { readonly request: Readonly<Record<string, unknown>> }[]
}
const vectors = readdirSync(casesFolder).map(
  (name) => JSON.parse(readFileSync(new URL(name, casesFolder), 'utf8')) as Vectors,
)

/** All that the published cases of a calculator cite. */
function citedByCases({ provider, calculator, cases }: Vectors): readonly Cite[] {
  return cases.flatMap(({ request }) => {
    const outcome = calculate(all, { provider, calculator, ...request }, false)
    if (outcome.status === 'problem') return []
    const { steps = [], guards = [] } = outcome
    return [...steps, ...guards, ...(outcome.status === 'unsettled' ? [outcome] : [])].flatMap(({ cites }) => cites)
  })
}

/** All that a calculator's seed cites. */
const citedBySeed = ({ help, notes, editions }: Calculator): readonly Cite[] => [
  ...[...Object.values(help).flatMap((choices) => Object.values(choices)), ...notes].flatMap(({ cites }) => cites),
  ...editions.flatMap(({ cites, terms }) => [...cites, ...terms.flatMap((term) => term.cites)]),
]

const { law } = all
const cited: readonly Cite[] = [
  ...calculators.flatMap(citedBySeed),
  ...[...law.statutoryRates, ...law.consumptionTaxRates, law.consumerCapRate, ...law.guards.values()].flatMap(
    ({ cites }) => cites,
  ),
  ...law.holidays.cites,
  ...law.holidays.bankCites,
  ...['138', '139', '140', '141', '142', '143', '404'].map(civilCode),
  ...vectors.flatMap(citedByCases),
]

/** Places that are cited and of which nothing is said; of a paragraph that has a number, its article's gist is not enough. */
function untold(of: Catalogue): readonly string[] {
  const documents = new Map(documentsOf(of).map((each) => [each.id, each]))
  const isTold = (cite: Cite): boolean => {
    const document = documents.get(cite.document)
    const found = document && gistOf(document, cite)
    return found !== undefined && found.place.paragraph === cite.paragraph
  }
  return [...new Set(cited.filter((cite) => !isTold(cite)).map(citeText))]
}

describe('every place that is cited', () => {
  test('has its gist', () => {
    expect(new Set(cited.map(citeText)).size).toBeGreaterThan(80)
    expect(untold(all)).toEqual([])
  })

  test('and is missed where it has none', () => {
    const without = all.lawDocuments.map((each) =>
      each.id === 'currency-act'
        ? { ...each, gists: {} }
        : each.id === 'civil-code'
          ? { ...each, gists: { 404: each.title } }
          : each,
    )
    const missing = untold({ ...all, lawDocuments: without })
    expect(missing).toContain('currency-act 3')
    expect(missing).toContain('civil-code 140')
    // That of the article says less than the paragraph.
    expect(missing).toContain('civil-code 404(2)')
    expect(missing).not.toContain('civil-code 404')
  })

  test.each(vectors.map((each) => [`${each.provider}/${each.calculator}`, each] as const))(
    '%s: the same gist on its page',
    async (name, vector) => {
      const part = await partCatalogue(name)
      const there = new Map(part && documentsOf(part).map((each) => [each.id, each]))
      const whole = new Map(documentsOf(all).map((each) => [each.id, each]))
      const calculator = all.providers.get(vector.provider)?.calculators.get(vector.calculator)
      const own = calculator === undefined ? [] : citedBySeed(calculator)
      const gistIn = (documents: ReadonlyMap<string, Document>, cite: Cite) => {
        const document = documents.get(cite.document)
        return document && gistOf(document, cite)
      }
      for (const cite of [...own, ...citedByCases(vector)]) {
        expect(gistIn(there, cite), citeText(cite)).toEqual(gistIn(whole, cite))
      }
    },
  )

  test('a page has the gists of what it can cite, and of little else', async () => {
    const part = await partCatalogue('privacy-policy/disclosure-cost')
    const places =
      part && documentsOf(part).flatMap(({ id, gists = {} }) => Object.keys(gists).map((each) => `${id} ${each}`))
    // The holidays are those of a guard that any formula may show.
    expect(places).toEqual(['holidays-act 2', 'holidays-act 3', 'currency-act 3', 'privacy-policy disclosure'])
  })
})

const told = documentsOf(all).flatMap(({ id, gists = {} }) =>
  Object.entries(gists).map(([place, says]) => [`${id} ${place}`, says] as const),
)

test.each(told)('%s is told in one sentence', (_, { ja, en }) => {
  expect(ja).toMatch(/^[^。]+。$/)
  expect(en).toMatch(/^[^.]+(?:\.(?:\d| \d)[^.]*)*\.$/)
  expect(ja.length).toBeLessThanOrEqual(110)
  expect(en.length).toBeLessThanOrEqual(190)
})

test('every document was read, and the laws lead to their official text', () => {
  expect(documentsOf(all).filter(({ checkedOn }) => checkedOn === undefined)).toEqual([])
  expect(all.lawDocuments.map(({ id, checkedOn, link }) => [id, checkedOn, link])).toEqual([
    ['civil-code', '2026-11-30', 'https://laws.e-gov.go.jp/law/129AC0000000089#Mp-At_{article}'],
    ['consumer-contract-act', '2026-11-30', 'https://laws.e-gov.go.jp/law/412AC0000000061#Mp-At_{article}'],
    ['consumption-tax-act', '2026-11-30', 'https://laws.e-gov.go.jp/law/363AC0000000108#Mp-At_{article}'],
    ['holidays-act', '2026-11-30', 'https://laws.e-gov.go.jp/law/323AC1000000178#Mp-At_{article}'],
    ['banking-act-order', '2026-11-30', 'https://laws.e-gov.go.jp/law/357CO0000000040#Mp-At_{article}'],
    ['currency-act', '2026-11-30', 'https://laws.e-gov.go.jp/law/362AC0000000042#Mp-At_{article}'],
    ['telecommunications-ordinance', '2026-11-30', 'https://laws.e-gov.go.jp/law/360M50001000025#Mp-At_{article}'],
    ['supreme-court', '2026-11-30', undefined],
    ['tokyo-district-court', '2026-11-30', undefined],
  ])
})

test('a decision carries its court, its number and where it is reported', () => {
  const says = (document: string, place: string) =>
    all.lawDocuments.find(({ id }) => id === document)?.gists?.[place] ?? { ja: '', en: '' }
  expect(says('supreme-court', '1999-03-11').ja).toContain('第一小法廷、平成10年（オ）第1465号、判例時報1673号80頁')
  expect(says('supreme-court', '1999-03-11').en).toContain('First Petty Bench, Heisei 10 (o) 1465')
  expect(says('supreme-court', '2003-02-28').ja).toContain('第二小法廷、平成13年（受）第1061号')
  expect(says('supreme-court', '2003-02-28').en).toContain('Second Petty Bench, Heisei 13 (ju) 1061')
})

describe('a place', () => {
  const document: Document = {
    id: 'act',
    title: { ja: '法', en: 'Act' },
    articles: { 9: 2, '22-2': 0 },
    link: 'https://example.org/act#At_{article}',
    gists: { 9: { ja: '九', en: 'nine' }, '9(1)': { ja: '一', en: 'one' } },
  }
  const at = (article: string, paragraph?: string, item?: string): Cite => ({
    document: 'act',
    article,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
  })

  test('says what its paragraph says, else what its article says', () => {
    expect(gistOf(document, at('9', '1', 'ii'))).toEqual({ place: at('9', '1'), says: { ja: '一', en: 'one' } })
    expect(gistOf(document, at('9', '1'))).toEqual({ place: at('9', '1'), says: { ja: '一', en: 'one' } })
    expect(gistOf(document, at('9', '2'))).toEqual({ place: at('9'), says: { ja: '九', en: 'nine' } })
    expect(gistOf(document, at('9'))).toEqual({ place: at('9'), says: { ja: '九', en: 'nine' } })
    expect(gistOf(document, at('22-2'))).toBeUndefined()
    expect(gistOf(document, at('constructor'))).toBeUndefined()
  })

  test('is linked by its article', () => {
    expect(articleLink(document, at('9', '1'))).toBe('https://example.org/act#At_9')
    expect(articleLink(document, at('22-2'))).toBe('https://example.org/act#At_22_2')
    expect(articleLink({ ...document, link: undefined }, at('9'))).toBeUndefined()
  })
})

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

describe('no sentence is one of the documents’', () => {
  const known = documentRuns()
  const sources = import.meta.glob<object>(['../src/**/*words.ts', '../calculators/*/words.ts'], { eager: true })
  const seeds = import.meta.glob<string>('../seeds/*.json', { eager: true, query: '?raw', import: 'default' })
  const texts = [...Object.values(sources), ...Object.values(seeds).map((text) => JSON.parse(text))].flatMap(textsIn)

  test('in what the product says', () => {
    expect(texts.length).toBeGreaterThan(2000)
    expect(texts.flatMap((text) => copied(text, known))).toEqual([])
  })

  test('and one would be found', () => {
    // 12 words of CoreDrive 11(3), 16 letters of FlexPhone 10(6), in whatever dress.
    expect(copied('“THE usage fee, will be calculated (as of) the 25th day of”', known)).toEqual([
      'the usage fee will be calculated as of the 25th day of',
    ])
    expect(copied('利用者は、料金等の支払を遅延した場', known)).toEqual(['利用者は料金等の支払を遅延した場'])
    // One word or letter less, or another, is nobody's.
    expect(copied('the usage fee will be calculated as of the 25th day', known)).toEqual([])
    expect(copied('the usage fee will be calculated as of the 26th day of', known)).toEqual([])
    expect(copied('利用者は料金等の支払を遅延した', known)).toEqual([])
  })

  test('runs are of 12 words or 16 letters', () => {
    const one = Array.from({ length: 13 }, (_, at) => `word${at}`)
    expect(words).toBe(12)
    expect(runsIn(one.join(', '))).toEqual([one.slice(0, 12).join(' '), one.slice(1).join(' ')])
    expect(letters).toBe(16)
    expect(runsIn('あいうえおかきくけこさしすせそ、た。')).toEqual(['あいうえおかきくけこさしすせそた'])
  })
})
