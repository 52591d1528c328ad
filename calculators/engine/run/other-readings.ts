import { figureText } from '../../kernel/proof/print.ts'
import type { Result } from '../../kernel/proof/result.ts'
import type { Term, TermValue } from '../seed/provider.ts'
import type { Choices } from './readings.ts'
import type { Run } from './run.ts'

/** What comes out under another value of a reading; the other readings stay as chosen. */
export interface OtherReading {
  readonly value: TermValue
  readonly result: Result
}

export const chosenValue = (term: Term, choices: Choices): TermValue => choices.get(term.id) ?? term.values[0]

export const otherReadings = (run: Run, term: Term, choices: Choices): readonly OtherReading[] =>
  term.values
    .filter((value) => value !== chosenValue(term, choices))
    .map((value) => ({ value, result: run.result(new Map([...choices, [term.id, value]]), false) }))

/**
 * Whether an outcome that leans on a reading names it: always, but for a decisive term, which it names only where one of its
 * other values leads to another answer.
 */
export const isNamed = (term: Term, result: Result, others: () => readonly OtherReading[]): boolean =>
  term.shape.isDecisive !== true || others().some((other) => !isSameAnswer(result, other.result))

/** Whether two results have the same status and code, and the same figures. */
function isSameAnswer(a: Result, b: Result): boolean {
  const codeOf = (result: Result): string | undefined => ('code' in result ? result.code : undefined)
  return a.status === b.status && codeOf(a) === codeOf(b) && figuresText(a) === figuresText(b)
}

const figuresText = (result: Result): string =>
  'figures' in result
    ? Object.entries(result.figures)
        .map(([id, figure]) => `${id} ${figureText(figure)}`)
        .sort()
        .join()
    : ''
