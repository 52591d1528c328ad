import { expect, test } from 'vitest'
import { siteIndex } from '../../../src/build/page-data.ts'
import { commonOf, sideDraft } from '../../../src/pages/compare/answers.ts'
import { comparisonFragment, questionAt, readComparison } from '../../../src/pages/compare/comparison-address.ts'
import { questionsIn, sidesIn } from '../../../src/pages/compare/question.ts'
import { changed, type Draft, emptyDraft, shownFields } from '../../../src/ui/form/draft.ts'
import { requestFrom } from '../../../src/ui/form/request.ts'
import { someProviders } from '../../some-providers.ts'

/** What can be compared, what is asked for it, and the address that keeps it. */

const all = someProviders('coredrive', 'flexphone', 'millenvpn', 'opeai')
const calculators = [...all.providers.values()].flatMap((provider) => [...provider.calculators.values()])
const questions = questionsIn(siteIndex(calculators))

function opened(kind: string) {
  const question = questions.find((each) => each.kind === kind)
  if (question === undefined) throw new RangeError(`there is no ${kind}`)
  const sides = sidesIn(all, question)
  return { sides, common: commonOf(sides) }
}
const late = opened('late-penalty')
const outage = opened('outage-compensation')

function filled(entries: Readonly<Record<string, string>>): Draft {
  const empty = emptyDraft(late.common.calculator)
  return Object.entries(entries).reduce((draft, [field, to]) => changed(draft, { set: 'cell', field, to }), empty)
}
function requestOf(provider: string, draft: Draft) {
  const side = late.sides.find(({ calculator }) => calculator.provider.id === provider)
  if (side === undefined) throw new RangeError(`there is no ${provider}`)
  return requestFrom(side.calculator, sideDraft(late.common.calculator, side.calculator, draft)).request
}

test('what several providers owe in one currency under the same question can be compared', () => {
  // liability-cap is asked in yen by two, for a cap and for damages; term-adjustment by one alone. Of cancellation two give
  // a refund, in yen and in dollars, and one a charge.
  expect(questions.map(({ kind, calculators: asked }) => [kind, asked.map(({ provider }) => provider)])).toEqual([
    ['late-penalty', ['coredrive', 'flexphone', 'millenvpn', 'opeai']],
    ['outage-compensation', ['coredrive', 'millenvpn']],
  ])
})

test('the facts of all are asked once, and what one alone takes is known to be its own', () => {
  const idsOf = ({ common }: typeof late) => shownFields(common.calculator).map(([id, key]) => [id, key].join(' '))
  const takersOf = ({ common }: typeof late) =>
    [...common.takers].map(([id, takers]) => [id, takers.map(({ provider }) => provider.id)])
  expect(idsOf(late)).toEqual([
    'principal principal',
    'dueOn dueOn',
    'paidOn paidOn',
    'customer customer',
    'payments payments',
    'contractedOn contractedOn',
  ])
  expect(takersOf(late)).toEqual([['contractedOn', ['flexphone']]])
  expect(takersOf(outage)).toEqual([
    ['unavailableFrom', ['millenvpn']],
    ['totalFee', ['millenvpn']],
    ['termMonths', ['millenvpn']],
    ['carrierRecovery', ['millenvpn']],
    ['termEndsOn', ['millenvpn']],
  ])
  expect(late.common.calculator.provider.currency).toBe('JPY')
})

test('each provider is asked by its own facts', () => {
  const draft = filled({
    principal: '5万円',
    dueOn: '令和8年5月31日',
    paidOn: '2026-07-15',
    contractedOn: '2020-01-01',
  })
  const facts = { principal: '50000', dueOn: '2026-05-31', paidOn: '2026-07-15' }
  const asked = { calculator: 'late-penalty', readings: {} }
  expect(requestOf('coredrive', draft)).toEqual({ ...asked, provider: 'coredrive', facts })
  expect(requestOf('flexphone', draft)).toEqual({
    ...asked,
    provider: 'flexphone',
    facts: { ...facts, contractedOn: '2020-01-01' },
  })
  // The same number of dollars: an entry in yen would be refused there.
  expect(requestOf('opeai', draft)).toEqual({ ...asked, provider: 'opeai', facts })
})

