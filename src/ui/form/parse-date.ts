import {
  type Day,
  dayText,
  lastDay,
  plusDays,
  readDay,
  readMonth,
  weekday,
} from '../../../calculators/kernel/calendar/days.ts'
import { eras } from '../text/format.ts'
import { localDay } from '../text/local-day.ts'
import { withDigits } from './kanji-numbers.ts'

const kanji = '日月火水木金土'
const english = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

const named = '(sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?)'
const patterns = [
  /([日月火水木金土])曜日?$/,
  / ?\(([日月火水木金土])(?:曜日?)?(?:・?祝)?\)$/,
  new RegExp(`^${named}\\.?,? `, 'i'),
  new RegExp(` ?\\(${named}\\)$`, 'i'),
]

/** A date without the day of the week that was written with it, and whether a day falls on that. */
export function statedWeekday(plain: string): { readonly core: string; isOn(day: Day): boolean } {
  for (const pattern of patterns) {
    const [whole, name] = pattern.exec(plain) ?? []
    if (whole === undefined || name === undefined) continue
    const stated = name.length === 1 ? kanji.indexOf(name) : english.indexOf(name.slice(0, 3).toLowerCase())
    return { core: plain.replace(pattern, ''), isOn: (day) => weekday(day) === stated }
  }
  return { core: plain, isOn: () => true }
}

const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** The number of a month by its English name, whole or in three letters: "05". */
function monthNumberOf(name: string): string | undefined {
  const lower = name.toLowerCase()
  const at = names.findIndex((each) => each === lower || each.slice(0, 3) === lower)
  const found = lower === 'sept' ? 8 : at
  return found < 0 ? undefined : String(found + 1).padStart(2, '0')
}

/**
 * Dates and months as people write them. Which of two numbers is the month is never guessed: 1/2/2026 is not read, 5/31/2026
 * is.
 */

// A Japanese keyboard gives ー for the hyphen, ・ for the slash and 。 for the point.
const between = '[-/.\u2010-\u2015\u2212ー・。]'
const year = `(?:${between}|年)`
const month = `(?:${between}|月)`
const era = '(令和|平成|昭和|[rhs]) ?\\.?(元|\\d{1,3})'

const western = new RegExp(`^(\\d{4})${year}(\\d{1,2})${month}(\\d{1,2})日?$`)
const digitsOnly = /^(\d{4})(\d{2})(\d{2})$/
const japanese = new RegExp(`^${era}${year}(\\d{1,2})${month}(\\d{1,2})日?$`, 'i')
const japaneseDigits = /^(令和|平成|昭和|[rhs])(\d{2})(\d{2})(\d{2})$/i
const yearLast = new RegExp(`^(\\d{1,2})${between}(\\d{1,2})${between}(\\d{4})$`)
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i
const monthEnd = /^(.+?)月?末日?$|^(?:the )?end of (.+)$/i
// A spreadsheet gives a day its first moment.
const midnight = /[ t]0?0:00(?::00(?:\.0+)?)?$/i

const padded = (digits: string): string => digits.padStart(2, '0')

/** A date; one that gives the day of the week is read where that is so. */
export function enteredDate(plain: string): string | undefined {
  const { core, isOn } = statedWeekday(plain.replace(midnight, ''))
  const read = dateIn(core)
  const on = read === undefined ? undefined : readDay(read)
  return on === undefined || isOn(on) ? read : undefined
}

/** A date without a day of the week. */
export function dateIn(core: string): string | undefined {
  const text = withDigits(core)
  return (
    westernDate(text) ?? eraDate(text) ?? namedDate(text) ?? dateByNumbers(text) ?? lastDayIn(text) ?? relativeDay(text)
  )
}

const highestMonth = 12

/** 5/31/2026 and 31/5/2026: one of the two numbers can be no month, or both are the same. */
function dateByNumbers(text: string): string | undefined {
  const [, one, other, ofEra] = yearLast.exec(text) ?? []
  if (one === undefined || other === undefined || ofEra === undefined) return undefined
  const isMonthFirst = Number(one) <= highestMonth
  if (isMonthFirst && Number(other) <= highestMonth && Number(one) !== Number(other)) return undefined
  const [ofYear, ofMonth] = isMonthFirst ? [one, other] : [other, one]
  return `${ofEra}-${padded(ofYear)}-${padded(ofMonth)}`
}

