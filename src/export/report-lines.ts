import type { GuardShown, Operand, Step } from '../../calculators/engine/run/outcome.ts'
import type { Catalogue } from '../../calculators/engine/seed/catalogue.ts'
import { fieldsOf } from '../../calculators/kernel/schema/parse-facts.ts'
import type { Answer } from '../ui/answer/answer.ts'
import { billedWords, billWords, matchesWords, otherFigures, paidMatches } from '../ui/answer/bill.ts'
import { billBeside } from '../ui/answer/bill-beside.ts'
import { type Cells, type Draft, shownFields } from '../ui/form/draft.ts'
import { factText } from '../ui/form/fact-text.ts'
import { formWords } from '../ui/form/words.ts'
import { date } from '../ui/text/format.ts'
import type { Formatter } from '../ui/text/formatter.ts'
import { readingText } from '../ui/text/reading-text.ts'
import { sheetWords } from '../ui/text/sheet-words.ts'
import { arithmeticText, exactText, guardMark, operandValue, operationText, stepValue } from '../ui/text/step-text.ts'
import { mainUnit } from '../ui/text/value-text.ts'
import { type Line, lineText, series } from './line.ts'

/** A line of the worksheet in words. */
export interface WorkLine {
  readonly name: string
  readonly how: string
  readonly value: string
  /** The exact value, where the one shown is rounded. */
  readonly exact: string | undefined
  readonly cites: readonly string[]
}

export const workLines = (formatter: Formatter, steps: readonly Step[]): readonly WorkLine[] =>
  steps.map((step, at) => ({
    name: formatter.name(step.id),
    how: arithmeticText(formatter, step, steps.slice(0, at)) ?? operationLine(formatter, step),
    value: stepValue(formatter, step),
    exact: exactText(formatter, step),
    cites: step.cites.map(formatter.cite),
  }))

/** The operation in words with what went into it. */
function operationLine(formatter: Formatter, step: Step): string {
  const { name, operands: named } = operationText(formatter, step)
  const operands = named.map((operand) => operandText(formatter, operand))
  if (name === '') return series(formatter, operands)
  return operands.length === 0 ? name : lineText(formatter, { name, value: series(formatter, operands) })
}

/** An operand by its name; what was chosen or decided stands apart from it, as its words are as many. */
function operandText(formatter: Formatter, operand: Operand): string {
  const line = { name: formatter.name(operand.id), value: operandValue(formatter, operand) }
  return inWords.includes(operand.unit) ? lineText(formatter, line) : `${line.name} ${line.value}`
}

const inWords = ['choice', 'flag']

/** A bill held against the calculation, in sentences; none where no bill was entered. */
export function billLines(formatter: Formatter, { outcome, bill }: Answer): readonly string[] {
  if (outcome === undefined || typeof bill !== 'object') return []
  const { say, value, calculator } = formatter
  const unit = mainUnit(calculator)
  const billed = lineText(formatter, {
    name: say(unit === 'date' ? billedWords.date : billedWords.amount),
    value: value(unit, bill.billed),
  })
  const { matches, nearest } = bill
  if (matches.length === 0 && nearest === undefined) return [billed, say(billWords.nothing)]
  const beside = billBeside(formatter, bill, outcome)
  const paid = paidMatches(bill)
  const readings = paid.map((match) =>
    Object.entries(match.readings).map(([id, raw]) => readingText(formatter, id, raw)),
  )
  const isAsItStands = readings.some((each) => each.length === 0)
  if (paid.length === 0 || isAsItStands) return [billed, ...beside]
  return [
    billed,
    ...beside,
    say(matchesWords(bill), { name: otherFigures(bill).map(formatter.name).join(' / ') }),
    ...readings.map((each) => each.join(' / ')),
  ]
}

/** A check against the law in words. */
export interface GuardLine {
  readonly mark: string
  readonly text: string
  readonly uncapped: string | undefined
  readonly cites: readonly string[]
}

export const guardLines = (
  formatter: Formatter,
  { guardWords }: Catalogue,
  guards: readonly GuardShown[],
): readonly GuardLine[] => {
  const { say, value, cite, calculator, language } = formatter
  return guards.map((guard) => ({
    mark: guardMark(formatter, guard),
    text: guardWords.get(guard.id)?.[language] ?? guard.id,
    uncapped:
      guard.uncapped === undefined
        ? undefined
        : say(sheetWords.uncapped, { amount: value(calculator.provider.currency, guard.uncapped) }),
    cites: guard.cites.map(cite),
  }))
}

/** The facts by their labels, as they were read; what a fact counts as by itself stands there too. */
export function factsEntered(formatter: Formatter, draft: Draft): readonly Line[] {
  const { calculator, name, say } = formatter
  return shownFields(calculator).flatMap(([, key, shape]): readonly Line[] => {
    if (shape.row === undefined) return lineOf(formatter, key, shape, draft.cells[key])
    const { row } = shape
    return (draft.rows[key] ?? [])
      .map(({ cells }) => fieldsOf(row).flatMap(([, cell, of]) => lineOf(formatter, `${key}.${cell}`, of, cells[cell])))
      .filter((lines, at) => lines.length > 0 && isFilled(draft.rows[key]?.[at]?.cells ?? {}))
      .map((lines, at) => ({
        name: say(formWords.rowName, { rows: name(key), number: String(at + 1) }),
        value: series(
          formatter,
          lines.map((line) => `${line.name} ${line.value}`),
        ),
      }))
  })
}

const isFilled = (cells: Cells): boolean =>
  Object.values(cells).some((cell) => (typeof cell === 'boolean' ? cell : cell.trim() !== ''))

const lineOf = (...fact: Parameters<typeof factText>): readonly Line[] => {
  const text = factText(...fact)
  return text === undefined ? [] : [text]
}

/** The document and the edition that an answer follows, and the readings that the edition left no room for. */
export function sourceLines(formatter: Formatter, { outcome, setAside }: Answer): readonly string[] {
  if (outcome === undefined || 'inForceFrom' in outcome) return []
  const { say, calculator, documentTitle, language, name, list } = formatter
  const document = documentTitle(calculator.provider.documents[0]?.id ?? '')
  const { edition } = outcome
  return [
    edition === undefined
      ? say(sheetWords.underTerms, { document })
      : say(sheetWords.underEdition, { document, date: date(edition, language) }),
    ...(setAside.length === 0 ? [] : [say(sheetWords.setAside, { readings: list(setAside.map(name)) })]),
  ]
}
