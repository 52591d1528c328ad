import type { Alternative } from '../../../calculators/engine/run/outcome.ts'
import { readDay } from '../../../calculators/kernel/calendar/days.ts'
import { type Currency, minorDigits } from '../../../calculators/kernel/number/money.ts'
import { signed } from './format.ts'
import type { Formatter } from './formatter.ts'
import { wordsFor } from './names.ts'
import { sheetWords } from './sheet-words.ts'
import { mainUnit } from './value-text.ts'
import { app } from './words.ts'

/**
 * How far a figure lies from another, as text with a sign: "-1", "0", "1", "-0.05".
 * @param unit a currency for money; otherwise both are dates, and the difference is in days
 */
export function difference(figure: string, from: string, unit: Currency | 'date'): string | undefined {
  if (unit !== 'date') return amountText(smallest(figure, unit) - smallest(from, unit), minorDigits[unit])
  const [later, earlier] = [readDay(figure), readDay(from)]
  return later === undefined || earlier === undefined ? undefined : String(later - earlier)
}

/** An amount in the currency's smallest coin. */
function smallest(text: string, unit: Currency): bigint {
  const [whole = '', fraction = ''] = text.split('.')
  return BigInt(whole + fraction.padEnd(minorDigits[unit], '0'))
}

function amountText(coins: bigint, places: number): string {
  if (places === 0 || coins === 0n) return coins.toString()
  const digits = (coins < 0n ? -coins : coins).toString().padStart(places + 1, '0')
  return `${coins < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** What the main figure comes to under a reading; in its place, that there is none, or that the terms do not settle it. */
export function alternativeText(
  { say, value, calculator, language }: Formatter,
  { status, figure }: Alternative,
): string {
  if (figure !== undefined) return value(mainUnit(calculator), figure)
  if (status === 'unsettled') return say(app.unsettled)
  return status === 'not-due' ? say(sheetWords.none) : (wordsFor(calculator.kind, 'no-figure')?.[language] ?? '—')
}

/** How far a main figure lies from another, with its sign: +¥20, −1 day; none where either is missing. */
export function apartText(
  formatter: Formatter,
  figure: string | undefined,
  from: string | undefined,
): string | undefined {
  const by =
    figure === undefined || from === undefined ? undefined : difference(figure, from, mainUnit(formatter.calculator))
  return by === undefined ? undefined : differenceText(formatter, by)
}

/** A difference of main figures: of dates it is in days. */
function differenceText({ value, calculator }: Formatter, by: string): string {
  const unit = mainUnit(calculator)
  return signed(by, (size) => value(unit === 'date' ? 'days' : unit, size))
}
