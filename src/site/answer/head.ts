import { app } from '../../words/app.ts'
import { because } from '../text/because.ts'
import { figuresOf } from '../text/figures.ts'
import { date } from '../text/format.ts'
import type { Reader } from '../text/reader.ts'
import { figureUnit } from '../text/value-text.ts'
import type { Answer, Answered } from './answer.ts'

/** The answer in a line or two. */
export interface Head {
  readonly label: string
  /** A figure, where there is one; else the sentence says it all. */
  readonly figure: string | undefined
  readonly sentence: string | undefined
}

export const headOf = (reader: Reader, answer: Answer): Head =>
  answer.outcome === undefined ? waiting(reader, answer) : told(reader, answer.outcome)

const mainLabel = ({ calculator, name }: Reader): string => name(calculator.formula.main[0] ?? '')

function waiting(reader: Reader, { needed, wrong, elsewhere }: Answer): Head {
  const { say } = reader
  const places = (of: Iterable<string>): string => reader.list([...of].map((place) => reader.name(place)))
  const sentences = [
    ...(wrong.size > 0 ? [say(app.wrong, { fields: places(wrong.keys()) })] : []),
    ...(needed.length > 0 ? [say(app.needed, { fields: places(needed) })] : []),
    ...(elsewhere.length > 0 ? [say(app.wrongElsewhere)] : []),
  ]
  const sentence = sentences.join(reader.language === 'ja' ? '　' : ' · ')
  return { label: mainLabel(reader), figure: '—', sentence }
}

function told(reader: Reader, outcome: Answered): Head {
  const { say, name, value, calculator, language } = reader
  if ('inForceFrom' in outcome && outcome.inForceFrom !== undefined) {
    const sentence = say(app.notInForce, { date: date(outcome.inForceFrom, language) })
    return { label: say(app.unsettled), figure: undefined, sentence }
  }
  const code = 'code' in outcome ? name(`code.${outcome.code}`) : undefined
  const sentence = because(reader, outcome) ?? code
  if (outcome.status === 'unsettled') return { label: say(app.unsettled), figure: undefined, sentence }
  const { main } = figuresOf(calculator, outcome)
  if (main === undefined) {
    return { label: mainLabel(reader), figure: undefined, sentence: sentence ?? say(app.noFigure) }
  }
  const figure = value(figureUnit(calculator, outcome, main.id, main.text), main.text)
  return { label: name(main.id), figure, sentence }
}
