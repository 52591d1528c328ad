import { figureText } from '../kernel/print.ts'
import { withRecording } from '../kernel/recording.ts'
import type { Guard } from '../kernel/result.ts'
import type { GuardShown, ReadingShown, Step } from './outcome.ts'
import type { Term } from './provider.ts'
import type { Choices } from './readings.ts'
import { type Answered, mainFigure, type Run, rootsOf } from './run.ts'
import { worksheet } from './steps.ts'

/** What an outcome adds to its figures. */
export interface Explanation {
  readonly steps: readonly Step[]
  readonly readings: readonly ReadingShown[]
  readonly guards: readonly GuardShown[]
}

/** The derivation of a recorded result, the readings that it leaned on, and the checks against the law. */
export function explanation(run: Run, result: Answered, choices: Choices): Explanation {
  const { steps, readings } = worksheet(
    rootsOf(result),
    result.status === 'due' ? withRecording(true, result.afterwards) : [],
  )
  const leanedOn = run.edition.terms.filter((term) => readings.has(term.id))
  return {
    steps,
    readings: leanedOn.map((term) => readingShown(run, term, choices)),
    guards: result.status === 'unsettled' ? [] : result.guards.map(guardShown),
  }
}

/** A reading, with the main figure under each other value; the other readings stay as chosen. */
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
  cites: [...cites],
  ...(uncapped && { uncapped: figureText(uncapped) }),
})
