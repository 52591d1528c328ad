import { type Currency, minorDigits } from '../../kernel/number/money.ts'
import type { Cite } from '../../kernel/proof/cite.ts'
import type { Unit } from '../../kernel/proof/derive.ts'
import type { Problem } from '../../kernel/proof/problem.ts'
import type { Words } from '../../kernel/schema/words.ts'
import { constant, flag, type JsonForm, listOf, mapOf, type Of, object, oneOf, text } from './json-form.ts'
import type { RequestId } from './request-id.ts'

/** What an outcome holds: each form is the type and the JSON Schema of it. */

const cite: JsonForm<Cite> = object({ document: text, article: text }, { paragraph: text, item: text })
const words: JsonForm<Words> = object({ ja: text, en: text })
const requestId: JsonForm<RequestId> = { type: ['string', 'integer'] }
const currency: JsonForm<Currency> = { enum: Object.keys(minorDigits) }

const operand = object({ id: text, unit: text, exact: text, shown: text })
/** A value that went into a step: a fact, a term, a figure of law, or an earlier step, by its id. */
export type Operand = Of<typeof operand>

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
/** A line of the derivation. `rounded` marks a shown value that is not the exact one. */
export type Step = Of<typeof step>

export const status = oneOf(['due', 'not-due', 'unsettled', 'problem'])
export type Status = Of<typeof status>

const alternative = object({ value: text, status }, { figure: text })
/** Another value of a reading, with the status and the main figure under it. */
export type Alternative = Of<typeof alternative>

const reading = object({ id: text, chosen: text, default: text, basis: words, alternatives: listOf(alternative) })
/** A point on which the terms are silent: what was chosen, on what basis, and what else could be read. */
export type ReadingShown = Of<typeof reading>

const guard = object({ id: text, bites: flag, cites: listOf(cite) }, { uncapped: text })
/** A check against the law; `uncapped` is the damage entered, where the law voids the cap. */
export type GuardShown = Of<typeof guard>

const chosenReadings = mapOf(text)
export type ChosenReadings = Of<typeof chosenReadings>

export const match = object({ readings: chosenReadings }, { figure: text })
/** Readings under which a figure is what was billed; `figure` names it where it is not the main one. */
export type Match = Of<typeof match>

const reconcile = object(
  { billed: text, matches: listOf(match) },
  { nearest: object({ readings: chosenReadings, figure: text, difference: text }) },
)
/** Which readings make a billed amount, or how far the nearest stays: `difference` is billed less figure (days for dates). */
export type Reconciled = Of<typeof reconcile>

/**
 * An outcome with figures and problems of some form.
 * - due: something is payable, or a date follows
 * - not due: nothing is payable
 * - unsettled: the terms do not answer; `inForceFrom` is the first day of the next known edition, where the date lies before one
 * - problem: the request is wrong; every problem at once
 *
 * An `id` is that of the request. Steps, readings and guards are left out of a run that wants amounts alone.
 */
export function outcomeForms<F, P>(figure: JsonForm<F>, problem: JsonForm<P>) {
  const beside = {
    id: requestId,
    currency,
    edition: text,
    reconcile,
    steps: listOf(step),
    readings: listOf(reading),
    guards: listOf(guard),
  }
  const figures = mapOf(figure)
  return {
    due: object({ status: constant('due'), figures }, beside),
    notDue: object({ status: constant('not-due'), code: text }, { ...beside, figures }),
    unsettled: object(
      { status: constant('unsettled'), code: text, cites: listOf(cite) },
      { ...beside, inForceFrom: text },
    ),
    problem: object({ status: constant('problem'), problems: listOf(problem) }, { id: requestId }),
  }
}

type Forms<F, P> = ReturnType<typeof outcomeForms<F, P>>
export type DueOutcomeOf<F> = Of<Forms<F, never>['due']>
export type NotDueOutcomeOf<F> = Of<Forms<F, never>['notDue']>
export type ProblemOutcomeOf<P> = Of<Forms<never, P>['problem']>
export type UnsettledOutcome = Of<Forms<never, never>['unsettled']>

/** A named value as text, with its unit: money "900" or "12.50", dates YYYY-MM-DD, whole counts, ISO 8601 durations. */
export interface Figure {
  readonly value: string
  readonly unit: Unit
}

export type DueOutcome = DueOutcomeOf<Figure>
export type NotDueOutcome = NotDueOutcomeOf<Figure>
export type ProblemOutcome = ProblemOutcomeOf<Problem>

/** What a calculation answers. */
export type Outcome = DueOutcome | NotDueOutcome | UnsettledOutcome | ProblemOutcome

/** What answers a request, be it that nothing is due or that the terms do not say. */
export type AnsweredOutcome = Exclude<Outcome, ProblemOutcome>
