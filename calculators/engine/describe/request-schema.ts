import { dayPattern, monthPattern } from '../../kernel/calendar/days.ts'
import { instantPattern } from '../../kernel/calendar/instant.ts'
import { type Currency, decimalDigits, minorDigits } from '../../kernel/number/money.ts'
import type { FactDescription } from '../../kernel/schema/fact-shape.ts'
import { type Fields, fieldsOf } from '../../kernel/schema/parse-facts.ts'
import { limits } from '../../kernel/schema/parse-value.ts'
import type { JsonSchema } from '../run/json-form.ts'
import { readingsOf } from '../run/readings.ts'
import type { Calculator } from '../seed/provider.ts'

const wholeLimit = limits.money - 1

/**
 * The JSON Schema of a calculator's requests, from the same declarations that read them. It knows the form of each value;
 * relations between values (dates in order, payments not above what is owed) are checked by the calculation alone.
 */
export function requestSchema(calculator: Calculator): JsonSchema {
  const { provider, id, currencies, editions, title } = calculator
  const readings = readingsOf(editions.at(-1))
  const head: JsonSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${provider.id}/${id}`,
    description: title.en,
    type: 'object',
    additionalProperties: false,
    required: ['provider', 'calculator', 'facts'],
  }
  const properties: JsonSchema = {
    id: { anyOf: [{ type: 'string' }, { type: 'integer', minimum: -largestWhole, maximum: largestWhole }] },
    provider: { const: provider.id },
    calculator: { const: id },
    readings: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        readings.map((term) => [term.id, { enum: term.values.map(({ raw }) => raw), default: term.values[0].raw }]),
      ),
    },
  }
  if (currencies.length === 1) {
    return { ...head, properties: { ...properties, ...valuesIn(calculator, provider.currency) } }
  }
  return {
    ...head,
    properties: {
      ...properties,
      currency: { enum: [...currencies], default: provider.currency },
      facts: true,
      billed: true,
    },
    anyOf: currencies.map((currency) => ({
      // Without one, that of the terms is meant.
      required: currency === provider.currency ? [] : ['currency'],
      properties: { currency: { const: currency }, ...valuesIn(calculator, currency) },
    })),
  }
}

const largestWhole = Number.MAX_SAFE_INTEGER

/** What a request holds that depends on its currency. */
const valuesIn = ({ fields, formula }: Calculator, currency: Currency): JsonSchema => ({
  facts: factsSchema(fields, currency),
  billed: formula.isMoney ? amountSchema(currency) : dateSchema(),
})

const factsSchema = (fields: Fields, currency: Currency): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: fields.flatMap(([, key, shape]) => (shape.optional ? [] : [key])),
  properties: Object.fromEntries(
    fields.map(([, key, shape]) => [
      key,
      { ...factSchema(shape, currency), ...(shape.default === undefined ? {} : { default: shape.default }) },
    ]),
  ),
})

const units = `[0-9]{1,${decimalDigits.units}}`

const amountSchema = (currency: Currency): JsonSchema => ({
  anyOf: [
    {
      type: 'string',
      pattern:
        minorDigits[currency] === 0
          ? `^${units}(\\.0{1,${decimalDigits.decimals}})?$`
          : `^${units}(\\.[0-9]{1,${minorDigits[currency]}})?$`,
    },
    { type: 'integer', minimum: 0, maximum: wholeLimit },
  ],
})
const dateSchema = (): JsonSchema => ({ type: 'string', pattern: `^${dayPattern}$` })

function factSchema({ type, choices, row, mostRows }: FactDescription, currency: Currency): JsonSchema {
  switch (type) {
    case 'amount':
      return amountSchema(currency)
    case 'rate':
      return {
        anyOf: [{ type: 'string', pattern: `^${units}(\\.[0-9]{1,${decimalDigits.decimals}})?$` }, { enum: [0, 1] }],
      }
    case 'count':
      return {
        anyOf: [
          { type: 'string', pattern: `^0*[1-9][0-9]{0,${limits.countDigits - 1}}$` },
          { type: 'integer', minimum: 1, maximum: limits.count },
        ],
      }
    case 'date':
      return dateSchema()
    case 'month':
      return { type: 'string', pattern: `^${monthPattern}$` }
    case 'date-time':
      return { type: 'string', pattern: `^${instantPattern}$` }
    case 'choice':
      return { enum: [...(choices ?? [])] }
    case 'flag':
      return { type: 'boolean' }
    case 'text':
      return { type: 'string', minLength: 1 }
    case 'rows':
      return {
        type: 'array',
        maxItems: mostRows,
        items: row === undefined ? {} : factsSchema(fieldsOf(row), currency),
      }
  }
}
