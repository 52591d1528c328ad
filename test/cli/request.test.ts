import { describe, expect, test } from 'vitest'
import { described } from '../../calculators/engine/describe/describe.ts'
import { type JsonOutcome, jsonOutcome } from '../../calculators/engine/describe/json-outcome.ts'
import { calculate as answer } from '../../calculators/engine/run/calculate.ts'
import { withSeeds } from '../../calculators/engine/seed/checked-catalogue.ts'
import { catalogue, kindMessages } from '../../src/catalogue.ts'
import { trial } from '../trial-seed.ts'

/** What a request may have beside facts: an id, and a currency where its provider invoices in several. */

const all = catalogue()
const calculate = (request: unknown, amounts = true, catalogue = all): JsonOutcome =>
  jsonOutcome(answer(catalogue, request, amounts), kindMessages)
const problemsOf = (request: unknown): readonly string[] => {
  const outcome = calculate(request)
  return outcome.status === 'problem' ? outcome.problems.map(({ path, code }) => `${path} ${code}`) : []
}

const premium = {
  provider: 'coredrive',
  calculator: 'evasion-premium',
  facts: { exemptedAmount: '500', discoveredOn: '2026-01-01' },
}
const late = {
  provider: 'opeai',
  calculator: 'late-penalty',
  facts: { principal: '100000', dueOn: '2026-05-29', paidOn: '2026-07-15' },
}

describe('an id', () => {
  test.each(['a-17', '', '\u202e', 0, -5, 9_007_199_254_740_991])('%j comes back first', (id) => {
    expect(JSON.stringify(calculate({ ...premium, id }))).toBe(
      `{"id":${JSON.stringify(id)},"status":"due","currency":"JPY","figures":{"premium":"500","total":"1000"},"edition":"2013-03-14"}`,
    )
  })

  test('comes back from a refusal, from terms not in force and from a problem', () => {
    const id = 'x'
    const before = { ...premium, id, facts: { ...premium.facts, discoveredOn: '2000-01-01' } }
    expect(Object.entries(calculate(before))[0]).toEqual(['id', 'x'])
    expect(Object.entries(calculate(before, false)).slice(0, 2)).toEqual([
      ['id', 'x'],
      ['status', 'unsettled'],
    ])
    expect(calculate({ id, provider: 'nobody' })).toMatchObject({ id, status: 'problem' })
    expect(Object.keys(calculate({ id, provider: 'nobody' }))).toEqual(['id', 'status', 'problems'])
  })

  test.each([null, true, 1.5, 9_007_199_254_740_992, Number.POSITIVE_INFINITY, [], ['a'], {}, { id: 1 }])(
    '%j is none',
    (id) => {
      expect(problemsOf({ ...premium, id })).toEqual(['id not-a-choice'])
      expect(Object.hasOwn(calculate({ ...premium, id }), 'id')).toBe(false)
    },
  )

  test('is not taken from a prototype', () => {
    const request: unknown = Object.assign(Object.create({ id: 5 }), premium)
    expect(Object.keys(calculate(request))).toEqual(['status', 'currency', 'figures', 'edition'])
  })

  test('a request that is no object has none', () => {
    expect(calculate([{ id: 1 }])).toMatchObject({ status: 'problem', problems: [{ path: '', code: 'not-json' }] })
  })
})

