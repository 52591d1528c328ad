import { because } from '../text/because.ts'
import { figuresOf } from '../text/figures.ts'
import { date } from '../text/format.ts'
import { headlineName } from '../text/names.ts'
import type { Reader } from '../text/reader.ts'
import { app } from '../text/words.ts'
import type { Answer, Answered } from './answer.ts'

/** The answer in a line or two. */
export interface HeadlineText {
  readonly label: string
  /** A figure, where there is one; else the sentence says it all. */
  readonly figure: string | undefined
  readonly sentence: string | undefined
  /** A figure that is not what was asked for, under its own name. */
  readonly beside?: { readonly name: string; readonly value: string }
}

export const headlineText = (reader: Reader, answer: Answer): HeadlineText =>
  answer.outcome === undefined ? waitingText(reader, answer) : outcomeText(reader, answer.outcome)

/** What a figure is called where it is the answer. */
export function answerName({ calculator, language, name }: Reader, id: string): string {
  const words = headlineName(calculator, id)
  return words === undefined ? name(id) : words[language]
}

const mainLabel = (reader: Reader): string => answerName(reader, reader.calculator.formula.main[0] ?? '')

/** What the figure is called that readings and bills are held against. */
export function mainName(reader: Reader, outcome: Answered | undefined): string {
  const figures = outcome && figuresOf(reader.calculator, outcome)
  const main = figures?.main
  if (main === undefined) return mainLabel(reader)
  return main.id === figures?.headline?.id ? answerName(reader, main.id) : reader.name(main.id)
}

function waitingText(reader: Reader, { needed, wrong, elsewhere }: Answer): HeadlineText {
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

function outcomeText(reader: Reader, outcome: Answered): HeadlineText {
  const { say, name, value, calculator, language } = reader
  if ('inForceFrom' in outcome && outcome.inForceFrom !== undefined) {
    const sentence = say(app.notInForce, { date: date(outcome.inForceFrom, language) })
    return { label: say(app.unsettled), figure: undefined, sentence }
  }
  const code = 'code' in outcome ? name(`code.${outcome.code}`) : undefined
  const sentence = because(reader, outcome) ?? code
  if (outcome.status === 'unsettled') return { label: say(app.unsettled), figure: undefined, sentence }
  const { headline: main, beside } = figuresOf(calculator, outcome)
  if (main === undefined) {
    const another = beside && {
      name: name(beside.id),
      value: value(beside.unit, beside.text),
    }
    return {
      label: mainLabel(reader),
      figure: undefined,
      sentence: sentence ?? say(app.noFigure),
      ...(another && { beside: another }),
    }
  }
  const figure = value(main.unit, main.text)
  return { label: answerName(reader, main.id), figure, sentence }
}
