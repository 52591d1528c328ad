import type { Operand, Step } from '../../../calculators/engine/run/outcome.ts'
import { sheetWords } from '../answer/sheet-words.ts'
import { arithmetic, isRounded, type Token } from './arithmetic.ts'
import { number } from './format.ts'
import { operations } from './operation-words.ts'
import type { Reader } from './reader.ts'

const about = (isRound: boolean): string => (isRound ? '≈ ' : '')

/** What a step comes to. */
export const stepValue = ({ value }: Reader, { rounded, unit, shown }: Step): string =>
  about(rounded) + value(unit, shown)

/** The exact value of a step, where the one shown is rounded. */
export const exactText = ({ say, language }: Reader, { rounded, exact }: Step): string | undefined =>
  rounded ? say(sheetWords.exactly, { value: number(exact, language) }) : undefined

export const operandValue = ({ value }: Reader, operand: Operand): string =>
  about(isRounded(operand)) + value(operand.unit, operand.shown)

export const operationName = ({ language }: Reader, { operation }: Step): string =>
  operations[operation]?.[language] ?? operation

/** The arithmetic of a step with its signs; none where it has none. @param earlier the steps before it */
export function arithmeticText(reader: Reader, step: Step, earlier: readonly Step[]): string | undefined {
  const tokens = arithmetic(step, earlier)
  return tokens === undefined || tokens.length < 2
    ? undefined
    : tokens.map((token) => tokenText(reader, token)).join('')
}

const parentheses = ['(', ')']

/** A sign between spaces, or an operand: the number, and its unit only where it is a rate. */
function tokenText({ value, language }: Reader, token: Token): string {
  if ('sign' in token) return parentheses.includes(token.sign) ? token.sign : ` ${token.sign} `
  const { operand } = token
  if (operand.unit === 'rate') return value(operand.unit, operand.exact)
  return about(isRounded(operand)) + number(operand.shown, language)
}
