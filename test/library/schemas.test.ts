import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { jsonOutcome } from '../../calculators/engine/describe/json-outcome.ts'
import { requestSchema } from '../../calculators/engine/describe/request-schema.ts'
import { calculate } from '../../calculators/engine/run/calculate.ts'
import type { Problem } from '../../calculators/kernel/proof/problem.ts'
import { catalogue, kindMessages } from '../../src/catalogue.ts'
import { outcomeSchema, schemaFiles, vectorSchema } from '../../src/library/schemas.ts'

/** The published schemas: each is a schema, and what the product gives and takes follows it. */

const folder = new URL('../cases/', import.meta.url)
const ajv = new Ajv2020({ strict: false, allErrors: true })
const followsOutcome = ajv.compile(outcomeSchema)
const followsVectors = ajv.compile(vectorSchema)
const all = catalogue()

// What the form of a request cannot show: relations between values, the calendar, and what the terms state.
const beyondForm = ['not-a-date', 'wrong-order', 'out-of-range', 'conflict', 'stated-term']

/** Ways to write a value at the edge of what some fact takes. */
const odd: readonly unknown[] = [
  ...[null, true, false, '', ' ', 'x', [], {}, 0, 1, -1, 1.5, -0, 90_000, 90_001, 1e15, 1e300],
  ...[
    '0',
    '1',
    '01',
    '1.',
    '.5',
    '1.0',
    '1.5',
    '1.00',
    '1.005',
    '0.08',
    '1e5',
    '0x10',
    '+1',
    '-1',
    '1,000',
    '\uFF11',
    '1\n',
  ],
  ...['9'.repeat(12), '9'.repeat(13), '9'.repeat(40), '9'.repeat(41), `0.${'1'.repeat(20)}`, `0.${'1'.repeat(21)}`],
  ...['2026-06', '2026-6', '2026-13', '2026-00', '2026-06-01', '2026-06-1', '2026-06-00', '2026-06-32', '2026/06/01'],
  ...['2026-06-01T09:15', '2026-06-01T9:15', '2026-06-01T24:00', '2026-06-01T24:01', '2026-06-01T09:15:60'],
  ...['2026-06-01T09:15:30.123456789', '2026-06-01T09:15:30.1234567890', '2026-06-01T09:15Z', '2026-06-01T09:15+9:00'],
  ...['2026-06-01T09:15+09:00', '2026-06-01 09:15', '2026-06-01T09:15z', '2026-06-01T'],
]

test('every schema that the package ships compiles', () => {
  for (const [name, schema] of schemaFiles())
    expect(() => new Ajv2020({ strict: false }).compile(schema as object), name).not.toThrow()
  expect([...schemaFiles().keys()]).toEqual(
    expect.arrayContaining(['seed.json', 'outcome.json', 'vectors.json', 'requests/coredrive.late-penalty.json']),
  )
})

describe.each(readdirSync(folder))('%s', (name) => {
  const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
    provider: string
    calculator: string
    cases: readonly { id: string; request: Readonly<Record<string, unknown>> }[]
  }
  const { provider, calculator } = file
  const found = all.providers.get(provider)?.calculators.get(calculator)
  if (found === undefined) throw new RangeError(`there is no ${provider}/${calculator}`)
  const followsRequest = ajv.compile(requestSchema(found))
  // A fact that may stand in place of another is missing only where that is.
  const optional = found.fields.flatMap(([, key, shape]) => (shape.optional ? [`facts.${key}`] : []))
  const isBeyondForm = ({ code, path }: Problem): boolean =>
    beyondForm.includes(code) || (code === 'missing' && optional.includes(path))

  /** The schema refuses what the calculation refuses, unless no form could show it. */
  const expectAgreement = (request: Readonly<Record<string, unknown>>, of: string): void => {
    const outcome = calculate(all, request, true)
    const problems = outcome.status === 'problem' ? outcome.problems : []
    if (problems.every(isBeyondForm) && problems.length > 0) return
    expect(followsRequest(request), `${of} ${JSON.stringify(followsRequest.errors)}`).toBe(problems.length === 0)
  }

  test('the file follows the schema of test vectors', () => {
    expect(followsVectors(file) ? [] : followsVectors.errors).toEqual([])
  })

  test('requests follow the request schema unless their form is wrong, and outcomes follow the outcome schema', () => {
    for (const { id, request } of file.cases) {
      const whole = { provider, calculator, ...request }
      for (const amounts of [false, true]) {
        const outcome = JSON.parse(JSON.stringify(jsonOutcome(calculate(all, whole, amounts), kindMessages))) as unknown
        expect(followsOutcome(outcome) ? [] : followsOutcome.errors, id).toEqual([])
      }
      expectAgreement(whole, id)
    }
  })

  test.each(found.fields.map(([, key]) => key))('%s: schema and calculation take the same ways to write it', (key) => {
    const whole = { provider, calculator, ...file.cases[0]?.request }
    for (const written of odd) {
      const facts = { ...Object(file.cases[0]?.request['facts']), [key]: written }
      expectAgreement({ ...whole, facts }, JSON.stringify(written))
    }
  })
})
