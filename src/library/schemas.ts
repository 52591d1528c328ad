import { toJsonSchema } from '@valibot/to-json-schema'
import { jsonProblem } from '../../calculators/engine/describe/json-outcome.ts'
import { requestSchema } from '../../calculators/engine/describe/request-schema.ts'
import { flag, type JsonSchema, listOf, mapOf, object, oneOf, text } from '../../calculators/engine/run/json-form.ts'
import { match, outcomeForms, status } from '../../calculators/engine/run/outcome.ts'
import { assumed, seed, stated } from '../../calculators/engine/seed/seed-schema.ts'
import { termValueSchema } from '../../calculators/engine/seed/term-value-schema.ts'
import { problemCodes } from '../../calculators/kernel/proof/problem.ts'
import type { Kind } from '../../calculators/kernel/schema/kind.ts'
import type { TermShape } from '../../calculators/kernel/schema/term.ts'
import { catalogue } from '../catalogue.ts'

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

/** JSON Schemas from the schemas that read seeds. Used when the package is built; the package ships the result. */

const converted = (schema: Parameters<typeof toJsonSchema>[0]): JsonSchema => {
  const { $schema: _, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' })
  return rest
}

/** A term: the name of a shared assumption, a stated value with its cite, or an assumed one with its basis. */
function termSchema(value: JsonSchema): JsonSchema {
  const withValue = (schema: JsonSchema, key: string): JsonSchema => {
    const properties = schema['properties'] as Readonly<Record<string, JsonSchema>>
    const alternatives = properties['alternatives']
    return {
      ...schema,
      properties: {
        ...properties,
        [key]: value,
        ...(alternatives === undefined ? {} : { alternatives: { type: 'array', items: value } }),
      },
      required: [...new Set([key, ...(schema['required'] as readonly string[])])],
    }
  }
  return {
    anyOf: [
      { type: 'string', description: 'The name of one of the seed’s assumptions.' },
      withValue(converted(stated), 'value'),
      withValue(converted(assumed), 'assumed'),
    ],
  }
}

const termsSchema = (terms: Readonly<Record<string, TermShape<unknown>>>): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.entries(terms).flatMap(([id, { optional }]) => (optional ? [] : [id])),
  properties: Object.fromEntries(
    Object.entries(terms).map(([id, shape]) => [id, termSchema(converted(termValueSchema(shape)))]),
  ),
})

/**
 * The JSON Schema of a seed. Under `$defs` stand the terms of each kind and variant, `late-penalty/plain`: a calculator's
 * terms in an edition follow the one that its entry names.
 */
export function seedSchema(kinds: readonly Kind[]): JsonSchema {
  const variants = kinds.flatMap(({ id, variants: of }) =>
    Object.entries(of).map(([variant, { terms }]) => [`${id}/${variant}`, termsSchema(terms)] as const),
  )
  const base = converted(seed)
  const properties = base['properties'] as Readonly<Record<string, JsonSchema>>
  const editions = properties['editions'] as { readonly items: { readonly properties: JsonSchema } }
  const byCalculator: JsonSchema = {
    type: 'object',
    additionalProperties: { anyOf: variants.map(([name]) => ({ $ref: `#/$defs/${name.replace('/', '~1')}` })) },
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Yakkan seed',
    ...base,
    properties: {
      ...properties,
      editions: {
        ...editions,
        items: { ...editions.items, properties: { ...editions.items.properties, terms: byCalculator } },
      },
    },
    $defs: Object.fromEntries(variants),
  }
}

/** The schemas that the package ships, by file name. */
export function schemaFiles(): ReadonlyMap<string, unknown> {
  const { providers, kinds } = catalogue()
  const files = new Map<string, unknown>([
    ['seed.json', seedSchema([...kinds.values()])],
    ['outcome.json', outcomeSchema],
    ['vectors.json', vectorSchema],
  ])
  for (const provider of providers.values()) {
    for (const calculator of provider.calculators.values()) {
      files.set(`requests/${provider.id}.${calculator.id}.json`, requestSchema(calculator))
    }
  }
  return files
}
