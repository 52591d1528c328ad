import type { Day } from '../../kernel/calendar/days.ts'
import { type Derived, decided, leaf } from '../../kernel/proof/derive.ts'
import { figureText } from '../../kernel/proof/print.ts'
import type { Catalogue } from '../seed/catalogue.ts'
import type { Calculator, Edition } from '../seed/provider.ts'
import { explanation } from './explain.ts'
import type { DueOutcome, Figure, NotDueOutcome, Outcome, UnsettledOutcome } from './outcome.ts'
import { type ParsedRequest, parseRequest } from './request.ts'
import { requestId } from './request-id.ts'
import { type Answered, resultOf, runOf } from './run.ts'
import { traced, worksheet } from './steps.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type Answer = Mutable<DueOutcome> | Mutable<NotDueOutcome> | Mutable<UnsettledOutcome>

/** An answer with the request as it was read; without one where it could not be. */
interface Answering {
  readonly outcome: Outcome
  readonly parsed?: ParsedRequest
}

/**
 * Answers a request, and holds no bill against the answer (calculate.ts).
 * @param request anything; what is wrong with it comes back as problems, all at once
 * @param amountsOnly leaves steps, readings and guards out; the figures are the same
 */
export const answer = (catalogue: Catalogue, request: unknown, amountsOnly: boolean): Outcome =>
  withId(request, answered(catalogue, request, amountsOnly).outcome)

/** An outcome under the id of its request, where that has one. */
export function withId(request: unknown, outcome: Outcome): Outcome {
  const id = requestId(request)
  return id === undefined ? outcome : { id, ...outcome }
}

/** The same without the id, for who goes on with it. */
export function answered(catalogue: Catalogue, request: unknown, amountsOnly: boolean): Answering {
  const parsed = parseRequest(catalogue, request, amountsOnly)
  if (!('calculator' in parsed)) return { outcome: { status: 'problem', problems: parsed } }
  const { calculator, edition, choices } = parsed
  if (edition === undefined) return { outcome: notInForce(parsed, amountsOnly), parsed }

  const result = resultOf(parsed, edition, catalogue.law, choices, !amountsOnly)
  if (result.status === 'problem') return { outcome: { status: 'problem', problems: result.problems } }
  const outcome = answerOf(result, calculator)
  if (!amountsOnly) {
    const { steps, readings, guards } = explanation(runOf(parsed, edition, catalogue.law), result, choices)
    outcome.steps = steps
    outcome.readings = readings
    outcome.guards = guards
  }
  if (edition.fromText !== undefined) outcome.edition = edition.fromText
  return { outcome, parsed }
}

function answerOf(result: Answered, { formula, provider: { currency } }: Calculator): Answer {
  if (result.status === 'unsettled') {
    const { status, code } = result
    const cites = [...result.cites]
    return formula.isMoney ? { status, code, currency, cites } : { status, code, cites }
  }
  const figures = figuresOf(result.figures, formula.figures)
  if (result.status === 'due') {
    return formula.isMoney ? { status: 'due', currency, figures } : { status: 'due', figures }
  }
  const { status, code } = result
  const outcome: Mutable<NotDueOutcome> = formula.isMoney ? { status, code, currency } : { status, code }
  if (Object.keys(figures).length > 0) outcome.figures = figures
  return outcome
}

/** The figures that a case has, in the order of the formula's list. */
function figuresOf(
  figures: Readonly<Record<string, Derived<unknown>>>,
  ids: readonly string[],
): Record<string, Figure> {
  const found: Record<string, Figure> = {}
  for (const id of ids) {
    const figure = figures[id]
    if (figure !== undefined) found[id] = { value: figureText(figure), unit: figure.unit }
  }
  return found
}

/** The answer for a date on which no known edition is in force: before the first, or after one that ended. */
function notInForce({ calculator, on }: ParsedRequest, amountsOnly: boolean): UnsettledOutcome {
  const { formula, provider, editions } = calculator
  if (on === undefined) throw new RangeError('notInForce: an undated edition is always in force')
  const ended = editions.findLast(({ from }) => from !== undefined && from <= on.value)
  const next = editions.find(({ from }) => from !== undefined && from > on.value)
  const cites = [...((next ?? ended)?.cites ?? [])]
  const outcome: Mutable<UnsettledOutcome> = {
    status: 'unsettled',
    code: 'terms-not-in-force',
    ...(formula.isMoney ? { currency: provider.currency } : {}),
    cites,
    ...(next?.fromText === undefined ? {} : { inForceFrom: next.fromText }),
  }
  if (!amountsOnly) {
    outcome.steps = worksheet(traced([outOfForce(on, ended, next)]))
    outcome.readings = []
    outcome.guards = []
  }
  return outcome
}

/** The comparison that shows a date to lie after the edition that ended, or before the one to come. */
function outOfForce(on: Derived<Day>, ended: Edition | undefined, next: Edition | undefined): Derived<boolean> {
  if (ended?.to !== undefined) {
    return decided('isInForce', 'is-on-or-before', false, [
      on,
      leaf('stated', 'inForceTo', 'date', ended.to, ended.cites),
    ])
  }
  if (next?.from === undefined) throw new RangeError('outOfForce: an edition without an end is in force')
  return decided('isInForce', 'is-on-or-after', false, [
    on,
    leaf('stated', 'inForceFrom', 'date', next.from, next.cites),
  ])
}
