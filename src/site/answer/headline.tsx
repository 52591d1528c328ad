import { app } from '../../words/app.ts'
import { figuresOf } from '../text/figures.ts'
import { date } from '../text/format.ts'
import { type Reader, useReader } from '../text/reader.ts'
import { figureUnit } from '../text/value-text.ts'
import type { Answer, Answered } from './answer.ts'

/** What stands in full size on a phone. */
const longest = 12

interface Head {
  readonly label: string
  /** A figure, where there is one; else a sentence says it all. */
  readonly figure: string | undefined
  readonly sentence: string | undefined
}

/** The answer in one figure, or in one sentence. It is what a screen reader is told when it changes. */
export function Headline({ answer }: { readonly answer: Answer }) {
  const reader = useReader()
  const { outcome } = answer
  const { label, figure, sentence } = outcome === undefined ? waiting(reader, answer) : told(reader, outcome)
  return (
    <section className="headline" aria-label={reader.say(app.answer)}>
      <div role="status" aria-live="polite" aria-atomic="true">
        <div className="headline-main">
          <p className="headline-label">{label}</p>
          {figure !== undefined && (
            // Another figure is another element: it has not moved from where the last one was.
            <p key={figure} className={figure.length > longest ? 'headline-figure long' : 'headline-figure'}>
              {figure}
            </p>
          )}
        </div>
        {sentence !== undefined && (
          <p className={figure === undefined ? 'headline-sentence' : 'headline-line'}>{sentence}</p>
        )}
      </div>
    </section>
  )
}

const mainLabel = ({ calculator, name }: Reader): string => name(calculator.formula.main[0] ?? '')

function waiting(reader: Reader, { needed, wrong, elsewhere }: Answer): Head {
  const { say } = reader
  const places = (of: Iterable<string>): string => reader.list([...of].map((place) => reader.name(place)))
  const sentences = [
    ...(wrong.size > 0 ? [say(app.wrong, { fields: places(wrong.keys()) })] : []),
    ...(needed.length > 0 ? [say(app.needed, { fields: places(needed) })] : []),
    ...(elsewhere.length > 0 ? [say(app.wrongElsewhere)] : []),
  ]
  return { label: mainLabel(reader), figure: '—', sentence: sentences.join(reader.language === 'ja' ? '　' : ' · ') }
}

function told(reader: Reader, outcome: Answered): Head {
  const { say, name, value, calculator, language } = reader
  if ('inForceFrom' in outcome && outcome.inForceFrom !== undefined) {
    const from = date(outcome.inForceFrom, language)
    return { label: say(app.unsettled), figure: undefined, sentence: say(app.notInForce, { date: from }) }
  }
  const code = 'code' in outcome ? name(`code.${outcome.code}`) : undefined
  if (outcome.status === 'unsettled') return { label: say(app.unsettled), figure: undefined, sentence: code }
  const { main } = figuresOf(calculator, outcome)
  if (main === undefined) return { label: mainLabel(reader), figure: undefined, sentence: code ?? say(app.noFigure) }
  return {
    label: name(main.id),
    figure: value(figureUnit(calculator, outcome, main.id, main.text), main.text),
    sentence: code ?? source(reader, outcome.edition),
  }
}

/** The document and the edition that the figure follows. */
function source({ say, calculator, documentTitle, language }: Reader, edition: string | undefined): string {
  const document = documentTitle(calculator.provider.documents[0]?.id ?? '')
  return edition === undefined
    ? say(app.underTerms, { document })
    : say(app.underEdition, { document, date: date(edition, language) })
}
