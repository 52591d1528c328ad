import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { billWords } from '../answer/bill-words.ts'
import type { Reader } from './reader.ts'
import { mainUnit } from './value-text.ts'

/** How far a bill lies from the nearest figure, and on which side. @param by billed less figure */
export function billDistance(reader: Reader, by: string): { readonly words: Words; readonly size: string } {
  const unit = mainUnit(reader.calculator)
  const isDate = unit === 'date'
  const isBelow = by.startsWith('-')
  const size = reader.value(isDate ? 'days' : unit, isBelow ? by.slice(1) : by)
  if (isDate) return { words: isBelow ? billWords.nearestEarlier : billWords.nearestLater, size }
  return { words: isBelow ? billWords.nearestBelow : billWords.nearestAbove, size }
}
