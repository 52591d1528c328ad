import { calculate } from '../../calculators/engine/run/calculate.ts'
import type { GuardShown, Outcome, ReadingShown, Step } from '../../calculators/engine/run/outcome.ts'
import type { Catalogue } from '../../calculators/engine/seed/catalogue.ts'
import type { Cite } from '../../calculators/kernel/proof/cite.ts'
import { catalogue } from '../../src/catalogue.ts'

/** Asks a calculator, and tells its outcome in short texts that a test can hold against literals. */

export type Facts = Readonly<Record<string, unknown>>

/** An outcome of any status; what it does not have is empty. */
export interface Answer {
  readonly status: Outcome['status']
  readonly code: string | undefined
  readonly currency: string | undefined
  readonly edition: string | undefined
  readonly inForceFrom: string | undefined
  /** Without their units. */
  readonly figures: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
  readonly readings: readonly ReadingShown[]
  readonly guards: readonly GuardShown[]
  readonly cites: readonly string[]
  /** `facts.paidOn not-a-date`, sorted. */
  readonly problems: readonly string[]
}

export type Ask = (facts: unknown, readings?: Readonly<Record<string, unknown>>) => Answer

/** A question to one calculator. */
export const asking =
  (provider: string, calculator: string, of: Catalogue = catalogue()): Ask =>
  (facts, readings) =>
    answerOf(calculate(of, { provider, calculator, facts, ...(readings === undefined ? {} : { readings }) }, false))

export const answerOf = (outcome: Outcome): Answer => {
  const of = outcome.status === 'problem' ? undefined : outcome
  return {
    status: outcome.status,
    code: 'code' in outcome ? outcome.code : undefined,
    currency: of?.currency,
    edition: of?.edition,
    inForceFrom: 'inForceFrom' in outcome ? outcome.inForceFrom : undefined,
    figures: textsOf(outcome),
    steps: of?.steps ?? [],
    readings: of?.readings ?? [],
    guards: of?.guards ?? [],
    cites: 'cites' in outcome ? outcome.cites.map(citeText) : [],
    problems: outcome.status === 'problem' ? outcome.problems.map(({ path, code }) => `${path} ${code}`).sort() : [],
  }
}

/** The figures of an outcome, without their units. */
const textsOf = (outcome: Outcome): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(('figures' in outcome ? outcome.figures : undefined) ?? {}).map(([id, { value }]) => [id, value]),
  )

/** `coredrive-terms 13(2)`. */
export const citeText = ({ document, article, paragraph, item }: Cite): string =>
  `${document} ${article}${paragraph === undefined ? '' : `(${paragraph})`}${item === undefined ? '' : `(${item})`}`

/**
 * A step in one line: `exact = product(principal, annualRate, years) 95700/73 ≈ 1310.958904`. `≈` stands where the shown
 * value is rounded, `=` where it is the exact one written otherwise (12.5 as 12.50).
 */
const line = ({ id, operation, operands, exact, shown, rounded }: Step): string => {
  const value = rounded ? `${exact} ≈ ${shown}` : exact === shown ? exact : `${exact} = ${shown}`
  return `${id} = ${operation}(${operands.map((operand) => operand.id).join(', ')}) ${value}`
}

export const worksheet = ({ steps }: Answer): readonly string[] => steps.map(line)

/** A step with units: `cap JPY = product(principal JPY 110000, consumerCapRate rate 0.146, capYears years 6/73)`. */
export const withUnits = ({ steps }: Answer, ...ids: readonly string[]): readonly string[] =>
  steps
    .filter(({ id }) => ids.includes(id))
    .map(
      ({ id, unit, operation, operands }) =>
        `${id} ${unit} = ${operation}(${operands.map((each) => `${each.id} ${each.unit} ${each.exact}`).join(', ')})`,
    )

/** What the last step of each figure's name shows. */
export const shownFigures = ({ figures, steps }: Answer): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(figures).map((id) => [id, steps.findLast((step) => step.id === id)?.shown ?? 'no step']),
  )

/** The cites of steps, by the steps' ids. */
export const citesOf = ({ steps }: Answer, ...ids: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    ids.map((id) => [id, steps.findLast((step) => step.id === id)?.cites.map(citeText) ?? ['no step']]),
  )

/** Readings as `down | half-up due 1311`, by their ids. */
export const readingsOf = ({ readings }: Answer): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readings.map(({ id, chosen, alternatives }) => [
      id,
      [
        chosen,
        ...alternatives.map(({ value, status, figure }) => [value, status, figure].filter(Boolean).join(' ')),
      ].join(' | '),
    ]),
  )

/** Guards as `consumer-cap bites`, `void-cap bites 99999` (the damage without the cap) or `average-damage rests`. */
export const guardsOf = ({ guards }: Answer): readonly string[] =>
  guards.map(({ id, bites, uncapped }) => [id, bites ? 'bites' : 'rests', uncapped].filter(Boolean).join(' '))

/** The same value, frozen all the way down. */
export function frozen<V>(value: V): V {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}

/** Facts without one of them. */
export const without = (facts: Facts, key: string): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([of]) => of !== key))
