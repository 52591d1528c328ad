import { useReader } from '../text/reader.ts'
import type { Answered } from './answer.ts'
import { sheetWords } from './sheet-words.ts'
import { StepLine } from './step-line.tsx'

/** How the answer comes about, line by line. */
export function Worksheet({ outcome }: { readonly outcome: Answered }) {
  const { say } = useReader()
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
