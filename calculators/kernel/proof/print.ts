import { type Day, dayText, type Month, monthText } from '../calendar/days.ts'
import { amountText, exactText, isPayable, shownDecimal } from '../number/money.ts'
import type { Rational } from '../number/rational.ts'
import { type Derived, isCurrency } from './derive.ts'

/** How values are written in an outcome: the same text under every locale. */
export interface FormattedValue {
  /** The exact value: "1310", "0.146", "95700/73", "2026-05-31". */
  readonly exact: string
  /** The value for a reader, with few decimals. */
  readonly shown: string
  /** Whether the shown value is rounded. */
  readonly rounded: boolean
}

const placesShown = 6

/** A figure of an outcome; amounts must be rounded to the currency's smallest coin. */
export function figureText({ value, unit, print }: Derived<unknown>): string {
  if (print !== undefined) return print(value)
  if (isCurrency(unit)) return amountText(value as Rational, unit)
  switch (unit) {
    case 'date':
      return dayText(value as Day)
    case 'month':
      return monthText(value as Month)
    default:
      return typeof value === 'object' ? exactText(value as Rational) : String(value)
  }
}

/** A value of a step, exact and as shown. */
export function formattedValue(derived: Derived<unknown>): FormattedValue {
  const { value, unit } = derived
  if (!isRational(value)) {
    const text = Array.isArray(value) ? value.join(', ') : figureText(derived)
    return { exact: text, shown: text, rounded: false }
  }
  const exact = exactText(value)
  if (isCurrency(unit) && isPayable(value, unit)) return { exact, shown: amountText(value, unit), rounded: false }
  if (isShort(exact)) return { exact, shown: exact, rounded: false }
  const shown = shownDecimal(value, placesShown)
  return { exact, shown, rounded: shown !== exact }
}

/** Whether an exact text is a decimal that a reader can be shown as it is. */
function isShort(exact: string): boolean {
  const point = exact.indexOf('.')
  return point < 0 ? !exact.includes('/') : exact.length - point - 1 <= placesShown
}

const isRational = (value: unknown): value is Rational =>
  typeof value === 'object' && value !== null && 'n' in value && 'd' in value
