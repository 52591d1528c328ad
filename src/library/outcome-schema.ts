import { jsonProblem } from '../../calculators/engine/describe/json-outcome.ts'
import { flag, type JsonSchema, listOf, mapOf, object, oneOf, text } from '../../calculators/engine/run/json-form.ts'
import { match, outcomeForms, status } from '../../calculators/engine/run/outcome.ts'
import { problemCodes } from '../../calculators/kernel/proof/problem.ts'

/** The JSON Schemas of what the door gives and of the test vectors. */

/** The JSON Schema of an outcome. */
export const outcomeSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Yakkan outcome',
  oneOf: Object.values(outcomeForms(text, jsonProblem)),
}

const texts = mapOf(text)
const partial = {
  readings: mapOf(texts),
  guards: mapOf(flag),
  reconcile: object({ matches: listOf(match) }, { nearest: object({ figure: text, difference: text }) }),
}
const expected = object(
  { status },
  {
    code: text,
    figures: texts,
    edition: text,
    problems: listOf(object({ path: text, code: oneOf(problemCodes) }, { limit: text })),
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
