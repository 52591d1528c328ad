import { app } from '../words/app.ts'
import type { Answered } from './answer.ts'
import { figuresOf } from './figures.ts'
import { useReader } from './reader.ts'
import { figureUnit } from './value-text.ts'

/** The figures beside the main one. */
export function FigureTable({ outcome }: { readonly outcome: Answered }) {
  const { say, name, value, calculator } = useReader()
  const { others } = figuresOf(calculator, outcome)
  if (others.length === 0) return null
  return (
    <section>
      <h2>{say(app.figures)}</h2>
      <dl className="figures">
        {others.map(({ id, text }) => (
          <div key={id}>
            <dt>{name(id)}</dt>
            <dd>{value(figureUnit(calculator, outcome, id, text), text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
