import type { Alternative, AnsweredOutcome, ReadingShown } from '../../../calculators/engine/run/outcome.ts'
import { alternativeText, apartText } from '../text/difference.ts'
import type { Formatter } from '../text/formatter.ts'
import { type FigureUnder, figuresOf, type HeadlineFigure, headlineFigure } from './figures.ts'
import { answerName } from './headline-text.ts'

/** A way to read a silent point, and what the answer comes to under it. */
export interface Choice {
  readonly value: string
  /** What the figure is called as the answer, where the choices do not all come to one and the same. */
  readonly label: string | undefined
  readonly figure: string
  /** How far that lies from the answer now, where both are the same main figure. */
  readonly apart: string | undefined
}

/** The way that a silent point is read now, then the others. */
export function choicesOf(
  formatter: Formatter,
  outcome: AnsweredOutcome,
  { id, chosen, alternatives }: ReadingShown,
  under: FigureUnder | undefined,
): readonly Choice[] {
  const { calculator } = formatter
  const { main } = figuresOf(calculator, outcome)
  const now: Alternative = {
    value: chosen,
    status: outcome.status,
    ...(main === undefined ? {} : { figure: main.text }),
  }
  const options = [now, ...alternatives]
  const headline = under && headlineFigure(calculator, outcome)
  const would = options.map((option) => (option === now ? headline : under?.({ [id]: option.value })))
  const figures = new Set(would.flatMap((each) => each?.id ?? []))
  if (figures.size > 1 || would.some((each) => each?.isMain === false)) {
    return options.map((option, at) =>
      headlineChoice(formatter, option, would[at], option === now ? undefined : headline),
    )
  }
  return options.map((option) => ({
    value: option.value,
    label: undefined,
    figure: alternativeText(formatter, option),
    apart: option === now ? undefined : apartText(formatter, option.figure, main?.text),
  }))
}

/** A choice with the figure that would be the answer. */
function headlineChoice(
  formatter: Formatter,
  option: Alternative,
  headline: HeadlineFigure | undefined,
  from: HeadlineFigure | undefined,
): Choice {
  const { value } = option
  if (headline === undefined)
    return { value, label: undefined, figure: alternativeText(formatter, option), apart: undefined }
  return {
    value,
    label: answerName(formatter, headline.id),
    figure: formatter.value(headline.unit, headline.text),
    apart: headline.isMain && from?.id === headline.id ? apartText(formatter, headline.text, from.text) : undefined,
  }
}
