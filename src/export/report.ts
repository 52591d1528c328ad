import type { AnsweredOutcome } from '../../calculators/engine/run/outcome.ts'
import type { Catalogue } from '../../calculators/engine/seed/catalogue.ts'
import type { Answer } from '../ui/answer/answer.ts'
import { figuresOf, headlineFigureUnder } from '../ui/answer/figures.ts'
import { headlineText } from '../ui/answer/headline-text.ts'
import type { Draft } from '../ui/form/draft.ts'
import type { Formatter } from '../ui/text/formatter.ts'
import { because } from '../ui/text/sentence.ts'
import { sheetWords } from '../ui/text/sheet-words.ts'
import { type AppliedTerm, appliedTerms, type ReadingLine, readingLines } from './applied-terms.ts'
import { type Footnote, footnotes, type Line, readable, readableBy } from './line.ts'
import {
  billLines,
  factsEntered,
  type GuardLine,
  guardLines,
  sourceLines,
  type WorkLine,
  workLines,
} from './report-lines.ts'
import { statement } from './statement-words.ts'

/** A calculation in words, as it is sent or printed, in one language: every text is readable, none is marked up. */
export interface Report {
  readonly title: string
  readonly provider: string
  /** Not so while something that is needed is missing or wrong. */
  readonly isAnswered: boolean
  /** What the figure is called; where there is no figure, what there is to say in its place. */
  readonly label: string
  readonly figure: string | undefined
  readonly sentence: string | undefined
  /** What the answer follows. */
  readonly source: readonly string[]
  readonly facts: readonly Line[]
  readonly figures: readonly Line[]
  readonly work: readonly WorkLine[]
  readonly applied: readonly AppliedTerm[]
  readonly readings: readonly ReadingLine[]
  readonly guards: readonly GuardLine[]
  readonly bill: readonly string[]
  readonly footnotes: readonly Footnote[]
}

export function reportOf(by: Formatter, catalogue: Catalogue, draft: Draft, answer: Answer): Report {
  const formatter = readableBy(by)
  const { calculator, language } = formatter
  const { outcome } = answer
  const head = headlineText(formatter, answer)
  const under = headlineFigureUnder(catalogue, calculator, answer.request)
  const readings = outcome === undefined ? [] : readingLines(formatter, outcome, chosenIn(draft, answer), under)
  const applied = outcome === undefined ? [] : appliedTerms(formatter, outcome, readings)
  return {
    title: readable(calculator.title[language]),
    provider: readable(calculator.provider.name[language]),
    isAnswered: outcome !== undefined,
    label: outcome === undefined ? formatter.say(statement.unfinished) : head.label,
    figure: outcome === undefined ? undefined : (head.figure ?? nothingDue(formatter, outcome)),
    sentence: (outcome && because(formatter, outcome)) ?? head.sentence,
    source: sourceLines(formatter, answer),
    facts: factsEntered(formatter, draft),
    figures: outcome === undefined ? [] : figureLines(formatter, outcome),
    work: workLines(formatter, outcome?.steps ?? []),
    applied,
    readings,
    guards: guardLines(formatter, catalogue, outcome?.guards ?? []),
    bill: billLines(formatter, answer),
    footnotes: footnotes(formatter, [
      ...(outcome?.status === 'unsettled' ? outcome.cites : []),
      ...applied.flatMap(({ cites }) => cites),
      ...(outcome?.steps ?? []).flatMap(({ cites }) => cites),
      ...(outcome?.guards ?? []).flatMap(({ cites }) => cites),
    ]),
  }
}

/** The readings chosen that there was room for. */
const chosenIn = ({ readings }: Draft, { setAside }: Answer): Draft['readings'] =>
  Object.fromEntries(Object.entries(readings).filter(([id]) => !setAside.includes(id)))

/** In place of an amount, where there is none. */
const nothingDue = ({ say, calculator }: Formatter, { status }: AnsweredOutcome): string | undefined =>
  status === 'not-due' && calculator.formula.isMoney ? say(sheetWords.none) : undefined

const figureLines = ({ calculator, name, value }: Formatter, outcome: AnsweredOutcome): readonly Line[] =>
  figuresOf(calculator, outcome).others.map(({ id, text, unit }) => ({
    name: name(id),
    value: value(unit, text),
  }))
