import type { FactType } from '../../../calculators/kernel/schema/fact-shape.ts'
import { enteredAmount, enteredCount, enteredRate } from './parse-amount.ts'
import { enteredDate, enteredMonth } from './parse-date.ts'
import { enteredDateTime } from './parse-time.ts'
import { plainText } from './plain-text.ts'

/** Reads what was typed; undefined where it is not recognised. */
export type ReadEntry = (typed: string, unit?: string) => string | undefined

const plainly =
  (read: ReadEntry): ReadEntry =>
  (typed, unit) =>
    read(plainText(typed), unit)

/** How entries are read, by the type of their fact. */
export const readers: Partial<Record<FactType, ReadEntry>> = {
  amount: plainly(enteredAmount),
  rate: plainly(enteredRate),
  count: plainly(enteredCount),
  date: plainly((plain) => inBothCalendars(plain, enteredDate)),
  month: plainly((plain) => inBothCalendars(plain, enteredMonth)),
  'date-time': plainly((plain) => inBothCalendars(plain, enteredDateTime)),
}

const twoYears = /^([^()]+年)\(([^()]+年)\)(.+)$/
const twoDates = /^(.+)・((?:令和|平成|昭和).+)$/

/** 2026年(令和8年)5月31日 and 2026年5月31日・令和8年5月31日 are read where both are the same. */
function inBothCalendars(plain: string, read: ReadEntry): string | undefined {
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
