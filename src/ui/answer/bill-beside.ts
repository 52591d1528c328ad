import type { AnsweredOutcome } from '../../../calculators/engine/run/outcome.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'
import type { Formatter } from '../text/formatter.ts'
import { mainUnit } from '../text/value-text.ts'
import { type BillComparison, billWords, isMainFigure, otherFigures, paidMatches } from './bill.ts'
import { figuresOf } from './figures.ts'
import { mainName } from './headline-text.ts'

/** How far a bill lies from the nearest figure, and on which side. @param by billed less figure */
function billDistance(formatter: Formatter, by: string): { readonly words: Words; readonly size: string } {
  const unit = mainUnit(formatter.calculator)
  const isDate = unit === 'date'
  const isBelow = by.startsWith('-')
  const size = formatter.value(isDate ? 'days' : unit, isBelow ? by.slice(1) : by)
  if (isDate) return { words: isBelow ? billWords.nearestEarlier : billWords.nearestLater, size }
  return { words: isBelow ? billWords.nearestBelow : billWords.nearestAbove, size }
}

/**
 * What a bill is by the answer, before readings are told that make it: that no money is due, which figure it is besides the
 * main one, how far it lies from the nearest main figure, or that it is the main figure as it stands.
 */
export function billBeside(
  formatter: Formatter,
  bill: BillComparison,
  outcome: AnsweredOutcome | undefined,
): readonly string[] {
  const { say, value, calculator } = formatter
  const { matches, nearest } = bill
  const unit = mainUnit(calculator)
  const figures = outcome && figuresOf(calculator, outcome)
  // Such as a longer contract, which stands as the answer in place of money.
  const isInPlace = figures?.main !== undefined && figures.headline?.id !== figures.main.id
  const noMoney = isInPlace && outcome?.status === 'due' ? [say(billWords.noMoney)] : []
  const isMain = isMainFigure(bill)
  if (isMain && !isInPlace) return [say(billWords.matchesAsIs)]

  const billedAs = [...otherFigures(bill), figures?.main?.id]
  const found = figures?.others.find(({ id, text }) => text === bill.billed && billedAs.includes(id))
  const same =
    found === undefined
      ? isMain
        ? [say(billWords.matchesAsIs)]
        : []
      : [say(billWords.same, { figure: value(unit, found.text), name: formatter.name(found.id) })]
  const unpaid = matches.length > 0 && paidMatches(bill).length === 0 ? [say(billWords.unpaid)] : []
  return [...noMoney, ...same, ...unpaid, ...(nearest === undefined ? [] : [distance(nearest)])]

  function distance({ figure, difference }: NonNullable<BillComparison['nearest']>): string {
    const { words, size } = billDistance(formatter, difference)
    return say(words, { name: mainName(formatter, outcome), figure: value(unit, figure), difference: size })
  }
}
