import { readDay } from '../../../calculators/kernel/calendar/days.ts'
import type { ProblemCode } from '../../../calculators/kernel/proof/problem.ts'
import { dateWithWeekday } from '../text/format.ts'
import type { Formatter } from '../text/formatter.ts'
import { lacksYear } from './missing-year.ts'
import { dateIn, statedWeekday } from './parse-date.ts'
import { longestEntry, readEntry } from './parse-entry.ts'
import { plainText } from './plain-text.ts'
import { problemAt, problemWords, type Slip } from './problem-words.ts'
import { rateSlip } from './rate-slip.ts'

// Signs of a negative amount, before or after that of its currency; accounts also write it in brackets.
const negativeSign = /^([¥\\$]? ?)[-−ー‐–▲△]/
const inBrackets = /^\((.+)\)$/

/** What keeps an entry from being an amount in a currency, where that can be told. */
export function slipIn(typed: string, currency: string): Slip | undefined {
  const size = readEntry('amount', typed, currency)
  if (size !== undefined) return size.includes('.') ? 'fraction' : undefined
  if (readEntry('amount', typed) !== undefined) return 'other-currency'
  const plain = plainText(typed.slice(0, 200))
  const positive = plain.replace(negativeSign, '$1').replace(inBrackets, '$1')
  return positive !== plain && readEntry('amount', positive) !== undefined ? 'negative' : undefined
}

/** The day that was typed with a day of the week on which it does not fall. */
function otherWeekday(typed: string): string | undefined {
  const { core, isOn } = statedWeekday(plainText(typed.slice(0, longestEntry)))
  const read = dateIn(core)
  const on = read === undefined ? undefined : readDay(read)
  return on === undefined || isOn(on) ? undefined : read
}

/** What is said at a field that holds something wrong. */
export function wrongText(
  { say, calculator, language }: Formatter,
  code: ProblemCode,
  type: string,
  typed: string,
): string {
  const { currency } = calculator.provider
  if (type === 'date' || type === 'month' || type === 'date-time') {
    if (code !== 'not-a-date') return say(problemAt(code, type))
    if (lacksYear(type, typed)) return say(problemWords.yearMissing)
    if (type === 'date-time' && readEntry('date', typed) !== undefined) return say(problemWords.timeMissing)
    const other = otherWeekday(typed)
    return other === undefined
      ? say(problemAt(code, type))
      : say(problemWords.weekday, { date: dateWithWeekday(other, language) })
  }
  const lack = type === 'rate' ? rateSlip(typed) : undefined
  if (lack !== undefined) return say(lack)
  const slip = type === 'amount' ? slipIn(typed, currency) : undefined
  return say(problemAt(code, type, currency, ...(slip === undefined ? [] : [slip])))
}
