import type { Day } from '../../kernel/calendar/days.ts'
import type { Currency } from '../../kernel/number/money.ts'
import type { Derived } from '../../kernel/proof/derive.ts'
import type { Problem } from '../../kernel/proof/problem.ts'
import { orderProblems } from '../../kernel/schema/date-order.ts'
import { isInvalid, keyText, mostProblems, problemAt } from '../../kernel/schema/invalid.ts'
import { isRecord } from '../../kernel/schema/is-record.ts'
import { type Fields, factPath, parseFacts } from '../../kernel/schema/parse-facts.ts'
import { parseAmount, parseDate } from '../../kernel/schema/parse-value.ts'
import type { Catalogue } from '../seed/catalogue.ts'
import type { Calculator, Edition } from '../seed/provider.ts'
import { currencyOf, inCurrency } from './in-currency.ts'
import { decisiveDate, editionOn } from './in-force.ts'
import { type Choices, parseChoices } from './readings.ts'
import { requestId } from './request-id.ts'
import { type RequestProblem, report } from './request-problem.ts'

/** A request, read and checked. */
export interface ParsedRequest {
  /** In the currency that was asked for. */
  readonly calculator: Calculator
  readonly facts: Readonly<Record<string, unknown>>
  /** The date that picks the edition, where the kind has one. */
  readonly on: Derived<Day> | undefined
  /** The edition in force; undefined where none is. */
  readonly edition: Edition | undefined
  readonly choices: Choices
  readonly billed: Derived<unknown> | undefined
}

const noProblems: readonly Problem[] = []

type Raw = Readonly<Record<string, unknown>>

const requestKeys = ['id', 'provider', 'calculator', 'facts', 'currency', 'readings', 'billed'] as const
type Request = { -readonly [K in (typeof requestKeys)[number]]: unknown }

const isKeyOf = (request: Request, key: string): key is keyof Request => Object.hasOwn(request, key)

/** The request's own keys: what a polluted prototype would add is not part of it. */
function ownKeys(raw: Raw, problems: Problem[]): Request {
  const own: Request = {
    id: undefined,
    provider: undefined,
    calculator: undefined,
    facts: undefined,
    currency: undefined,
    readings: undefined,
    billed: undefined,
  }
  for (const key of Object.keys(raw)) {
    if (isKeyOf(own, key)) own[key] = raw[key]
    else if (problems.length < mostProblems) {
      report(problems, { path: keyText(key), code: 'unknown-key', expected: { is: 'known-key', known: requestKeys } })
    }
  }
  return own
}

/**
 * Reads a request of the JSON door; or finds everything that is wrong with it.
 * @param amountsOnly leaves the facts without proofs, unless a bill is held against what is made of them
 */
export function parseRequest(
  catalogue: Catalogue,
  raw: unknown,
  amountsOnly: boolean,
): ParsedRequest | readonly Problem[] {
  if (!isRecord(raw)) {
    return [{ path: '', code: 'not-json', expected: { is: 'request' }, got: raw }]
  }
  const problems: Problem[] = []
  const request = ownKeys(raw, problems)
  if (request.id !== undefined && requestId(raw) === undefined) {
    report(problems, { path: 'id', code: 'not-a-choice', expected: { is: 'id' }, got: request.id })
  }
  const found = findCalculator(catalogue, request, problems)
  if (found === undefined) return problems

  const calculator = inCurrency(found, requestedCurrency(found, request.currency, problems))
  const { formula, fields, keyOf, provider } = calculator
  const { facts: rawFacts, billed: rawBilled } = request
  if (rawFacts === undefined) report(problems, missing('facts'))
  const recording = !amountsOnly || rawBilled !== undefined
  const facts: Raw =
    rawFacts === undefined ? {} : parseFacts(fields, rawFacts, '', { currency: provider.currency, recording, problems })
  if (formula.orders !== undefined) orderProblems(formula.orders, facts, keyOf, problems)
  for (const problem of formula.check?.(facts as never, keyOf) ?? noProblems) problems.push(problem)
  const on = decisiveDate(calculator, facts)
  const edition = editionOn(calculator, on?.value)
  const choices = parseChoices(request.readings, edition ?? calculator.editions[0], problems)
  const billed = rawBilled === undefined ? undefined : billedAmount(rawBilled, calculator, problems)
  return problems.length > 0 ? withoutRows(fields, problems) : { calculator, facts, on, edition, choices, billed }
}

/** The currency that a request names; that of the terms where it names none, or none that it can be asked in. */
function requestedCurrency(calculator: Calculator, raw: unknown, problems: Problem[]): Currency {
  const { currencies, provider, formula } = calculator
  if (raw === undefined) return provider.currency
  const currency = currencyOf(calculator, raw)
  if (currencies.length === 1) {
    const only = formula.isMoney ? provider.currency : undefined
    report(problems, { path: 'currency', code: 'unknown-key', expected: { is: 'no-currency', currency: only } })
  } else if (currency === undefined) {
    report(problems, {
      path: 'currency',
      code: 'not-a-choice',
      expected: { is: 'choice', choices: currencies },
      got: raw,
    })
  }
  return currency ?? provider.currency
}

/** The billed amount, or date, in the unit of the calculator's main figure. */
function billedAmount(
  raw: unknown,
  { formula, provider }: Calculator,
  problems: Problem[],
): Derived<unknown> | undefined {
  const value = formula.isMoney ? parseAmount(raw, provider.currency) : parseDate(raw)
  if (!isInvalid(value)) return { value, unit: formula.isMoney ? provider.currency : 'date', proof: undefined }
  problems.push(problemAt('billed', value))
  return undefined
}

/** A list with too many rows is told alone: whatever else is wrong could be wrong in each of them. */
function withoutRows(fields: Fields, problems: readonly Problem[]): readonly Problem[] {
  const lists = fields.filter(([, , { row }]) => row !== undefined).map(([, key]) => factPath('', key))
  const tooLong = problems.filter(({ code, path }) => code === 'out-of-range' && lists.includes(path))
  return tooLong.length > 0 ? tooLong : problems
}

function findCalculator({ providers }: Catalogue, request: Request, problems: Problem[]): Calculator | undefined {
  const { provider: providerId, calculator: calculatorId } = request
  if (providerId === undefined) report(problems, missing('provider'))
  if (calculatorId === undefined) report(problems, missing('calculator'))
  if (providerId === undefined) return undefined
  const provider = typeof providerId === 'string' ? providers.get(providerId) : undefined
  if (provider === undefined) {
    const expected = { is: 'known-provider', provider: providerId, known: [...providers.keys()] } as const
    report(problems, { path: 'provider', code: 'unknown-provider', expected })
    return undefined
  }
  if (calculatorId === undefined) return undefined
  const calculator = typeof calculatorId === 'string' ? provider.calculators.get(calculatorId) : undefined
  if (calculator === undefined) {
    const known = [...provider.calculators.keys()]
    const expected = { is: 'known-calculator', calculator: calculatorId, provider: provider.id, known } as const
    report(problems, { path: 'calculator', code: 'unknown-calculator', expected })
  }
  return calculator
}

const missing = (part: 'provider' | 'calculator' | 'facts'): RequestProblem => ({
  path: part,
  code: 'missing',
  expected: { is: 'part', part },
})
