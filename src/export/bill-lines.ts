import type { Answer } from '../ui/answer/answer.ts'
import { billBeside } from '../ui/answer/bill-beside.ts'
import { billWords } from '../ui/answer/bill-words.ts'
import { billedWords } from '../ui/answer/billed-words.ts'
import { matchesWords, otherFigures, paidMatches } from '../ui/answer/held-bill.ts'
import type { Reader } from '../ui/text/reader.ts'
import { readingText } from '../ui/text/reading-text.ts'
import { mainUnit } from '../ui/text/value-text.ts'
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
