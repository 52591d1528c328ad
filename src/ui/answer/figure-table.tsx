import { figuresOf } from '../text/figures.ts'
import { useReader } from '../text/reader.ts'
import { figureUnit } from '../text/value-text.ts'
import { Whole } from '../text/whole.tsx'
import type { Answered } from './answer.ts'
import { sheetWords } from './sheet-words.ts'

/** The figures beside the main one. */
export function FigureTable({ outcome }: { readonly outcome: Answered }) {
  const { say, name, value, calculator } = useReader()
  const { others } = figuresOf(calculator, outcome)
  if (others.length === 0) return null
  return (
    <section>
      <h2>{say(sheetWords.figures)}</h2>
      <dl className="figures">
        {others.map(({ id, text }) => (
          <div key={id}>
            <dt>{name(id)}</dt>
            {/* Another figure is another element: it has not moved. */}
            <dd key={text}>
              <Whole text={value(figureUnit(calculator, outcome, id, text), text)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
