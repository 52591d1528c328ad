import type { FactType } from '../../../calculators/kernel/fact-type.ts'
import { enteredAmount } from './entered-amount.ts'
import { enteredDate, enteredMonth } from './entered-date.ts'
import { enteredCount, enteredRate } from './entered-number.ts'
import { enteredDateTime } from './entered-time.ts'
import { plainText } from './plain.ts'

/** Nothing that a person types into one of these fields is longer. */
export const longestEntry = 100

/**
 * What was typed, in the strict grammar of a request, where it is recognised.
 * @param unit the currency of an amount, or what is counted: the signs of another are then not read
 */
export function readEntry(type: FactType, typed: string, unit?: string): string | undefined {
  return typed.length > longestEntry ? undefined : readers[type]?.(plainText(typed), unit)
}

type Read = (plain: string, unit?: string) => string | undefined

const readers: Partial<Record<FactType, Read>> = {
  amount: enteredAmount,
  rate: enteredRate,
  count: enteredCount,
  date: (plain) => inBothCalendars(plain, enteredDate),
  month: (plain) => inBothCalendars(plain, enteredMonth),
  'date-time': (plain) => inBothCalendars(plain, enteredDateTime),
}

const twoYears = /^([^()]+年)\(([^()]+年)\)(.+)$/
const twoDates = /^(.+)・((?:令和|平成|昭和).+)$/

/** 2026年(令和8年)5月31日 and 2026年5月31日・令和8年5月31日 are read where both are the same. */
function inBothCalendars(plain: string, read: Read): string | undefined {
  const [, year, otherYear, rest] = twoYears.exec(plain) ?? []
  if (rest !== undefined) {
    const found = read(`${year}${rest}`)
    return found === read(`${otherYear}${rest}`) ? found : undefined
  }
  const [, one, other] = twoDates.exec(plain) ?? []
  if (one === undefined || other === undefined) return read(plain)
  const found = read(one)
  const again = enteredDate(other) ?? enteredMonth(other)
  return again !== undefined && found?.slice(0, 10) === again ? found : undefined
}
