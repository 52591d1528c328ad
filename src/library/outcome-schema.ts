import type { JsonSchema } from '../../calculators/engine/describe/json-schema.ts'
import { minorDigits } from '../../calculators/kernel/number/money.ts'
import { problemCodes } from '../../calculators/kernel/proof/problem.ts'

/** The JSON Schemas of what the door gives and of the test vectors. */

const text: JsonSchema = { type: 'string' }
const flag: JsonSchema = { type: 'boolean' }
const texts: JsonSchema = { type: 'object', additionalProperties: text }
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

function object(required: Readonly<Record<string, JsonSchema>>, optional: Readonly<Record<string, JsonSchema>> = {}) {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  }
}

const cite = object({ document: text, article: text }, { paragraph: text, item: text })
const operand = object({ id: text, unit: text, exact: text, shown: text })
const step = object({
  id: text,
  operation: text,
  operands: listOf(operand),
  unit: text,
  exact: text,
  shown: text,
  rounded: flag,
  cites: listOf(cite),
})
const status: JsonSchema = { enum: ['due', 'not-due', 'unsettled', 'problem'] }
const alternative = object({ value: text, status }, { figure: text })
const reading = object({
  id: text,
  chosen: text,
  default: text,
  basis: object({ ja: text, en: text }),
  alternatives: listOf(alternative),
})
const guard = object({ id: text, bites: flag, cites: listOf(cite) }, { uncapped: text })
const reconcile = object(
  { billed: text, matches: listOf(object({ readings: texts }, { figure: text })) },
  { nearest: object({ readings: texts, figure: text, difference: text }) },
)
const problem = object({ path: text, code: { enum: problemCodes }, message: text }, { limit: text })
const id: JsonSchema = { type: ['string', 'integer'] }

const beside = {
  id,
  currency: { enum: Object.keys(minorDigits) },
  edition: text,
  reconcile,
  steps: listOf(step),
  readings: listOf(reading),
  guards: listOf(guard),
}

/** The JSON Schema of an outcome. */
export const outcomeSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Yakkan outcome',
  oneOf: [
    object({ status: { const: 'due' }, figures: texts }, beside),
    object({ status: { const: 'not-due' }, code: text }, { ...beside, figures: texts }),
    object({ status: { const: 'unsettled' }, code: text, cites: listOf(cite) }, { ...beside, inForceFrom: text }),
    object({ status: { const: 'problem' }, problems: listOf(problem) }, { id }),
  ],
}

const partial = {
  readings: { type: 'object', additionalProperties: texts },
  guards: { type: 'object', additionalProperties: flag },
  reconcile: object(
    { matches: listOf(object({ readings: texts }, { figure: text })) },
    { nearest: object({ figure: text, difference: text }) },
  ),
}
const expected = object(
  { status },
  {
    code: text,
    figures: texts,
    edition: text,
    problems: listOf(object({ path: text, code: { enum: problemCodes } }, { limit: text })),
    ...partial,
  },
)

/** The JSON Schema of a file of test vectors. */
export const vectorSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Yakkan test vectors',
  description:
    'status, code, figures and problems (as a set) are compared whole; readings (figure by alternative), guards (bites by id) and reconcile name entries that must be there.',
  ...object({
    provider: text,
    calculator: text,
    cases: listOf(
      object({
        id: text,
        source: text,
        request: object({ facts: { type: 'object' } }, { currency: {}, readings: {}, billed: {} }),
        expected,
        arithmetic: text,
      }),
    ),
  }),
}
