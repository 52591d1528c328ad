import type { Problem, ProblemCode } from '../../kernel/proof/problem.ts'
import type { Outcome, ProblemOutcome } from '../run/outcome.ts'
import { type AnyProblemMessages, problemMessage } from './problem-messages.ts'

/** Wrong input as the JSON door gives it: where, what, and in English what would be right. */
export interface JsonProblem extends Pick<Problem, 'path' | 'limit'> {
  readonly code: ProblemCode
  readonly message: string
}

/** The request is wrong; every problem at once. */
export interface JsonProblemOutcome extends Omit<ProblemOutcome, 'problems'> {
  readonly problems: readonly JsonProblem[]
}

/** An outcome as the JSON door gives it. */
export type JsonOutcome = Exclude<Outcome, ProblemOutcome> | JsonProblemOutcome

/** @param ofKinds the sentences that kinds have for problems of their own */
export const jsonOutcome = (outcome: Outcome, ofKinds: AnyProblemMessages): JsonOutcome =>
  outcome.status === 'problem'
    ? { ...outcome, problems: outcome.problems.map((problem) => jsonProblem(problem, ofKinds)) }
    : outcome

const jsonProblem = (problem: Problem, ofKinds: AnyProblemMessages): JsonProblem => {
  const { path, code, limit } = problem
  const message = problemMessage(problem, ofKinds)
  return limit === undefined ? { path, code, message } : { path, code, message, limit }
}
