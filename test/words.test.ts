import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { calculate } from '../calculators/engine/calculate.ts'
import { withSeeds } from '../calculators/engine/catalogue.ts'
import type { Shapes } from '../calculators/kernel/fact.ts'
import type { Kind } from '../calculators/kernel/kind.ts'
import type { Fields } from '../calculators/kernel/read-facts.ts'
import type { Words } from '../calculators/kernel/words.ts'
import { catalogue } from '../src/catalogue.ts'
import { common } from '../src/words/common.ts'
import { plainId, wordsFor } from '../src/words/lookup.ts'
import { operations } from '../src/words/operations.ts'
import { problems } from '../src/words/problems.ts'
import { units } from '../src/words/units.ts'

/** Every id that a person may be shown has its words in both languages, and no words are left over. */

const casesFolder = new URL('./cases/', import.meta.url)
const telecom = readFileSync(new URL('./data/telecom.json', import.meta.url), 'utf8')
// A clause that no provider of the product uses, but that a seed may.
const all = withSeeds(catalogue(), [{ file: 'telecom.json', source: telecom }])
const calculators = [...all.providers.values()].flatMap((provider) => [...provider.calculators.values()])

const used = new Set<string>()
const missing = new Set<string>()
const usedOperations = new Set<string>()
const unnamed = new Set<string>()

function need(kind: Kind, id: string): void {
  const own = Object.hasOwn(kind.words, plainId(id))
  used.add(own ? `${kind.id} ${plainId(id)}` : `common ${plainId(id)}`)
  if (wordsFor(kind, id) === undefined) missing.add(`${kind.id} ${plainId(id)}`)
}

function needFacts(
  kind: Kind,
  shapes: Shapes,
  prefix: string,
  labels: Readonly<Record<string, Words>>,
  fields?: Fields,
): void {
  for (const [id, shape] of Object.entries(shapes)) {
    const key = fields?.find(([of]) => of === id)?.[1] ?? id
    if (!Object.hasOwn(labels, key)) need(kind, prefix + id)
    for (const choice of shape.choices ?? []) need(kind, `choice.${choice}`)
    if (shape.row !== undefined) needFacts(kind, shape.row, `${id}.`, {})
  }
}

for (const { kind, formula, fields, labels, editions } of calculators) {
  need(kind, 'kind')
  needFacts(kind, Object.fromEntries(fields.map(([id, , shape]) => [id, shape])), '', labels, fields)
  for (const figure of formula.figures) need(kind, figure)
  for (const edition of editions) {
    for (const term of edition.terms) {
      need(kind, term.id)
      if (['choice'].includes(term.values[0].leaf.unit)) for (const { raw } of term.values) need(kind, `choice.${raw}`)
    }
  }
}
interface Asked {
  readonly provider: string
  readonly calculator: string
  readonly cases: readonly { readonly request: object }[]
}
const telecomCases: Asked = {
  provider: 'telecom',
  calculator: 'late-penalty',
  cases: [
    { paidOn: '2026-10-15' },
    { paidOn: '2026-10-30' },
    {
      paidOn: '2027-11-30',
      customer: 'consumer',
      payments: ['2027-11-15', '2027-11-15'].map((on) => ({ on, amount: '1000' })),
    },
  ].map((facts) => ({ request: { facts: { principal: '110000', dueOn: '2026-09-30', ...facts } } })),
}
const vectors = readdirSync(casesFolder).map(
  (file) => JSON.parse(readFileSync(new URL(file, casesFolder), 'utf8')) as Asked,
)

for (const { provider, calculator: id, cases } of [...vectors, telecomCases]) {
  const calculator = all.providers.get(provider)?.calculators.get(id)
  if (calculator === undefined) throw new RangeError(`there is no ${provider}/${id}`)
  const { kind, labels } = calculator
  for (const { request } of cases) {
    const outcome = calculate(all, { provider, calculator: id, ...request }, false)
    if (outcome.status === 'problem') continue
    if ('code' in outcome) need(kind, `code.${outcome.code}`)
    for (const figure of Object.values('figures' in outcome ? (outcome.figures ?? {}) : {})) {
      if (/^[a-z][a-z-]+$/.test(figure)) need(kind, `choice.${figure}`)
    }
    for (const step of outcome.steps ?? []) {
      need(kind, step.id)
      usedOperations.add(step.operation)
      for (const operand of step.operands) {
        if (!Object.hasOwn(labels, operand.id)) need(kind, operand.id)
      }
    }
    for (const guard of outcome.guards ?? []) if (!all.guardWords.has(guard.id)) unnamed.add(guard.id)
  }
}

test('every id has words', () => {
  expect([...missing].sort()).toEqual([])
})

test('no words are left over', () => {
  const kinds = [...all.kinds.values()].flatMap(({ id, words }) => Object.keys(words).map((key) => `${id} ${key}`))
  const shared = Object.keys(common).map((key) => `common ${key}`)
  expect([...kinds, ...shared].filter((key) => !used.has(key))).toEqual([])
})

test('every operation has words, and none is left over', () => {
  expect(Object.keys(operations).sort()).toEqual([...usedOperations].sort())
})

test('every guard says what the law says', () => {
  expect([...unnamed]).toEqual([])
})

test('words stand in both languages', () => {
  const dictionaries = [common, operations, problems, ...[...all.kinds.values()].map((kind) => kind.words)]
  const empty = dictionaries.flatMap((words) =>
    Object.entries(words).filter(([, { ja, en }]) => ja.trim() === '' || en.trim() === ''),
  )
  expect(empty).toEqual([])
  expect(Object.values(units)).toHaveLength(15)
})
