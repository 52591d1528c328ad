import * as v from 'valibot'
import type { TermShape, TermType } from '../../kernel/schema/term.ts'

/** What a seed may write as the value of a term: the check of it, and its JSON Schema. */

type Schema = v.GenericSchema<unknown, unknown>

const text = (kind: string, grammar: RegExp, form: string) => v.pipe(v.string(kind), v.regex(grammar, form))

const rateGrammar = /^\d(\.\d{1,12})?$/
const rateForm = 'a rate is a decimal such as "0.146" for 14.6 percent, without a percent sign'

const closingDay = text(
  'a closing day is written "MM-DD"',
  /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'a closing day is written "MM-DD", such as "12-29"',
)

const plain: Readonly<Record<Exclude<TermType, 'choice'>, Schema>> = {
  rate: text('a rate is a decimal in quotes, such as "0.146" for 14.6 percent', rateGrammar, rateForm),
  count: text(
    'a count is a whole number in quotes, such as "30"',
    /^[1-9]\d{0,3}$/,
    'a count is a whole number from 1, such as "30"',
  ),
  'count-or-none': text(
    'a count is a whole number in quotes, such as "0" or "30"',
    /^(0|[1-9]\d{0,3})$/,
    'a count is a whole number such as "0" or "30"',
  ),
  'day-of-month': text(
    'a day of the month is a whole number in quotes, such as "25"',
    /^([1-9]|[12]\d|3[01])$/,
    'a day of the month is a whole number from 1 to 31',
  ),
  amount: text(
    'an amount is a decimal in quotes, such as "10000"',
    /^\d{1,15}(\.\d{1,2})?$/,
    'an amount is a decimal such as "10000", without separators',
  ),
  flag: v.boolean('expected true or false, without quotes'),
  'days-of-year': v.array(closingDay, 'expected a list of days "MM-DD"'),
}

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ')

function rateOr(words: readonly string[]): Schema {
  const form = `${rateForm}, or ${quoted(words)}`
  return v.union([...words.map((word) => v.literal(word)), text(form, rateGrammar, form)], form)
}

function schemaOf({ type, choices }: TermShape<unknown>): Schema {
  if (type === 'choice') return v.picklist(choices, `expected one of ${quoted(choices)}`)
  return type === 'rate' && choices.length > 0 ? rateOr(choices) : plain[type]
}

// Making a schema takes longer than using it.
const made = new WeakMap<TermShape<unknown>, Schema>()

/** The schema of the values that a term may take. */
export function termValueSchema(shape: TermShape<unknown>): Schema {
  const schema = made.get(shape) ?? schemaOf(shape)
  made.set(shape, schema)
  return schema
}
