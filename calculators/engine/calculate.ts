import type { Day, Month } from '../kernel/days.ts'
import { lastDay } from '../kernel/days.ts'
import { type Derived, decided, leaf } from '../kernel/derive.ts'
import { isRecord, readFacts } from '../kernel/fact.ts'
import { type Instant, japanDay } from '../kernel/instant.ts'
import { orderProblems } from '../kernel/order.ts'
import { figureText } from '../kernel/print.ts'
import { keyText, type Problem, shown } from '../kernel/problem.ts'
import type { Guard } from '../kernel/result.ts'
import type { Catalogue } from './catalogue.ts'
import type { FigureTexts, GuardShown, Outcome, ProblemOutcome, ReadingShown, UnsettledOutcome } from './outcome.ts'
import type { Calculator, Edition, Term } from './provider.ts'
import { type Choices, readChoices, termsUnder } from './readings.ts'
import { billedAmount, reconciled } from './reconcile.ts'
import { type Answered, mainFigure, type Run, rootsOf } from './run.ts'
import { contractDate } from './seed.ts'
import { worksheet } from './steps.ts'

const requestKeys = ['provider', 'calculator', 'facts', 'readings', 'billed']

/**
 * Answers a request of the JSON door.
 * @param request anything; what is wrong with it comes back as problems, all at once
 * @param amountsOnly leaves steps, readings and guards out; the figures are the same
 */
export function calculate(catalogue: Catalogue, request: unknown, amountsOnly: boolean): Outcome {
  if (!isRecord(request)) {
    return problem([{ path: '', code: 'not-json', message: `a request is a JSON object; got ${shown(request)}` }])
  }
  const problems: Problem[] = []
  checkKeys(request, problems)
  const calculator = findCalculator(catalogue, request, problems)
  if (calculator === undefined) return problem(problems)

  const { formula, fields, keyOf, provider } = calculator
  const reading = { currency: provider.currency, recording: !amountsOnly, problems }
  if (request['facts'] === undefined) problems.push({ path: 'facts', code: 'missing', message: 'the facts are needed' })
  const facts = request['facts'] === undefined ? {} : readFacts(fields, request['facts'], '', reading)
  if (formula.orders !== undefined) problems.push(...orderProblems(formula.orders, facts, keyOf))
  const decisive = decisiveDate(calculator, facts)
  const edition = decisive === undefined ? calculator.editions.at(-1) : editionOn(calculator, decisive.value)
  const choices = readChoices(request['readings'], (edition ?? calculator.editions[0])?.terms ?? [], problems)
  const billed = request['billed'] === undefined ? undefined : billedAmount(request['billed'], calculator, problems)
  if (problems.length > 0) return problem(problems)
  if (edition === undefined) {
    const nothing = billed === undefined ? {} : { reconcile: { billed: figureText(billed), matches: [] } }
    return { ...notInForce(calculator, decisive, amountsOnly), ...nothing }
  }

  const run = prepared(catalogue, calculator, edition, request['facts'], facts, !amountsOnly)
  const result = run.result(choices, !amountsOnly)
  if (result.status === 'problem') return problem(result.problems)
  return {
    ...answer(result, calculator),
    ...(amountsOnly ? {} : explained(run, result, choices)),
    ...(edition.from === undefined ? {} : { edition: figureText(leaf('stated', 'edition', 'date', edition.from)) }),
    ...(billed === undefined ? {} : { reconcile: reconciled(run, billed) }),
  }
}

const problem = (problems: readonly Problem[]): ProblemOutcome => ({ status: 'problem', problems })

function checkKeys(request: Readonly<Record<string, unknown>>, problems: Problem[]): void {
  for (const key of Object.keys(request)) {
    if (!requestKeys.includes(key)) {
      const message = `a request has no such key; it has ${requestKeys.join(', ')}`
      problems.push({ path: keyText(key), code: 'unknown-key', message })
    }
  }
}

function findCalculator(
  { providers }: Catalogue,
  request: Readonly<Record<string, unknown>>,
  problems: Problem[],
): Calculator | undefined {
  const { provider: providerId, calculator: calculatorId } = request
  for (const key of ['provider', 'calculator']) {
    if (request[key] === undefined) problems.push({ path: key, code: 'missing', message: `the ${key} is needed` })
  }
  if (providerId === undefined) return undefined
  const provider = typeof providerId === 'string' ? providers.get(providerId) : undefined
  if (provider === undefined) {
    const known = [...providers.keys()].join(', ')
    const message = `there is no provider ${shown(providerId)}; known are ${known}`
    problems.push({ path: 'provider', code: 'unknown-provider', message })
    return undefined
  }
  if (calculatorId === undefined) return undefined
  const calculator = typeof calculatorId === 'string' ? provider.calculators.get(calculatorId) : undefined
  if (calculator === undefined) {
    const known = [...provider.calculators.keys()].join(', ')
    const message = `${provider.id} has no calculator ${shown(calculatorId)}; it has ${known}`
    problems.push({ path: 'calculator', code: 'unknown-calculator', message })
  }
  return calculator
}

