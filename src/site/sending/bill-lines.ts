import { billWords } from '../../words/bill.ts'
import { billedWords } from '../../words/billed.ts'
import type { Answer } from '../answer/answer.ts'
import { billBeside } from '../answer/bill-beside.ts'
import { matchesWords, otherFigures, paidMatches } from '../answer/held-bill.ts'
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
  if (matches.length === 0 && nearest === undefined) return [billed, say(billWords.nothing)]
  const beside = billBeside(reader, bill, outcome)
  const paid = paidMatches(bill)
  const readings = paid.map((match) => Object.entries(match.readings).map(([id, raw]) => readingText(reader, id, raw)))
  const isAsItStands = readings.some((each) => each.length === 0)
  if (paid.length === 0 || isAsItStands) return [billed, ...beside]
  return [
    billed,
    ...beside,
    say(matchesWords(bill), { name: otherFigures(bill).map(reader.name).join(' / ') }),
    ...readings.map((each) => each.join(' / ')),
  ]
}
