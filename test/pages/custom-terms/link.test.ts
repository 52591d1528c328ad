import { describe, expect, test } from 'vitest'
import { type TermsDraft, untouchedDraft } from '../../../src/pages/custom-terms/terms-draft.ts'
import { formulaIn, parseTermsLink, parted, termsParameters } from '../../../src/pages/custom-terms/terms-link.ts'
import { parseParameters, serializeParameters } from '../../../src/ui/link/address.ts'
import { ground } from './own.ts'

/** Terms in the fragment of an address. */

const { formula } = ground('late-penalty', 'plain')
const untouched = untouchedDraft('late-penalty', 'plain', formula)
const { annualRate: rate, rounding, allocation } = untouched.terms
if (rate === undefined || rounding === undefined || allocation === undefined)
  throw new RangeError('the kind has other terms')

const draft: TermsDraft = {
  ...untouched,
  texts: { provider: 'Acme & Co', document: '', title: '', from: '令和8年4月1日', cite: '20' },
  terms: {
    ...untouched.terms,
    annualRate: { ...rate, value: '１０％', cite: '5(2)' },
    rounding: { ...rounding, value: 'half-up', others: 'down', basis: 'By custom.' },
    dueDateRoll: { source: 'stated', value: 'next-business-day', cite: '6', basis: '', others: 'as-stated' },
    allocation: { ...allocation, others: '' },
  },
}
const fragment =
  'assumed.rounding=half-up&basis.rounding=By%20custom.&cite.annualRate=5(2)&cite.dueDateRoll=6&other.allocation=' +
  '&own.cite=20&own.from=2026-04-01&own.kind=late-penalty&own.provider=Acme%20%26%20Co' +
  '&term.annualRate=0.1&term.dueDateRoll=next-business-day'

const readFrom = (text: string) =>
  parseTermsLink('late-penalty', 'plain', formula, parted(parseParameters(text).list).own)

test('terms stand in a link as they were read, keys sorted; what nobody touched is not there', () => {
  expect(serializeParameters(termsParameters(draft, formula))).toBe(fragment)
  expect(serializeParameters(termsParameters(untouched, formula))).toBe('own.kind=late-penalty')
})

test('a link that is read holds the same terms, a rate as people write one', () => {
  const link = readFrom(fragment)
  expect(link.leftOut).toEqual([])
  expect(link.draft.terms['annualRate']).toEqual({ ...rate, value: '10 %', cite: '5(2)' })
  expect(link.draft.terms['rounding']).toEqual(draft.terms['rounding'])
  expect(link.draft.terms['dueDateRoll']).toEqual(draft.terms['dueDateRoll'])
  expect(link.draft.terms['allocation']).toEqual(draft.terms['allocation'])
  expect(link.draft.texts).toEqual({ ...draft.texts, from: '2026-04-01' })
  expect(serializeParameters(termsParameters(link.draft, formula))).toBe(fragment)
})

test('names of terms and names of facts are told apart', () => {
  const { own, others } = parted(
    parseParameters('own.kind=a&principal=1&payments.1.on=2&reading.rounding=down&billed=3&kind=4&term=5&v=1').list,
  )
  expect(own.map(({ name }) => name)).toEqual(['own.kind'])
  expect(others).toHaveLength(7)
})

test('a link names a formula', () => {
  expect(formulaIn([{ name: 'own.kind', value: 'late-penalty' }])).toEqual({ kind: 'late-penalty', variant: 'plain' })
  expect(formulaIn([{ name: 'own.variant', value: 'plain' }])).toBeUndefined()
})

test.each([
  ['14.6', '0.146', '14.6 %'],
  ['１４．６', '0.146', '14.6 %'],
  ['3', '0.03', '3 %'],
  ['1', '01', '1'],
  ['1.0', '01.0', '1.0'],
  ['150', '150', '150'],
  ['300 %', '3', '300 %'],
  ['0.146', '0.146', '14.6 %'],
])('a rate typed as %s stands in a link as %s, and is read as %s', (typed, inLink, again) => {
  const typedDraft = { ...untouched, terms: { ...untouched.terms, annualRate: { ...rate, value: typed } } }
  const link = serializeParameters(termsParameters(typedDraft, formula))
  expect(link).toBe(`own.kind=late-penalty&term.annualRate=${inLink}`)
  const { draft: read } = readFrom(link)
  expect(read.terms['annualRate']?.value).toBe(again)
  expect(serializeParameters(termsParameters(read, formula))).toBe(link)
})

test('articles stand in a link as they were read', () => {
  const typed = { ...draft, texts: { ...draft.texts, cite: '第20条' } }
  const terms = { ...draft.terms, annualRate: { ...rate, value: '10%', cite: '第5条第2項、Article 6' } }
  const link = serializeParameters(termsParameters({ ...typed, terms }, formula))
  expect(link).toContain('&own.cite=20&')
  expect(link).toContain('&cite.annualRate=5(2),%206&')
})

