/** Civil dates as day numbers: no zone, no clock. Day 0 is 1970-01-01; months count from year 0. */
declare const day: unique symbol
declare const month: unique symbol
export type Day = number & { readonly [day]: true }
export type Month = number & { readonly [month]: true }

const epochDays = 719_468
const eraDays = 146_097
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const february = 2

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** The number of days in a month, January being 1. */
export const monthLength = (year: number, monthOfYear: number): number =>
  monthOfYear === february && isLeapYear(year) ? 29 : (monthLengths[monthOfYear - 1] ?? 0)

/** The day number of a date that exists; the Gregorian calendar, by counting years from 1 March. */
export function dayNumber(year: number, monthOfYear: number, dayOfMonth: number): Day {
  const y = monthOfYear <= february ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * ((monthOfYear + 9) % 12) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * eraDays + dayOfEra - epochDays) as Day
}

export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Year, month and day of the month of a day number. */
export function civil(on: Day): Civil {
  const z = on + epochDays
  const era = Math.floor(z / eraDays)
  const doe = z - era * eraDays
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const monthOfYear = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yoe + era * 400 + (monthOfYear <= february ? 1 : 0),
    month: monthOfYear,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

export const plusDays = (on: Day, days: number): Day => (on + days) as Day

/** Sunday 0 to Saturday 6. */
export const weekday = (on: Day): number => (((on + 4) % 7) + 7) % 7

export const monthNumber = (year: number, monthOfYear: number): Month => (year * 12 + monthOfYear - 1) as Month

export function monthOf(on: Day): Month {
  const { year, month: monthOfYear } = civil(on)
  return monthNumber(year, monthOfYear)
}

export const plusMonths = (of: Month, months: number): Month => (of + months) as Month
const yearOfMonth = (of: Month): number => Math.floor(of / 12)
const monthOfYear = (of: Month): number => of - yearOfMonth(of) * 12 + 1
export const daysInMonth = (of: Month): number => monthLength(yearOfMonth(of), monthOfYear(of))
export const firstDay = (of: Month): Day => dayNumber(yearOfMonth(of), monthOfYear(of), 1)
export const lastDay = (of: Month): Day => plusDays(firstDay(of), daysInMonth(of) - 1)

/** The day with this number in the month, where the month has one. */
export const dayInMonth = (of: Month, dayOfMonth: number): Day | undefined =>
  dayOfMonth <= daysInMonth(of) ? plusDays(firstDay(of), dayOfMonth - 1) : undefined

const padded = (value: number, width: number): string => String(value).padStart(width, '0')

/** `YYYY-MM-DD`. */
export function dayText(on: Day): string {
  const date = civil(on)
  return `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`
}

/** `YYYY-MM`. */
export const monthText = (of: Month): string => `${padded(yearOfMonth(of), 4)}-${padded(monthOfYear(of), 2)}`

const ascii0 = 48
const hyphen = 45

/** The number that two ASCII digits write, or one below zero. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ascii0
  const ones = text.charCodeAt(at + 1) - ascii0
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}

/** The year that four ASCII digits write, or one below zero. */
function year(text: string): number {
  const century = twoDigits(text, 0)
  const ofCentury = twoDigits(text, 2)
  return century < 0 || ofCentury < 0 ? -1 : century * 100 + ofCentury
}

/** The date that exists, written `YYYY-MM-DD` in ASCII digits, at the start of a text; anything else is undefined. */
export function readDay(text: string): Day | undefined {
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined
  const y = year(text)
  const ofYear = twoDigits(text, 5)
  const ofMonth = twoDigits(text, 8)
  if (y < 0 || ofYear < 1 || ofYear > 12 || ofMonth < 1 || ofMonth > monthLength(y, ofYear)) return undefined
  return dayNumber(y, ofYear, ofMonth)
}

/** How `readMonth` and `readDay` want months and days written, for who describes it; not all that looks so exists. */
export const monthPattern = '[0-9]{4}-(0[1-9]|1[0-2])'
export const dayPattern = `${monthPattern}-(0[1-9]|[12][0-9]|3[01])`

/** A month written `YYYY-MM`; anything else is undefined. */
export function readMonth(text: string): Month | undefined {
  if (text.length !== 7 || text.charCodeAt(4) !== hyphen) return undefined
  const y = year(text)
  const ofYear = twoDigits(text, 5)
  return y >= 0 && ofYear >= 1 && ofYear <= 12 ? monthNumber(y, ofYear) : undefined
}
