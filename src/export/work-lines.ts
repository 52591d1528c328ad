import type { Operand, Step } from '../../calculators/engine/run/outcome.ts'
import type { Reader } from '../ui/text/reader.ts'
import { arithmeticText, exactText, operandValue, operationName, stepValue } from '../ui/text/step-text.ts'
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
    how: arithmeticText(reader, step, steps.slice(0, at)) ?? operationText(reader, step),
    value: stepValue(reader, step),
    exact: exactText(reader, step),
    cites: step.cites.map(reader.cite),
  }))

/** The operation in words with what went into it. */
function operationText(reader: Reader, step: Step): string {
  const name = operationName(reader, step)
  const operands = step.operands.map((operand) => operandText(reader, operand))
  return operands.length === 0 ? name : lineText(reader, { name, value: series(reader, operands) })
}

/** An operand by its name; what was chosen or decided stands apart from it, as its words are as many. */
function operandText(reader: Reader, operand: Operand): string {
  const line = { name: reader.name(operand.id), value: operandValue(reader, operand) }
  return inWords.includes(operand.unit) ? lineText(reader, line) : `${line.name} ${line.value}`
}

const inWords = ['choice', 'flag']