describe('texts that the page proposed', () => {
  /** What a calculator of the site proposes in a language, and terms that began with it. */
  const proposal = (title: string, label: string, basis: string): TermsDraft => ({
    ...untouched,
    texts: { provider: 'Acme', document: `${title} terms`, title, from: '2026-04-01', cite: '20' },
    facts: { principal: { key: 'fee', label } },
    terms: { ...untouched.terms, rounding: { ...rounding, basis } },
  })
  const name = 'acme/late-fee'
  const en = proposal('Late fee', 'Overdue fee', 'By custom.')
  const ja = proposal('延滞金', '滞納料金', '慣行による。')
  const inEnglish: TermsDraft = { ...en, start: { name, draft: en } }
  const link =
    'key.principal=fee&own.cite=20&own.from=2026-04-01&own.kind=late-penalty&own.start=acme%2Flate-fee'.replace(
      '%2F',
      '/',
    )
  const readIn = (text: string, start: TermsDraft) =>
    parseTermsLink('late-penalty', 'plain', formula, parseParameters(text).list, { name, draft: start })

  test('stand in no link, and are those of the language in which it is opened', () => {
    expect(serializeParameters(termsParameters(inEnglish, formula))).toBe(link)
    const { draft: read, leftOut } = readIn(link, ja)
    expect(leftOut).toEqual([])
    expect(read.texts).toEqual({ ...ja.texts })
    expect(read.facts).toEqual({ principal: { key: 'fee', label: '滞納料金' } })
    expect(read.terms['rounding']?.basis).toBe('慣行による。')
    expect(serializeParameters(termsParameters(read, formula))).toBe(link)
  })

  test('give way to what a person typed, also where that is nothing', () => {
    const typed: TermsDraft = {
      ...inEnglish,
      texts: { ...inEnglish.texts, title: 'My fee', document: '' },
      terms: { ...inEnglish.terms, rounding: { ...rounding, basis: '' } },
    }
    const own = serializeParameters(termsParameters(typed, formula))
    expect(own).toContain('basis.rounding=&')
    expect(own).toContain('own.document=&')
    expect(own).toContain('own.title=My%20fee')
    const { draft: read } = readIn(own, ja)
    expect(read.texts).toEqual({ ...ja.texts, title: 'My fee', document: '' })
    expect(read.terms['rounding']?.basis).toBe('')
  })

  test('of another formula are the names of provider and document alone', () => {
    const start = { name, draft: { ...ja, kind: 'renewal' } }
    const { draft: read } = parseTermsLink(
      'late-penalty',
      'plain',
      formula,
      parseParameters('own.start=acme/late-fee').list,
      start,
    )
    expect(read.texts).toEqual({ provider: 'Acme', document: '延滞金 terms', title: '', from: '', cite: '' })
    expect(read.facts).toEqual({})
  })
})

describe('a hostile link', () => {
  test.each([
    ['a term that there is not', 'term.nothing=1', 'term.nothing', 'unknown'],
    ['a prototype', 'term.__proto__=1', 'term.__proto__', 'unknown'],
    ['a constructor', 'cite.constructor=1', 'cite.constructor', 'unknown'],
    ['an own field that there is not', 'own.nothing=1', 'own.nothing', 'unknown'],
    ['a currency', 'own.currency=EUR', 'own.currency', 'wrong'],
    ['a flag', 'own.byContract=yes', 'own.byContract', 'wrong'],
    ['a choice', 'term.dayCount=30-360', 'term.dayCount', 'wrong'],
    ['one of several readings', 'other.dayCount=leap-window,30-360', 'other.dayCount', 'wrong'],
    ['a term that cannot be left out', 'absent.dayCount=', 'absent.dayCount', 'wrong'],
    ['a reserved article', 'article.constructor=x', 'article.constructor', 'unknown'],
    ['a reserved document', 'document.__proto__=x', 'document.__proto__', 'unknown'],
    ['an id that none may have', 'id.calculator=__proto__', 'id.calculator', 'wrong'],
    ['a reserved id', 'id.provider=constructor', 'id.provider', 'wrong'],
    ['a fact that there is not', 'fact.nothing=x', 'fact.nothing', 'unknown'],
    ['a key that no fact may have', 'key.dueOn=__proto__', 'key.dueOn', 'wrong'],
    ['a long text', `basis.dayCount=${'x'.repeat(1001)}`, 'basis.dayCount', 'too-much'],
    ['the same again', 'term.annualRate=0.1&term.annualRate=0.2', 'term.annualRate', 'repeated'],
    ['a beginning that there is not', 'own.start=nobody/nothing', 'own.start', 'unknown'],
  ])('with %s is read without it, and names it', (_, part, name, why) => {
    const { leftOut, draft: read } = readFrom(`own.kind=late-penalty&${part}`)
    expect(leftOut).toEqual([{ name, why }])
    expect(Object.keys(read.terms)).toEqual(Object.keys(formula.terms))
    expect(Reflect.get({}, 'key')).toBeUndefined()
  })

  test('with script in every value holds it as text', () => {
    const script = '<script>alert(1)</script>'
    const { draft: read, leftOut } = readFrom(
      ['own.provider', 'term.annualRate', 'cite.annualRate', 'basis.rounding']
        .map((name) => `${name}=${encodeURIComponent(script)}`)
        .join('&'),
    )
    expect(leftOut).toEqual([])
    expect(read.texts.provider).toBe(script)
    expect(read.terms['annualRate']).toEqual({ ...rate, value: script, cite: script })
  })
})
