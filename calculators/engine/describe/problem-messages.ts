import type { Currency } from '../../kernel/number/money.ts'
import type { Problem, ProblemMessages } from '../../kernel/proof/problem.ts'
import type { DateRelation, FactExpected } from '../../kernel/schema/invalid.ts'
import { limits } from '../../kernel/schema/parse-value.ts'
import type { RequestExpected } from '../run/request-problem.ts'

/** The sentences of problems, in English, as the JSON door and the library give them. No page loads them. */

/** Sentences of any origin; what each takes is known where it is declared. */
export type AnyProblemMessages = Readonly<Record<string, (expected: never, limit: string) => string>>

const amountForms: { readonly [C in Currency]: string } = {
  JPY: '"50000", without decimals, sign, separators or exponent',
  USD: '"12.50", with at most two decimals, and without sign, separators or exponent',
}

const relations: { readonly [R in DateRelation]: string } = {
  notBefore: 'on or after',
  notAfter: 'on or before',
  after: 'after',
  before: 'before',
}

const ofFacts: ProblemMessages<FactExpected> = {
  amount: ({ currency }) => `expected an amount in ${currency}, such as ${amountForms[currency]}`,
  'amount-in-range': () => 'expected an amount below 10^15',
  rate: () => 'expected a rate as a decimal, such as "0.08" for 8 percent',
  'rate-in-range': (_, limit) => `expected a rate of at most "${limit}" (100 percent), such as "0.08"`,
  count: () => 'expected a whole number from 1',
  'count-in-range': (_, limit) => `expected a whole number up to ${limit}`,
  date: () => 'expected a date that exists, written YYYY-MM-DD',
  month: () => 'expected a month, written YYYY-MM',
  'date-time': () => 'expected a date and time, written YYYY-MM-DDTHH:mm or YYYY-MM-DDTHH:mm:ss',
  'year-in-range': () => `expected a year from ${limits.firstYear} to ${limits.lastYear}`,
  choice: ({ choices }) => `expected one of ${choices.map(shown).join(', ')}`,
  flag: () => 'expected true or false',
  name: () => 'expected a name as text',
  'name-not-empty': () => 'expected a name; it is empty',
  rows: () => 'expected a list of rows',
  'rows-in-range': (_, limit) => `expected a list of at most ${limit} rows`,
  facts: () => 'expected an object with a key for each fact',
  fact: () => 'this fact is needed',
  'known-fact': ({ known }) => `there is no such fact; known are ${known.join(', ')}`,
  'date-order': ({ relation, other }) => `expected to be ${relations[relation]} ${other}`,
}

const ofRequests: ProblemMessages<RequestExpected> = {
  request: () => 'a request is a JSON object',
  'known-key': ({ known }) => `a request has no such key; it has ${known.join(', ')}`,
  id: () => 'expected a text, or a whole number that a double holds',
  part: ({ part }) => (part === 'facts' ? 'the facts are needed' : `the ${part} is needed`),
  'known-provider': ({ provider, known }) => `there is no provider ${shown(provider)}; known are ${known.join(', ')}`,
  'known-calculator': ({ provider, calculator, known }) =>
    `${provider} has no calculator ${shown(calculator)}; it has ${known.join(', ')}`,
  'no-currency': ({ currency }) =>
    `there is no currency to choose: this calculator answers ${currency === undefined ? 'no amounts' : `amounts in ${currency} alone`}`,
  readings: () => 'expected an object',
  'stated-term': () => 'the terms state this; it cannot be read otherwise',
  'known-reading': ({ known }) => `this calculator has no such reading; it has ${known.join(', ') || 'none'}`,
}

const own: AnyProblemMessages = { ...ofFacts, ...ofRequests }

/**
 * What is wrong, and what would be right.
 * @param ofKinds the sentences that kinds have for problems of their own
 * @throws a RangeError where there is no sentence
 */
export function problemMessage(problem: Problem, ofKinds: AnyProblemMessages): string {
  const { expected, limit = '' } = problem
  const sentence = own[expected.is] ?? ofKinds[expected.is]
  if (sentence === undefined) throw new RangeError(`problemMessage: there is no sentence for "${expected.is}"`)
  const message = sentence(expected as never, limit)
  return 'got' in problem ? `${message}; got ${shown(problem.got)}` : message
}

const longestShown = 60

/** A short, one-line rendering of whatever somebody entered. */
function shown(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > longestShown ? `${value.slice(0, longestShown)}…` : value)
  }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a value of type ${typeof value}`
}
