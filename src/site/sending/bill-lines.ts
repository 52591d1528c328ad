import { billWords } from '../../words/bill.ts'
import { billedWords } from '../../words/billed.ts'
import type { Answer } from '../answer/answer.ts'
import { mainName } from '../answer/head.ts'
import { billDistance } from '../text/bill-distance.ts'
import type { Reader } from '../text/reader.ts'
import { readingText } from '../text/reading-text.ts'
import { mainUnit } from '../text/value-text.ts'
import { lineText } from './line.ts'

/** A bill held against the calculation, in sentences; none where no bill was entered. */
export function billLines(reader: Reader, { outcome, bill }: Answer): readonly string[] {
  if (outcome === undefined || typeof bill !== 'object') return []
  const { say, value, calculator } = reader
  const unit = mainUnit(calculator)
  const billed = lineText(reader, {
    name: say(unit === 'date' ? billedWords.date : billedWords.amount),
    value: value(unit, bill.billed),
  })
  const { matches, nearest } = bill
  if (nearest !== undefined) {
    const { words, size } = billDistance(reader, nearest.difference)
    const figure = value(unit, nearest.figure)
    return [billed, say(words, { name: mainName(reader, outcome), figure, difference: size })]
  }
  if (matches.length === 0) return [billed, say(billWords.nothing)]
  const readings = matches.map((match) =>
    Object.entries(match.readings).map(([id, raw]) => readingText(reader, id, raw)),
  )
  if (readings.some((each) => each.length === 0)) return [billed, say(billWords.matchesAsIs)]
  return [billed, say(billWords.matches), ...readings.map((each) => each.join(' / '))]
}
