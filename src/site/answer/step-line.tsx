import { Fragment } from 'react'
import type { Step } from '../../../calculators/engine/outcome.ts'
import { operations } from '../../words/operations.ts'
import { sheetWords } from '../../words/sheet.ts'
import { arithmetic, isRounded, type Token } from '../text/arithmetic.ts'
import { number } from '../text/format.ts'
import { type Reader, useReader } from '../text/reader.ts'
import { Cites } from './cites.tsx'

interface StepLineProps {
  readonly step: Step
  readonly earlier: readonly Step[]
}

/** A line of the worksheet: what it is, how it came about, what it comes to, and where the rule stands. */
export function StepLine({ step, earlier }: StepLineProps) {
  const { name, value, say, language } = useReader()
  const { id, unit, shown, exact, rounded, cites } = step
  const exactly = rounded ? say(sheetWords.exactly, { value: number(exact, language) }) : undefined
  return (
    <li className="step">
      <span className="step-name">{name(id)}</span>
      <span className="step-value" title={exactly}>
        {rounded && '≈ '}
        {value(unit, shown)}
      </span>
      <span className="step-how">
        <How step={step} earlier={earlier} />
      </span>
      {exactly !== undefined && <span className="step-exact">{exactly}</span>}
      <Cites cites={cites} />
    </li>
  )
}

/** The arithmetic with its signs; where it is none, the operation in words with what went into it. */
function How({ step, earlier }: StepLineProps) {
  const reader = useReader()
  const { language, name, value } = reader
  const tokens = arithmetic(step, earlier)
  if (tokens !== undefined && tokens.length > 1) {
    return <span className="arithmetic">{tokens.map((token) => tokenText(reader, token)).join('')}</span>
  }
  return (
    <>
      {operations[step.operation]?.[language] ?? step.operation}
      {step.operands.map((operand, at) => (
        <Fragment key={`${operand.id} ${operand.exact}`}>
          {separators[language][at === 0 ? 'first' : 'next']}
          {name(operand.id)}{' '}
          <span className="operand">
            {isRounded(operand) && '≈ '}
            {value(operand.unit, operand.shown)}
          </span>
        </Fragment>
      ))}
    </>
  )
}

const separators = { ja: { first: '：', next: '、' }, en: { first: ': ', next: ', ' } } as const

const parentheses = ['(', ')']

/** A sign between spaces, or an operand: the number, and its unit only where it is a rate. */
function tokenText({ value, language }: Reader, token: Token): string {
  if ('sign' in token) return parentheses.includes(token.sign) ? token.sign : ` ${token.sign} `
  const { operand } = token
  if (operand.unit === 'rate') return value(operand.unit, operand.exact)
  return `${isRounded(operand) ? '≈ ' : ''}${number(operand.shown, language)}`
}
