import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { calculate } from '../../../calculators/engine/run/calculate.ts'
import { seedProblems } from '../../../calculators/engine/seed/check-seed.ts'
import { withSeeds } from '../../../calculators/engine/seed/checked-catalogue.ts'
import type { Seed } from '../../../calculators/engine/seed/seed-schema.ts'
import { defined } from '../../../calculators/kernel/schema/defined.ts'
import { catalogue } from '../../../src/catalogue.ts'
import { draftOfSeed } from '../../../src/pages/custom-terms/draft-of-seed.ts'
import { type TermDraft, type TermsDraft, untouchedDraft } from '../../../src/pages/custom-terms/terms-draft.ts'
import { seedOf } from '../../../src/pages/custom-terms/terms-seed.ts'
import { ground } from './own.ts'

/** Terms as they are typed, as the seed that they make. */

const all = catalogue()

const stated = (value: string, cite: string): TermDraft => ({ source: 'stated', value, cite, basis: '', others: '' })

function typed(kind: string, variant: string, terms: TermsDraft['terms'], more: Partial<TermsDraft> = {}) {
  const known = ground(kind, variant)
  const untouched = untouchedDraft(kind, variant, known.formula)
  return seedOf({ ...untouched, ...more, terms: { ...untouched.terms, ...terms } }, known)
}

const same = (text: string) => ({ ja: text, en: text })

describe('what is typed becomes a seed', () => {
  test('a late penalty: a rate in percent, choices, articles from the cites alone', () => {
    const seed = typed(
      'late-penalty',
      'plain',
      {
        annualRate: stated('１０％', '5(2)'),
        dayCount: stated('actual-365-fixed', '5(3)、5(1)'),
        lastDay: stated('payment-day', 'enactment'),
        graceDays: stated('3日', '7'),
        rounding: {
          source: 'assumed',
          value: 'half-up',
          cite: 'civil-code 404',
          basis: ' By custom. ',
          others: 'down',
        },
        allocation: stated('interest-first', '8(1)(ii)'),
      },
      {
        texts: { provider: 'Acme', document: 'Acme terms', title: 'Late fee', from: '令和8年4月1日', cite: '20' },
        articles: { enactment: 'date of enactment' },
      },
    )
    expect(seed).toEqual({
      provider: 'own',
      name: same('Acme'),
      currency: 'JPY',
      documents: [
        {
          id: 'terms',
          title: same('Acme terms'),
          articles: { '5': 3, '7': 0, '8': 1, '20': 0, enactment: 0 },
          titles: { enactment: same('date of enactment') },
        },
      ],
      calculators: { 'late-penalty': { kind: 'late-penalty', title: same('Late fee') } },
      editions: [
        {
          from: '2026-04-01',
          cite: '20',
          terms: {
            'late-penalty': {
              annualRate: { value: '0.1', cite: '5(2)' },
              dayCount: { value: 'actual-365-fixed', cite: ['5(3)', '5(1)'] },
              lastDay: { value: 'payment-day', cite: 'enactment' },
              graceDays: { value: '3', cite: '7' },
              rounding: {
                assumed: 'half-up',
                basis: same('By custom.'),
                alternatives: ['down'],
                cite: 'civil-code 404',
              },
              allocation: { value: 'interest-first', cite: '8(1)(ii)' },
            },
          },
        },
      ],
    })
    expect(seedProblems(seed, all)).toEqual([])
  })

  test('a deadline: a variant, days of the year as a list, a fact by its own name', () => {
    const seed = typed(
      'deadline',
      'business-days-after',
      { businessDays: stated('5', '2'), closedDays: stated('12/29、12月30日, 01-03', '3') },
      { facts: { on: { key: 'on', label: 'Ordered on' } } },
    )
    expect(seed).toMatchObject({
      calculators: {
        deadline: {
          kind: 'deadline',
          variant: 'business-days-after',
          title: same('Within so many business days'),
          facts: { on: { key: 'on', label: same('Ordered on') } },
        },
      },
      editions: [
        {
          terms: {
            deadline: {
              businessDays: { value: '5', cite: '2' },
              closedDays: { value: ['12-29', '12-30', '01-03'], cite: '3' },
            },
          },
        },
      ],
    })
    expect(seedProblems(seed, all)).toEqual([])
  })

  test('an outage in dollars: hours, an amount, a flag; what nobody typed has its own words', () => {
    const seed = typed(
      'outage-compensation',
      'fixed-share',
      {
        thresholdHours: stated('24', '9'),
        dayDivisor: stated('30 days', '9'),
        smallestPayment: stated('$12.50', '9'),
        capSaysLesserOnly: stated('true', '9'),
      },
      { currency: 'USD' },
    )
    expect(seed).toMatchObject({
      name: same('My own terms'),
      currency: 'USD',
      editions: [
        {
          terms: {
            'outage-compensation': {
              thresholdHours: { value: '24', cite: '9' },
              dayDivisor: { value: '30', cite: '9' },
              smallestPayment: { value: '12.50', cite: '9' },
              capSaysLesserOnly: { value: true, cite: '9' },
              rounding: {
                assumed: 'down',
                basis: same('The terms state no rounding. Practice usually drops the fraction.'),
                alternatives: ['half-up'],
              },
            },
          },
        },
      ],
    })
    expect(seedProblems(seed, all)).toEqual([])
  })

  test('an optional term that is left out is absent; what is not recognised passes as it was typed', () => {
    const seed = typed('deadline', 'business-days-after', { businessDays: stated('five', '2)') })
    expect(seed).toMatchObject({
      editions: [{ terms: { deadline: { businessDays: { value: 'five', cite: '2)' } } } }],
    })
    expect(JSON.stringify(seed)).not.toContain('closedDays')
    expect(seedProblems(seed, all).map(({ path }) => path)).toEqual([
      'editions[0].terms.deadline.businessDays.cite',
      'editions[0].terms.deadline.businessDays.value',
    ])
  })
})