describe('a currency', () => {
  // 100,000 × 3 % × 47 ÷ 365 = 386.301…: 47 days from 05-30 to 07-15; 05-29 is a Friday on which banks are open.
  test('is that of the terms unless another is asked for', () => {
    const inDollars = {
      status: 'due',
      currency: 'USD',
      figures: { days: '47', penalty: '386.30', total: '100386.30' },
    }
    expect(calculate(late)).toMatchObject(inDollars)
    expect(calculate({ ...late, currency: 'USD' })).toMatchObject(inDollars)
    expect(calculate({ ...late, currency: 'JPY' })).toMatchObject({
      status: 'due',
      currency: 'JPY',
      figures: { days: '47', penalty: '386', total: '100386' },
    })
  })

  test('rules how amounts are read, in facts, in rows and on a bill', () => {
    const facts = { ...late.facts, principal: '100.50', payments: [{ on: '2026-06-10', amount: '0.50' }] }
    const request = { ...late, facts, billed: '1.50' }
    expect(problemsOf(request)).toEqual([])
    expect(problemsOf({ ...request, currency: 'JPY' })).toEqual([
      'facts.principal not-an-amount',
      'facts.payments[0].amount not-an-amount',
      'billed not-an-amount',
    ])
  })

  test('rules the worksheet, the readings and what is held against a bill', () => {
    const outcome = calculate({ ...late, currency: 'JPY', billed: '387' }, false)
    if (outcome.status !== 'due') throw new RangeError(outcome.status)
    expect(outcome.steps?.at(-1)).toMatchObject({ unit: 'JPY' })
    expect(outcome.steps?.flatMap(({ unit, operands }) => [unit, ...operands.map((of) => of.unit)])).not.toContain(
      'USD',
    )
    // Half up: 386.301… is 386 as well.
    expect(outcome.readings?.find(({ id }) => id === 'rounding')?.alternatives).toMatchObject([{ figure: '386' }])
    expect(outcome.reconcile).toMatchObject({ billed: '387' })
  })

  test('holds for every calculator of OPE.AI', () => {
    const requests = [
      { calculator: 'cancellation', facts: { paid: '120', noticeOn: '2026-03-01' } },
      {
        calculator: 'liability-cap',
        facts: { damageOn: '2026-11-10', payments: [{ on: '2026-11-01', amount: '120' }], fault: 'negligence' },
      },
    ]
    const figures = requests.map((request) =>
      ['USD', 'JPY'].map((currency) => {
        const outcome = calculate({ provider: 'opeai', ...request, currency })
        const of = outcome.status === 'due' || outcome.status === 'not-due' ? outcome.figures : undefined
        return [outcome.status !== 'problem' && outcome.currency, of?.['forfeited'] ?? of?.['cap']]
      }),
    )
    expect(figures).toEqual([
      [
        ['USD', '120.00'],
        ['JPY', '120'],
      ],
      [
        ['USD', '120.00'],
        ['JPY', '120'],
      ],
    ])
  })

  test.each(['EUR', 'usd', '', null, 5, ['JPY'], {}])('%j is not one of them', (currency) => {
    expect(problemsOf({ ...late, currency })).toEqual(['currency not-a-choice'])
  })

  test.each([
    ['where the terms are in yen alone', premium],
    [
      'where no figure is money',
      { provider: 'coredrive', calculator: 'data-retention', facts: { lastLoginOn: '2026-01-01' } },
    ],
  ])('%s it is an unknown key', (_, request) => {
    for (const currency of ['JPY', 'USD', 'EUR', null]) {
      expect(problemsOf({ ...request, currency })).toEqual(['currency unknown-key'])
    }
  })

  test('is named by the list where there are several', () => {
    const listed = described(all)
    expect(
      listed
        .filter(({ currencies }) => currencies !== undefined)
        .map(({ provider, currencies }) => [provider, currencies]),
    ).toEqual(listed.filter(({ provider }) => provider === 'opeai').map(({ provider }) => [provider, ['USD', 'JPY']]))
    expect(listed.find(({ provider }) => provider === 'opeai')?.currency).toBe('USD')
  })

  test('a seed adds others; where a term is an amount, that one stays in the currency of the terms, and no other is taken', () => {
    const both = { ...trial(), currencies: [{ currency: 'USD', cite: '2(2)' }] }
    const own = withSeeds(all, [{ file: 'trial', source: both }])
    const request = {
      provider: 'trial',
      calculator: 'premium',
      facts: { exemptedAmount: '5.05', discoveredOn: '2024-01-01' },
    }
    expect(calculate({ ...request, currency: 'USD' }, true, own)).toMatchObject({
      currency: 'USD',
      figures: { total: '10.10' },
    })
    expect(calculate(request, true, own)).toMatchObject({
      problems: [{ path: 'facts.exemptedAmount', code: 'not-an-amount' }],
    })

    const outage = all.providers.get('millenvpn')?.calculators.get('outage-compensation')
    expect(Object.values(outage?.formula.terms ?? {}).some(({ type }) => type === 'amount')).toBe(true)
    expect(outage?.currencies).toEqual(['JPY'])
  })
})

describe('a list of more than 1,000 rows', () => {
  const payment = { on: '2026-06-10', amount: '1' }
  const paidIn = (length: number, row: unknown = payment) => ({
    ...late,
    facts: { ...late.facts, payments: Array.from({ length }, () => row) },
  })

  test('is told alone, with its limit', () => {
    const request = { ...paidIn(1001, 'x'), lang: 'ja', billed: 'x', readings: { none: 'x' } }
    expect(calculate({ ...request, facts: { ...request.facts, principal: 'x', dueOn: '' } })).toEqual({
      status: 'problem',
      problems: [
        {
          path: 'facts.payments',
          code: 'out-of-range',
          message: 'expected a list of at most 1000 rows; got 1001',
          limit: '1000',
        },
      ],
    })
  })

  test('1,000 are answered', () => {
    expect(calculate(paidIn(1000))).toMatchObject({ status: 'due' })
  })
})

test('a thousand unknown keys are told, and no more', () => {
  const many = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`k${at}`, 1]))
  expect(problemsOf({ ...premium, ...many })).toHaveLength(1000)
  expect(problemsOf({ ...premium, readings: many })).toHaveLength(1000)
})
