import { type Problem, problemCodes } from '../../kernel/proof/problem.ts'
import { type Of, object, oneOf, text } from '../run/json-form.ts'
import type { Outcome, ProblemOutcome, ProblemOutcomeOf } from '../run/outcome.ts'
import { type JsonAnswer, jsonAnswer } from './json-answer.ts'
import { type AnyProblemMessages, problemMessage } from './problem-messages.ts'

/** The form of wrong input as the JSON door gives it. */
export const jsonProblem = object({ path: text, code: oneOf(problemCodes), message: text }, { limit: text })
/**
 * Wrong input: where (`facts.payments[0].amount`), what, and in English what would be right. `limit` is the bound that was
 * crossed, where one was: "90000", "2200-12-31", "1000000000000000".
 */
export type JsonProblem = Of<typeof jsonProblem>

/** An outcome as the JSON door gives it. */
export type JsonOutcome = JsonAnswer | ProblemOutcomeOf<JsonProblem>

/** @param ofKinds the sentences that kinds have for problems of their own */
export const jsonOutcome = (outcome: Outcome, ofKinds: AnyProblemMessages): JsonOutcome =>
  outcome.status === 'problem' ? withMessages(outcome, ofKinds) : jsonAnswer(outcome)

/** The problems of a request, each with its sentence in English. */
export const withMessages = (outcome: ProblemOutcome, ofKinds: AnyProblemMessages): ProblemOutcomeOf<JsonProblem> => ({
  ...outcome,
  problems: outcome.problems.map((problem) => withMessage(problem, ofKinds)),
})

function withMessage(problem: Problem, ofKinds: AnyProblemMessages): JsonProblem {
  const { path, code, limit } = problem
  const message = problemMessage(problem, ofKinds)
  return limit === undefined ? { path, code, message } : { path, code, message, limit }
}
