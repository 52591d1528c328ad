import { type Day, readDay, weekday } from '../../../calculators/kernel/calendar/days.ts'
import { eras, isWithin } from '../text/format.ts'

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
function saidWeekday(plain: string): { readonly core: string; isOn(day: Day): boolean } {
  for (const pattern of patterns) {
    const [whole, name] = pattern.exec(plain) ?? []
    if (whole === undefined || name === undefined) continue
    const said = name.length === 1 ? kanji.indexOf(name) : english.indexOf(name.slice(0, 3).toLowerCase())
    return { core: plain.replace(pattern, ''), isOn: (day) => weekday(day) === said }
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

/** Dates and months as people write them. Which of two numbers is the month is never guessed: 1/2/2026 is not read. */

// A Japanese keyboard gives ー for the hyphen.
const between = '[-/.\u2010-\u2015\u2212ー]'
const year = `(?:${between}|年)`
const month = `(?:${between}|月)`
const era = '(令和|平成|昭和|[rhs]) ?\\.?(元|\\d{1,3})'

const western = new RegExp(`^(\\d{4})${year}(\\d{1,2})${month}(\\d{1,2})日?$`)
const digitsOnly = /^(\d{4})(\d{2})(\d{2})$/
const japanese = new RegExp(`^${era}${year}(\\d{1,2})${month}(\\d{1,2})日?$`, 'i')
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i

const padded = (digits: string): string => digits.padStart(2, '0')

/** A date; one that gives the day of the week is read where that is so. */
export function enteredDate(plain: string): string | undefined {
  const { core, isOn } = saidWeekday(plain)
  const read = westernDate(core) ?? eraDate(core) ?? namedDate(core)
  const on = read === undefined ? undefined : readDay(read)
  return on === undefined || isOn(on) ? read : undefined
}

function westernDate(core: string): string | undefined {
  const [, ofEra, ofYear, ofMonth] = western.exec(core) ?? digitsOnly.exec(core) ?? []
  if (ofEra === undefined || ofYear === undefined || ofMonth === undefined) return undefined
  return `${ofEra}-${padded(ofYear)}-${padded(ofMonth)}`
}

function eraDate(core: string): string | undefined {
  const [, name, ofEra, ofYear, ofMonth] = japanese.exec(core) ?? []
  if (name === undefined || ofEra === undefined || ofYear === undefined || ofMonth === undefined) return undefined
  return inEra(name, ofEra, `-${padded(ofYear)}-${padded(ofMonth)}`)
}

/** A day or month in an era; one that lies outside the era is none. */
function inEra(name: string, ofEra: string, rest: string): string | undefined {
  const found = eras.find((each) => each.name === name || each.letter === name.toLowerCase())
  if (found === undefined) return undefined
  const text = `${found.yearBefore + (ofEra === '元' ? 1 : Number(ofEra))}${rest}`
  return isWithin(found, text) ? text : undefined
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
const namedMonth = /^([a-z]{3,9})\.?,? (\d{4})$/i

/** A month: 2026-05, 令和8年5月, May 2026. */
export function enteredMonth(plain: string): string | undefined {
  const [, ofEra, ofYear] = westernMonth.exec(plain) ?? []
  if (ofEra !== undefined && ofYear !== undefined) return `${ofEra}-${padded(ofYear)}`
  const [, name, yearOfEra, monthOfEra] = japaneseMonth.exec(plain) ?? []
  if (name !== undefined && yearOfEra !== undefined && monthOfEra !== undefined) {
    return inEra(name, yearOfEra, `-${padded(monthOfEra)}`)
  }
  const [, named, last] = namedMonth.exec(plain) ?? []
  const found = monthNumberOf(named ?? '')
  return found === undefined ? undefined : `${last}-${found}`
}