test('every formula untouched asks for nothing but what has no value to assume', () => {
  const asked = [...all.kinds.values()].flatMap(({ id, variants }) =>
    Object.entries(variants).flatMap(([variant, { terms }]) =>
      seedProblems(typed(id, variant, {}), all).map(({ path }) => {
        const [, term = ''] = path.replace(/^editions\[0\]\.terms\./, '').split('.')
        return { name: `${id}.${term}`, type: terms[term]?.type ?? path }
      }),
    ),
  )
  expect(asked.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['late-penalty.annualRate', 'cutoff-fee.cutoffDay', 'outage-compensation.smallestPayment']),
  )
  expect([...new Set(asked.map(({ type }) => type))].sort()).toEqual(['amount', 'count', 'day-of-month', 'rate'])
})

interface Vectors {
  readonly provider: string
  readonly calculator: string
  readonly cases: readonly { readonly id: string; readonly request: object }[]
}
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const vectors = readdirSync(new URL('../../cases/', import.meta.url)).map(
  (file) => read(`../../cases/${file}`) as Vectors,
)

describe('a seed, laid out as a draft and made a seed again, answers the same', () => {
  test('there is one to lay out', () => expect(vectors).not.toEqual([]))

  test.each(vectors.map((each) => [`${each.provider}/${each.calculator}`, each] as const))(
    '%s',
    (_, { provider, calculator, cases }) => {
      const before = read(`../../../seeds/${provider}.json`) as Seed
      const entry = defined(before.calculators[calculator], calculator)
      const kind = defined(all.kinds.get(entry.kind), entry.kind)
      const draft = draftOfSeed(before, calculator, kind, 'en')
      const again = withSeeds(all, [{ file: 'again', source: seedOf(draft, ground(draft.kind, draft.variant)) }])
      expect(cases.length).toBeGreaterThan(0)
      for (const { request } of cases) {
        const asked = { provider, calculator, ...request }
        expect(inEnglish(calculate(again, asked, false))).toEqual(inEnglish(calculate(all, asked, false)))
      }
    },
  )
})

/** Bases without their Japanese: a person types in one language. */
const inEnglish = (outcome: unknown): unknown =>
  JSON.parse(JSON.stringify(outcome, (key, value) => (key === 'basis' ? value.en : value)))
