import type { Derived } from '../kernel/derive.ts'
import type { Result } from '../kernel/result.ts'
import type { Calculator, Edition } from './provider.ts'
import type { Choices } from './readings.ts'

/** One calculation, made ready to be run under any choice of readings. */
export interface Run {
  readonly calculator: Calculator
  readonly edition: Edition
  /** The result under a choice of readings; recorded, it carries its proof. */
  result(choices: Choices, recording: boolean): Result
}

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