/** 2026年5月末, 令和8年5月末日, end of May 2026. */
function lastDayIn(text: string): string | undefined {
  const [, before, after] = monthEnd.exec(text) ?? []
  const read = before === undefined && after === undefined ? undefined : enteredMonth(before ?? after ?? '')
  const of = read === undefined ? undefined : readMonth(read)
  return of === undefined ? undefined : dayText(lastDay(of))
}

const relativeDays: Readonly<Record<string, number>> = {
  今日: 0,
  本日: 0,
  昨日: -1,
  明日: 1,
  today: 0,
  yesterday: -1,
  tomorrow: 1,
}

/** A day by its distance from today, where the reader is. */
function relativeDay(text: string): string | undefined {
  const name = text.toLowerCase()
  const distance = Object.hasOwn(relativeDays, name) ? relativeDays[name] : undefined
  const today = readDay(localDay(new Date()))
  return distance === undefined || today === undefined ? undefined : dayText(plusDays(today, distance))
}

function westernDate(core: string): string | undefined {
  const [, ofEra, ofYear, ofMonth] = western.exec(core) ?? digitsOnly.exec(core) ?? []
  if (ofEra === undefined || ofYear === undefined || ofMonth === undefined) return undefined
  return `${ofEra}-${padded(ofYear)}-${padded(ofMonth)}`
}

/** @param isLoose whether a day before the era's first counts as well: people write 令和元年 of all of 2019 */
export function eraDate(core: string, isLoose = false): string | undefined {
  const [, name, ofEra, ofYear, ofMonth] = japanese.exec(core) ?? japaneseDigits.exec(core) ?? []
  if (name === undefined || ofEra === undefined || ofYear === undefined || ofMonth === undefined) return undefined
  return inEra(name, ofEra, `-${padded(ofYear)}-${padded(ofMonth)}`, isLoose)
}

/** 2200, the last year that can be entered, is 令和182年. */
const latestYear = 182

/**
 * A day or month in an era. Papers of before go on with an era that has ended since, as 平成32年 does; before it began there
 * is no day in it.
 */
function inEra(name: string, ofEra: string, rest: string, isLoose = false): string | undefined {
  const found = eras.find((each) => each.name === name || each.letter === name.toLowerCase())
  const count = ofEra === '元' ? 1 : Number(ofEra)
  if (found === undefined || count > latestYear) return undefined
  const text = `${found.yearBefore + count}${rest}`
  return isLoose || text >= found.from.slice(0, text.length) ? text : undefined
}

function namedDate(core: string): string | undefined {
  const [, day, first, ofEra] = dayFirst.exec(core) ?? []
  const [, second, ofMonth = day, last = ofEra] = monthFirst.exec(core) ?? []
  const ofYear = monthNumberOf(first ?? second ?? '')
  return ofYear === undefined || ofMonth === undefined || last === undefined
    ? undefined
    : `${last}-${ofYear}-${padded(ofMonth)}`
}

const westernMonth = new RegExp(`^(\\d{4})${year}(\\d{1,2})(?:月分?)?$`)
const japaneseMonth = new RegExp(`^${era}${year}(\\d{1,2})(?:月分?)?$`, 'i')
const monthDigits = /^(\d{4})(\d{2})$/
const monthThenYear = new RegExp(`^(\\d{1,2})${between}(\\d{4})$`)
const namedMonth = /^([a-z]{3,9})\.?,? (\d{4})$/i

/** A month: 2026-05, 令和8年5月, May 2026. */
export function enteredMonth(typed: string): string | undefined {
  const plain = withDigits(typed)
  const [, ofEra, ofYear] = westernMonth.exec(plain) ?? monthDigits.exec(plain) ?? []
  if (ofEra !== undefined && ofYear !== undefined) return `${ofEra}-${padded(ofYear)}`
  const [, name, yearOfEra, monthOfEra] = japaneseMonth.exec(plain) ?? []
  if (name !== undefined && yearOfEra !== undefined && monthOfEra !== undefined) {
    return inEra(name, yearOfEra, `-${padded(monthOfEra)}`)
  }
  const [, number, inYear] = monthThenYear.exec(plain) ?? []
  if (number !== undefined && inYear !== undefined) return `${inYear}-${padded(number)}`
  const [, named, last] = namedMonth.exec(plain) ?? []
  const found = monthNumberOf(named ?? '')
  return found === undefined ? undefined : `${last}-${found}`
}
