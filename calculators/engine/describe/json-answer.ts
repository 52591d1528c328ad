import type {
  DueOutcomeOf,
  Figure,
  NotDueOutcomeOf,
  Outcome,
  ProblemOutcome,
  UnsettledOutcome,
} from '../run/outcome.ts'

/** An answer as the JSON door gives it: figures are texts, whose units its reader knows. */
export type JsonAnswer = DueOutcomeOf<string> | NotDueOutcomeOf<string> | UnsettledOutcome

export function jsonAnswer(answer: Exclude<Outcome, ProblemOutcome>): JsonAnswer {
  if (answer.status === 'due') return { ...answer, figures: textsOf(answer.figures) }
  if (answer.status === 'unsettled') return answer
  const { figures, ...refusal } = answer
  return figures === undefined ? refusal : { ...answer, figures: textsOf(figures) }
}

function textsOf(figures: Readonly<Record<string, Figure>>): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {}
  for (const id of Object.keys(figures)) {
    const figure = figures[id]
    if (figure !== undefined) texts[id] = figure.value
  }
  return texts
}
