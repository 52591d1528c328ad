import type { AnsweredOutcome } from '../../../calculators/engine/run/outcome.ts'
import { date } from '../text/format.ts'
import type { Formatter } from '../text/formatter.ts'
import { headlineName } from '../text/names.ts'
import { because } from '../text/sentence.ts'
import { app } from '../text/words.ts'
import type { Answer } from './answer.ts'
import { figuresOf } from './figures.ts'

/** The answer in a line or two. */
export interface HeadlineText {
  readonly label: string
  /** A figure, where there is one; else the sentence says it all. */
  readonly figure: string | undefined
  readonly sentence: string | undefined
  /** A figure that is not what was asked for, under its own name. */
  readonly beside?: { readonly name: string; readonly value: string }
}

export const headlineText = (formatter: Formatter, answer: Answer): HeadlineText =>
  answer.outcome === undefined ? waitingText(formatter, answer) : outcomeText(formatter, answer.outcome)

/** What a figure is called where it is the answer. */
export function answerName({ calculator, language, name }: Formatter, id: string): string {
  const words = headlineName(calculator, id)
  return words === undefined ? name(id) : words[language]
}

const mainLabel = (formatter: Formatter): string => answerName(formatter, formatter.calculator.formula.main[0] ?? '')

/** What the figure is called that readings and bills are held against. */
export function mainName(formatter: Formatter, outcome: AnsweredOutcome | undefined): string {
  const figures = outcome && figuresOf(formatter.calculator, outcome)
  const main = figures?.main
  if (main === undefined) return mainLabel(formatter)
  return main.id === figures?.headline?.id ? answerName(formatter, main.id) : formatter.name(main.id)
}

function waitingText(formatter: Formatter, { needed, wrong, elsewhere }: Answer): HeadlineText {
  const { say } = formatter
  const places = (of: Iterable<string>): string => formatter.list([...of].map((place) => formatter.name(place)))
  const sentences = [
    ...(wrong.size > 0 ? [say(app.wrong, { fields: places(wrong.keys()) })] : []),
    ...(needed.length > 0 ? [say(app.needed, { fields: places(needed) })] : []),
    ...(elsewhere.length > 0 ? [say(app.wrongElsewhere)] : []),
  ]
  const sentence = sentences.join(formatter.language === 'ja' ? '　' : ' · ')
  return { label: mainLabel(formatter), figure: '—', sentence }
}

function outcomeText(formatter: Formatter, outcome: AnsweredOutcome): HeadlineText {
  const { say, name, value, calculator, language } = formatter
  if ('inForceFrom' in outcome && outcome.inForceFrom !== undefined) {
    const sentence = say(app.notInForce, { date: date(outcome.inForceFrom, language) })
    return { label: say(app.noEdition), figure: undefined, sentence }
  }
  const code = 'code' in outcome ? name(`code.${outcome.code}`) : undefined
  const sentence = because(formatter, outcome) ?? code
  if (outcome.status === 'unsettled') return { label: say(app.unsettled), figure: undefined, sentence }
  const { headline: main, beside } = figuresOf(calculator, outcome)
  if (main === undefined) {
    const another = beside && {
      name: name(beside.id),
      value: value(beside.unit, beside.text),
    }
    return {
      label: mainLabel(formatter),
      figure: undefined,
      sentence: sentence ?? say(app.noFigure),
      ...(another && { beside: another }),
    }
  }
  const figure = value(main.unit, main.text)
  return { label: answerName(formatter, main.id), figure, sentence }
}
