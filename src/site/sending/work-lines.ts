import type { Operand, Step } from '../../../calculators/engine/outcome.ts'
import { operations } from '../../words/operations.ts'
import { sheetWords } from '../../words/sheet.ts'
import { arithmetic, isRounded, type Token } from '../text/arithmetic.ts'
import { number } from '../text/format.ts'
import type { Reader } from '../text/reader.ts'
import { lineText, series } from './line.ts'

/** A line of the worksheet in words. */
export interface WorkLine {
  readonly name: string
  readonly how: string
  readonly value: string
  /** The exact value, where the one shown is rounded. */
  readonly exact: string | undefined
  readonly cites: readonly string[]
}

export const workLines = (reader: Reader, steps: readonly Step[]): readonly WorkLine[] =>
  steps.map((step, at) => ({
    name: reader.name(step.id),
    how: howText(reader, step, steps.slice(0, at)),
    value: `${step.rounded ? '≈ ' : ''}${reader.value(step.unit, step.shown)}`,
    exact: step.rounded ? reader.say(sheetWords.exactly, { value: number(step.exact, reader.language) }) : undefined,
    cites: step.cites.map(reader.cite),
  }))

/** The arithmetic with its signs; where it is none, the operation in words with what went into it. */
function howText(reader: Reader, step: Step, earlier: readonly Step[]): string {
  const tokens = arithmetic(step, earlier)
  if (tokens !== undefined && tokens.length > 1) return tokens.map((token) => tokenText(reader, token)).join('')
  const name = operations[step.operation]?.[reader.language] ?? step.operation
  const operands = step.operands.map((operand) => operandText(reader, operand))
  return operands.length === 0 ? name : lineText(reader, { name, value: series(reader, operands) })
}

/** An operand by its name; what was chosen or decided stands apart from it, as its words are as many. */
function operandText(reader: Reader, operand: Operand): string {
  const { id, unit, shown } = operand
  const line = { name: reader.name(id), value: `${isRounded(operand) ? '≈ ' : ''}${reader.value(unit, shown)}` }
  return inWords.includes(unit) ? lineText(reader, line) : `${line.name} ${line.value}`
}

const inWords = ['choice', 'flag']

const parentheses = ['(', ')']

function tokenText({ value, language }: Reader, token: Token): string {
  if ('sign' in token) return parentheses.includes(token.sign) ? token.sign : ` ${token.sign} `
  const { operand } = token
  if (operand.unit === 'rate') return value(operand.unit, operand.exact)
  return `${isRounded(operand) ? '≈ ' : ''}${number(operand.shown, language)}`
}
