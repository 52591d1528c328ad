import { fieldsOf } from '../../../calculators/kernel/schema/parse-facts.ts'
import { figuresOf } from '../../ui/answer/figures.ts'
import { headlineText } from '../../ui/answer/headline-text.ts'
import { type Draft, shownFields, untouched } from '../../ui/form/draft.ts'
import { type FactText, factText } from '../../ui/form/fact-text.ts'
import { apartText } from '../../ui/text/difference.ts'
import type { Formatter } from '../../ui/text/formatter.ts'
import { termValueText } from '../../ui/text/reading-text.ts'

import { sheetWords } from '../../ui/text/sheet-words.ts'
import { mainUnit } from '../../ui/text/value-text.ts'
import type { SavedAnswer } from './answers.ts'
import { savedWords } from './words.ts'

/** A calculation among those that are compared, and how it speaks. */
export interface Column {
  readonly formatter: Formatter
  readonly computed: SavedAnswer
}

/** A line of the table: what it is about, and what each calculation says of it; undefined where one says nothing. */
interface Line {
  readonly label: string
  readonly cells: readonly (string | undefined)[]
  /** Whether all say the same. */
  readonly isSame: boolean
}

interface Section {
  readonly title: string
  readonly lines: readonly Line[]
}

/** The answer of a calculation at the head of its column. */
export interface ColumnHead {
  readonly label: string
  readonly figure: string | undefined
  /** Why that, or what is missing to one. */
  readonly sentence: string | undefined
  /** How far its main figure lies from the first one's; undefined where they are not of a kind. */
  readonly difference: string | undefined
}

export const columnHeads = (columns: readonly Column[]): readonly ColumnHead[] =>
  columns.map((column, at) => {
    const { answer } = column.computed
    const { label, figure, sentence } = headlineText(column.formatter, answer)
    const [first] = columns
    return {
      label,
      figure: answer.outcome === undefined ? undefined : figure,
      sentence,
      difference: first === undefined || at === 0 ? undefined : differenceText(column, first),
    }
  })

/** What else is compared, below the answers. */
export function comparisonSections(columns: readonly Column[]): readonly Section[] {
  const [first] = columns
  if (first === undefined) return []
  const { say } = first.formatter
  return [
    { title: say(savedWords.figures), lines: lined(columns.map(figureEntries)) },
    { title: say(savedWords.facts), lines: lined(columns.map(factEntries(enteredLabels(columns)))) },
    { title: say(savedWords.readings), lines: lined(columns.map(readingEntries)) },
  ].filter(({ lines }) => lines.length > 0)
}

type Entry = readonly [label: string, text: string]

/** One line for each label that any column has, in the order in which they come up. */
function lined(columns: readonly (readonly Entry[])[]): readonly Line[] {
  const maps = columns.map((entries) => new Map(entries))
  return [...new Set(columns.flatMap((entries) => entries.map(([label]) => label)))].map((label) => {
    const cells = maps.map((map) => map.get(label))
    return { label, cells, isSame: cells.every((cell) => cell === cells[0]) }
  })
}

function figureEntries({ formatter, computed: { answer } }: Column): readonly Entry[] {
  const { outcome } = answer
  if (outcome === undefined) return []
  const { others } = figuresOf(formatter.calculator, outcome)
  return others.map(({ id, text, unit }) => [formatter.name(id), formatter.value(unit, text)])
}

/** A fact that nobody entered counts as something too, and stands in the table where another calculation entered it. */
const enteredLabels = (columns: readonly Column[]): ReadonlySet<string> =>
  new Set(
    columns.flatMap(({ formatter, computed }) =>
      factTexts(formatter, computed.draft).flatMap(({ name, isEntered }) => (isEntered ? [name] : [])),
    ),
  )

const factEntries =
  (wanted: ReadonlySet<string>) =>
  ({ formatter, computed }: Column): readonly Entry[] =>
    factTexts(formatter, computed.draft)
      .filter(({ name }) => wanted.has(name))
      .map(({ name, value }) => [name, value])

const readingEntries = ({ formatter, computed: { answer } }: Column): readonly Entry[] =>
  (answer.outcome?.readings ?? []).map(({ id, chosen, default: preset }) => {
    const text = termValueText(formatter, id, chosen)
    const mark =
      formatter.language === 'ja'
        ? `（${formatter.say(sheetWords.isDefault)}）`
        : ` (${formatter.say(sheetWords.isDefault)})`
    return [formatter.name(id), chosen === preset ? text + mark : text]
  })

function differenceText(column: Column, first: Column): string | undefined {
  const { formatter } = column
  const unit = mainUnit(formatter.calculator)
  const [figure, from] = [mainOf(column), mainOf(first)]
  if (figure === undefined || from === undefined || unit !== mainUnit(first.formatter.calculator)) return undefined
  return apartText(formatter, figure, from)
}

/** The main figure, where it is the answer and measured in what the calculator measures. */
function mainOf({ formatter: { calculator }, computed: { answer } }: Column): string | undefined {
  if (answer.outcome === undefined) return undefined
  const { main, headline } = figuresOf(calculator, answer.outcome)
  if (main === undefined || main.id !== headline?.id) return undefined
  return main.unit === mainUnit(calculator) ? main.text : undefined
}

interface EnteredText extends FactText {
  /** Whether somebody entered it, or it counts as this anyway. */
  readonly isEntered: boolean
}

/** The facts of a calculation in the order of its form, each row of a list by its number. */
function factTexts(formatter: Formatter, draft: Draft): readonly EnteredText[] {
  const all = shownFields(formatter.calculator).flatMap(([, key, shape]) => {
    const { row } = shape
    if (row === undefined) return [{ id: key, shape, cell: draft.cells[key] }]
    return (draft.rows[key] ?? []).flatMap(({ cells }, at) =>
      fieldsOf(row).flatMap(([, cell, of]) => [{ id: `${key}[${at}].${cell}`, shape: of, cell: cells[cell] }]),
    )
  })
  return all.flatMap(({ id, shape, cell }) => {
    const text = factText(formatter, id, shape, cell)
    return text === undefined ? [] : [{ ...text, isEntered: cell !== undefined && cell !== untouched(shape) }]
  })
}
