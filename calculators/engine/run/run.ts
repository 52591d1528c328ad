import type { Derived } from '../../kernel/proof/derive.ts'
import type { Law } from '../../kernel/proof/law.ts'
import { withRecording } from '../../kernel/proof/recording.ts'
import type { Result } from '../../kernel/proof/result.ts'
import type { Calculator, Edition } from '../seed/provider.ts'
import { type Choices, termsUnder } from './readings.ts'
import type { ParsedRequest } from './request.ts'

/** The result under a choice of readings, with proofs or without. */
export function resultOf(
  { calculator: { formula, provider }, facts }: ParsedRequest,
  edition: Edition,
  law: Law,
  choices: Choices,
  recording: boolean,
): Result {
  const terms = termsUnder(edition, choices)
  return withRecording(recording, () => formula.calculate(terms as never, facts as never, law, provider.currency))
}

/** The same calculation again, under other readings. */
export interface Run {
  readonly calculator: Calculator
  readonly edition: Edition
  result(choices: Choices, recording: boolean): Result
}

export const runOf = (asked: ParsedRequest, edition: Edition, law: Law): Run => ({
  calculator: asked.calculator,
  edition,
  result: (choices, recording) => resultOf(asked, edition, law, choices, recording),
})

export type Answered = Exclude<Result, { readonly status: 'problem' }>

/** The main figure of a result, where the case has one. */
export function mainFigure(result: Result, { formula }: Calculator): Derived<unknown> | undefined {
  if (result.status !== 'due' && result.status !== 'not-due') return undefined
  const id = formula.main.find((main) => Object.hasOwn(result.figures, main))
  return id === undefined ? undefined : result.figures[id]
}

/** The values that a result consists of: what was considered on the way, then the figures. */
export const rootsOf = (result: Result): readonly Derived<unknown>[] =>
  'figures' in result ? [...result.considered, ...Object.values(result.figures)] : result.considered
