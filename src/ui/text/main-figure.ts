import type { Alternative } from '../../../calculators/engine/run/outcome.ts'
import { sheetWords } from '../answer/sheet-words.ts'
import { difference } from './difference.ts'
import { signed } from './format.ts'
import { wordsFor } from './lookup.ts'
import type { Reader } from './reader.ts'
import { mainUnit } from './value-text.ts'
import { app } from './words.ts'

/** What the main figure comes to under a reading; in its place, that there is none, or that the terms do not settle it. */
export function alternativeText({ say, value, calculator, language }: Reader, { status, figure }: Alternative): string {
  if (figure !== undefined) return value(mainUnit(calculator), figure)
  if (status === 'unsettled') return say(app.unsettled)
  return status === 'not-due' ? say(sheetWords.none) : (wordsFor(calculator.kind, 'no-figure')?.[language] ?? '—')
}

/** How far a main figure lies from another, with its sign: +¥20, −1 day; none where either is missing. */
export function apartText(reader: Reader, figure: string | undefined, from: string | undefined): string | undefined {
  const by =
    figure === undefined || from === undefined ? undefined : difference(figure, from, mainUnit(reader.calculator))
  return by === undefined ? undefined : differenceText(reader, by)
}

/** A difference of main figures: of dates it is in days. */
function differenceText({ value, calculator }: Reader, by: string): string {
  const unit = mainUnit(calculator)
  return signed(by, (size) => value(unit === 'date' ? 'days' : unit, size))
}