/** The date that picks the edition: the day of the contract where the terms go by it, else the fact that the kind names. */
function decisiveDate(
  { formula, keyOf }: Calculator,
  facts: Readonly<Record<string, unknown>>,
): Derived<Day> | undefined {
  const fact = (facts[contractDate] ?? (formula.edition === undefined ? undefined : facts[formula.edition])) as
    | Derived<number>
    | undefined
  if (fact === undefined) return undefined
  const { value, unit } = fact
  const day =
    unit === 'month' ? lastDay(value as Month) : unit === 'date-time' ? japanDay(value as Instant) : (value as Day)
  return unit === 'date'
    ? { ...fact, value: day }
    : { value: day, unit: 'date', proof: leafProof(fact, keyOf(formula.edition ?? '')) }
}

const leafProof = (fact: Derived<unknown>, id: string): Derived['proof'] =>
  fact.proof === undefined ? undefined : { ...fact.proof, id }

/** The newest edition in force on a day. */
function editionOn({ editions }: Calculator, on: Day): Edition | undefined {
  for (let at = editions.length - 1; at >= 0; at -= 1) {
    const edition = editions[at]
    if (edition === undefined || (edition.from !== undefined && edition.from > on)) continue
    return edition.to === undefined || on <= edition.to ? edition : undefined
  }
  return undefined
}

function notInForce(calculator: Calculator, on: Derived<Day> | undefined, amountsOnly: boolean): UnsettledOutcome {
  const [first] = calculator.editions
  const from = first?.from
  if (first === undefined || from === undefined || on === undefined)
    throw new RangeError('notInForce: an edition has a first day')
  const inForceFrom = leaf('stated', 'inForceFrom', 'date', from, first.cites)
  const steps = worksheet([decided('isInForce', 'is-on-or-after', false, [on, inForceFrom])]).steps
  return {
    status: 'unsettled',
    code: 'terms-not-in-force',
    ...currencyOf(calculator),
    cites: first.cites,
    inForceFrom: figureText(inForceFrom),
    ...(amountsOnly ? {} : { steps, readings: [], guards: [] }),
  }
}

function prepared(
  { law }: Catalogue,
  calculator: Calculator,
  edition: Edition,
  rawFacts: unknown,
  facts: object,
  isRecorded: boolean,
): Run {
  const { formula, fields, provider } = calculator
  let other: object | undefined
  // The same facts with (or without) proofs, read again only where a run asks for them.
  const otherFacts = (): object =>
    (other ??= readFacts(fields, rawFacts, '', { currency: provider.currency, recording: !isRecorded, problems: [] }))
  return {
    calculator,
    edition,
    result: (choices, recording) =>
      formula.calculate(
        termsUnder(edition, choices, recording) as never,
        (recording === isRecorded ? facts : otherFacts()) as never,
        law,
        provider.currency,
      ),
  }
}

function answer(result: Answered, calculator: Calculator): Outcome {
  const currency = currencyOf(calculator)
  if (result.status === 'unsettled') return { status: 'unsettled', code: result.code, ...currency, cites: result.cites }
  const figures = figureTexts(result.figures)
  if (result.status === 'due') return { status: 'due', ...currency, figures }
  const { code } = result
  return Object.keys(figures).length === 0
    ? { status: 'not-due', code, ...currency }
    : { status: 'not-due', code, ...currency, figures }
}

const currencyOf = ({ formula, provider }: Calculator) => (formula.isMoney ? { currency: provider.currency } : {})

function figureTexts(figures: Readonly<Record<string, Derived<unknown>>>): FigureTexts {
  const texts: Record<string, string> = {}
  for (const id in figures) {
    const figure = figures[id]
    if (figure !== undefined) texts[id] = figureText(figure)
  }
  return texts
}

function explained(run: Run, result: Answered, choices: Choices) {
  const { steps, readings } = worksheet(rootsOf(result))
  const used = run.edition.terms.filter((term) => readings.has(term.id))
  return {
    steps,
    readings: used.map((term) => readingShown(run, term, choices)),
    guards: result.status === 'unsettled' ? [] : result.guards.map(guardShown),
  }
}

function readingShown(run: Run, term: Term, choices: Choices): ReadingShown {
  const chosen = choices.get(term.id) ?? term.values[0]
  if (term.basis === undefined) throw new RangeError(`readingShown: ${term.id} is stated`)
  return {
    id: term.id,
    chosen: chosen.raw,
    default: term.values[0].raw,
    basis: term.basis,
    alternatives: term.values
      .filter((value) => value !== chosen)
      .map((value) => {
        const result = run.result(new Map([...choices, [term.id, value]]), false)
        const figure = mainFigure(result, run.calculator)
        return { value: value.raw, status: result.status, ...(figure && { figure: figureText(figure) }) }
      }),
  }
}

const guardShown = ({ id, bites, cites, uncapped }: Guard): GuardShown => ({
  id,
  bites,
  cites,
  ...(uncapped && { uncapped: figureText(uncapped) }),
})
