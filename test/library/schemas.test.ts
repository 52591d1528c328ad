import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { jsonOutcome } from '../../calculators/engine/describe/json-outcome.ts'
import { requestSchema } from '../../calculators/engine/describe/request-schema.ts'
import { calculate } from '../../calculators/engine/run/calculate.ts'
import type { Problem } from '../../calculators/kernel/proof/problem.ts'
import { catalogue, kindMessages } from '../../src/catalogue.ts'
import { schemaFiles } from '../../src/library/emit.ts'
import { outcomeSchema, vectorSchema } from '../../src/library/outcome-schema.ts'

/** The published schemas: each is a schema, and what the product gives and takes follows it. */

const folder = new URL('../cases/', import.meta.url)
const ajv = new Ajv2020({ strict: false, allErrors: true })
const followsOutcome = ajv.compile(outcomeSchema)
const followsVectors = ajv.compile(vectorSchema)
const all = catalogue()

// What the form of a request cannot show: relations between values, the calendar, and what the terms state.
const beyondForm = ['not-a-date', 'wrong-order', 'out-of-range', 'conflict', 'stated-term']

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
      const outcome = calculate(all, whole, true)
      const problems = outcome.status === 'problem' ? outcome.problems : []
      if (problems.every(isBeyondForm) && problems.length > 0) continue
      expect(followsRequest(whole), `${id} ${JSON.stringify(followsRequest.errors)}`).toBe(problems.length === 0)
    }
  })
})
