import { type Day, readDay } from '../../../calculators/kernel/calendar/days.ts'
import type { FactType } from '../../../calculators/kernel/schema/fact-shape.ts'
import { readEntry } from './parse-entry.ts'
import { plainText } from './plain-text.ts'

/** Dates, months and moments that were typed without their year: 5/31, 5月31日(日), 31 May, 5/31 9:15. */

const numeric = /^\d{1,2}(月|[-/.\u2010-\u2015\u2212ー](?=\d))/
const ofWeek = '((?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*\\.?,? )?'
const dayFirst = new RegExp(`^${ofWeek}\\d{1,2}(?:st|nd|rd|th)?[ -][a-z]{3,9}\\.?)(?=$|[ ,(])`, 'i')
const monthFirst = new RegExp(`^${ofWeek}[a-z]{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?)(?=$|[ ,(])`, 'i')
const named = /^[a-z]{3,9}\.?$/i

/** The text with a year where one belongs, in the manner in which it was typed; undefined where there is no such place. */
function withYear(plain: string, year: number): string | undefined {
  const [, between] = numeric.exec(plain) ?? []
  if (between !== undefined) return `${year}${between === '月' ? '年' : between}${plain}`
  if (dayFirst.test(plain)) return plain.replace(dayFirst, `$1 ${year}`)
  if (monthFirst.test(plain)) return plain.replace(monthFirst, `$1, ${year}`)
  return named.test(plain) ? `${plain} ${year}` : undefined
}

/** A year that completes an entry. */
export interface Completed {
  readonly year: number
  readonly text: string
  readonly on: Day
}

// Within so many years the 29th of February falls on every day of the week.
const reach = 28

/** The entry with each year around another in which it is a date that exists; none where no year is missing. */
function completed(type: FactType, typed: string, around: number): readonly Completed[] {
  if (type !== 'date' && type !== 'month' && type !== 'date-time') return []
  const plain = plainText(typed.slice(0, 100))
  if (withYear(plain, around) === undefined) return []
  return Array.from({ length: 2 * reach + 1 }, (_, at) => around - reach + at).flatMap((year) => {
    const text = withYear(plain, year) ?? ''
    const read = readEntry(type, text)
    const on = read === undefined ? undefined : readDay(type === 'month' ? `${read}-01` : read)
    return on === undefined ? [] : [{ year, text, on }]
  })
}

/** Any year; what is asked is only whether one is missing. */
const someYear = 2026

export const lacksYear = (type: FactType, typed: string): boolean => completed(type, typed, someYear).length > 0

const proposed = 2

/** The two completions that are nearest to a day, the earlier one first. */
export function nearestYears(type: FactType, typed: string, near: string): readonly Completed[] {
  const day = readDay(near)
  if (day === undefined) return []
  return completed(type, typed, Number(near.slice(0, 4)))
    .toSorted((a, b) => Math.abs(a.on - day) - Math.abs(b.on - day))
    .slice(0, proposed)
    .toSorted((a, b) => a.year - b.year)
}
