import { Fragment } from 'react'
import type { AnsweredOutcome, Step } from '../../../calculators/engine/run/outcome.ts'
import { Cites } from '../cites/cites.tsx'
import { useFormatter } from '../text/formatter.ts'
import { sheetWords } from '../text/sheet-words.ts'
import { arithmeticText, exactText, operandValue, operationText, stepValue } from '../text/step-text.ts'
import { UnbrokenFigures } from '../text/unbroken-figures.tsx'

interface StepLineProps {
  readonly step: Step
  readonly earlier: readonly Step[]
}

/** A line of the worksheet: what it is, how it came about, what it comes to, and where the rule stands. */
function StepLine({ step, earlier }: StepLineProps) {
  const formatter = useFormatter()
  const exactly = exactText(formatter, step)
  return (
    <li className="step">
      <span className="step-name">{formatter.name(step.id)}</span>
      <span className="step-value" title={exactly}>
        <UnbrokenFigures text={stepValue(formatter, step)} />
      </span>
      <span className="step-how">
        <How step={step} earlier={earlier} />
      </span>
      {exactly !== undefined && <span className="step-exact">{exactly}</span>}
      <Cites cites={step.cites} />
    </li>
  )
}

/** The arithmetic with its signs; where it is none, the operation in words with what went into it. */
function How({ step, earlier }: StepLineProps) {
  const formatter = useFormatter()
  const sum = arithmeticText(formatter, step, earlier)
  if (sum !== undefined)
    return (
      <span className="arithmetic">
        <UnbrokenFigures text={sum} />
      </span>
    )
  const { name, operands } = operationText(formatter, step)
  const { first, next } = separators[formatter.language]
  return (
    <>
      <UnbrokenFigures text={name} />
      {operands.map((operand, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one value may go in twice
        <Fragment key={`${at} ${operand.id}`}>
          {at > 0 ? next : name === '' ? '' : first}
          {formatter.name(operand.id)}{' '}
          <span className="operand">
            <UnbrokenFigures text={operandValue(formatter, operand)} />
          </span>
        </Fragment>
      ))}
    </>
  )
}

const separators = { ja: { first: '：', next: '、' }, en: { first: ': ', next: ', ' } } as const

/** How the answer comes about, line by line. */
export function Worksheet({ outcome }: { readonly outcome: AnsweredOutcome }) {
  const { say } = useFormatter()
  const { steps = [] } = outcome
  if (steps.length === 0) return null
  return (
    <section>
      <h2>{say(sheetWords.worksheet)}</h2>
      <ol className="worksheet">
        {[...steps.entries()].map(([at, step]) => (
          // Steps may bear the same name: the place in the sheet is what tells them apart.
          <StepLine key={`${at} ${step.id}`} step={step} earlier={steps.slice(0, at)} />
        ))}
      </ol>
    </section>
  )
}
