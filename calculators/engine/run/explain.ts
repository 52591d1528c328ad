import { figureText } from '../../kernel/proof/print.ts'
import { withRecording } from '../../kernel/proof/recording.ts'
import type { Guard } from '../../kernel/proof/result.ts'
import type { Term } from '../seed/provider.ts'
import { chosenValue, isNamed, type OtherReading, otherReadings } from './other-readings.ts'
import type { GuardShown, ReadingShown, Step } from './outcome.ts'
import type { Choices } from './readings.ts'
import { type Answered, mainFigure, type Run, rootsOf } from './run.ts'
import { traced, worksheet } from './steps.ts'

/** What an outcome adds to its figures. */
export interface Explanation {
  readonly steps: readonly Step[]
  readonly readings: readonly ReadingShown[]
  readonly guards: readonly GuardShown[]
}

/** The derivation of a recorded result, the readings that it leaned on, and the checks against the law. */
export function explanation(run: Run, result: Answered, choices: Choices): Explanation {
  const afterwards = result.status === 'due' ? withRecording(true, result.afterwards) : []
  const trace = traced(rootsOf(result), afterwards)
  const readings: ReadingShown[] = []
  const unnamed = new Set<string>()
  for (const term of run.edition.terms) {
    if (!trace.readings.has(term.id)) continue
    const others = otherReadings(run, term, choices)
    if (isNamed(term, result, () => others)) readings.push(readingShown(run, term, choices, others))
    else unnamed.add(term.id)
  }
  return {
    steps: worksheet(trace, unnamed),
    readings,
    guards: result.status === 'unsettled' ? [] : result.guards.map(guardShown),
  }
}

/** A reading, with the main figure under each other value. */
function readingShown(run: Run, term: Term, choices: Choices, others: readonly OtherReading[]): ReadingShown {
  if (term.basis === undefined) throw new RangeError(`readingShown: ${term.id} is stated`)
  return {
    id: term.id,
    chosen: chosenValue(term, choices).raw,
    default: term.values[0].raw,
    basis: term.basis,
    alternatives: others.map(({ value, result }) => {
      const figure = mainFigure(result, run.calculator)
      return { value: value.raw, status: result.status, ...(figure && { figure: figureText(figure) }) }
    }),
  }
}

const guardShown = ({ id, bites, cites, uncapped }: Guard): GuardShown => ({
  id,
  bites,
  cites: [...cites],
  ...(uncapped && { uncapped: figureText(uncapped) }),
})