test('rows go to everybody who takes them', () => {
  let draft = changed(filled({}), { set: 'row-added', field: 'payments', row: 3 })
  draft = changed(draft, { set: 'row-cell', field: 'payments', row: 3, cell: 'amount', to: '¥1,000' })
  draft = changed(draft, { set: 'row-cell', field: 'payments', row: 3, cell: 'on', to: '2026/6/30' })
  const facts = { payments: [{ on: '2026-06-30', amount: '1000' }] }
  for (const provider of ['coredrive', 'flexphone', 'millenvpn', 'opeai']) {
    expect(requestOf(provider, draft)['facts']).toEqual(facts)
  }
})

test('the address holds the question and the facts, the keys sorted', () => {
  const { calculator } = late.common
  const draft = filled({ principal: '50,000', dueOn: '2026-05-31', customer: 'consumer' })
  const fragment = 'customer=consumer&dueOn=2026-05-31&kind=late-penalty&principal=50000&v=1'
  expect(comparisonFragment('late-penalty', calculator, draft)).toBe(fragment)
  expect(comparisonFragment('late-penalty', calculator, filled({}))).toBe('kind=late-penalty&v=1')
  const link = readComparison('late-penalty', calculator, `#${fragment}`)
  expect(link.leftOut).toEqual([])
  expect(link.draft.cells).toEqual({ customer: 'consumer', dueOn: '2026-05-31', principal: '50000' })
})

test('the address opens its question; the first where it names none', () => {
  const kindAt = (fragment: string) => questionAt(questions, fragment)?.kind
  expect(kindAt('#kind=outage-compensation&v=1')).toBe('outage-compensation')
  expect(kindAt('')).toBe('late-penalty')
  expect(kindAt('#kind=liability-cap')).toBe('late-penalty')
  expect(kindAt('#kind=__proto__')).toBe('late-penalty')
})

test.each<readonly [string, readonly (readonly [string, string])[]]>([
  ['kind=liability-cap&principal=1', [['kind', 'wrong']]],
  ['kind=late-penalty&kind=late-penalty&principal=1', [['kind', 'repeated']]],
  [
    'principal=1&billed=900&reading.rounding=down',
    [
      ['billed', 'unknown'],
      ['reading.rounding', 'unknown'],
    ],
  ],
  ['principal=1&v=2', [['v', 'other-version']]],
  [
    'principal=1&knownAt=2026-01-01&__proto__=1',
    [
      ['__proto__', 'unknown'],
      ['knownAt', 'unknown'],
    ],
  ],
  ['principal=1&customer=%3Cscript%3E', [['customer', 'wrong']]],
  ['principal=1&%E0%A4=1', [['%E0%A4', 'unknown']]],
])('a link keeps what it can and says what it left out: %s', (fragment, leftOut) => {
  const link = readComparison('late-penalty', late.common.calculator, `#${fragment}`)
  expect(link.draft.cells).toEqual({ principal: '1' })
  expect(link.leftOut.map(({ name, why }) => [name, why])).toEqual(leftOut)
})

test('a megabyte of junk is left out at once', () => {
  const { calculator } = late.common
  const long = readComparison('late-penalty', calculator, `#principal=1&${'x'.repeat(1_000_000)}`)
  expect(long.draft.cells).toEqual({ principal: '1' })
  expect(long.leftOut.map(({ name }) => name).at(-1)).toBe('…')
  const many = readComparison('late-penalty', calculator, `#${'reading.a=1&billed=2&'.repeat(50_000)}`)
  expect(many.leftOut.length).toBeLessThan(30)
})
