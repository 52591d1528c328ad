import type { Derived } from '../kernel/derive.ts'
import type { Law } from '../kernel/law.ts'
import { readFacts } from '../kernel/read-facts.ts'
import type { Result } from '../kernel/result.ts'
import type { Calculator, Edition } from './provider.ts'
import { type Choices, termsUnder } from './readings.ts'
import type { Asked } from './request.ts'

/** The result under a choice of readings. Facts and terms with proofs (`recording`) give one that carries its own. */
export function resultOf(
  { calculator: { formula, provider } }: Asked,
  edition: Edition,
  law: Law,
  choices: Choices,
  facts: object,
  recording: boolean,
): Result {
  const terms = termsUnder(edition, choices, recording)
  return formula.calculate(terms as never, facts as never, law, provider.currency)
}

/** The same calculation again, under other readings. */
export interface Run {
  readonly calculator: Calculator
  readonly edition: Edition
  result(choices: Choices, recording: boolean): Result
}

/** @param isRecorded whether the facts that were read carry proofs */
export function runOf(asked: Asked, edition: Edition, law: Law, isRecorded: boolean): Run {
  const { calculator, rawFacts, facts } = asked
  const { currency } = calculator.provider
  // The same facts the other way, with or without proofs, read again only where a run asks for them.
  let other: object | undefined
  const factsFor = (recording: boolean): object => {
    if (recording === isRecorded) return facts
    other ??= readFacts(calculator.fields, rawFacts, '', { currency, recording, problems: [] })
    return other
  }
  return {
    calculator,
    edition,
    result: (choices, recording) => resultOf(asked, edition, law, choices, factsFor(recording), recording),
  }
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
