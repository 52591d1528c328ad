import { readDay } from '../../../calculators/kernel/calendar/days.ts'
import type { FactType } from '../../../calculators/kernel/schema/fact-shape.ts'
import { longestEntry, readEntry } from './parse-entry.ts'
import { plainText } from './plain-text.ts'

/**
 * Whether a text may still become another that reads, so that nobody is corrected in mid-word. That is so where an ending
 * of one of these samples completes it: 令和8 becomes 令和8年1月10日.
 */

const eraYears = ['令和60年', '平成30年', '昭和60年']
const months = 'January February March April May June July August September October November December'.split(' ')

const monthSamples = [
  '2021-01',
  '2021年1月',
  ...eraYears.flatMap((year) => [`${year}1月`, `${year}12月`]),
  'R2.12',
  'H2.1',
  'S2.1',
  ...months.map((name) => `${name} 2021`),
]
const dateSamples = [
  '2021-01-10',
  '20210110',
  '2021年1月10日',
  ...eraYears.flatMap((year) => [`${year}1月1日`, `${year}12月10日`]),
  'R2.12.10',
  'H2.1.1',
  'S2.1.1',
  ...months.flatMap((name) => [`10 ${name} 2021`, `${name} 10, 2021`]),
]
const timeSamples = ['09:15', '09:15:30', '9時15分', '午前9時15分', '午後9時15分', '9:15 am', '9:15 pm', '0915']

const endingsOf = (samples: readonly string[]): readonly string[] => [
  ...new Set(samples.flatMap((sample) => Array.from(sample, (_, at) => sample.slice(at)))),
]

const endings: Partial<Record<FactType, () => readonly string[]>> = {
  amount: () =>
    endingsOf(['1,000円', '10.50万円', '1万2千円', '3百万円', 'US$1.50', 'JPY 1 yen', 'USD 1 dollars', '1米ドル']),
  rate: () => endingsOf(['10.5%', '10パーセント', '10 per cent', '10 percent']),
  count: () => endingsOf(['12か月', '12ヶ月間', '12 months', '12日間', '12 days']),
  date: () => endingsOf(dateSamples),
  month: () => endingsOf(monthSamples),
  'date-time': () => [
    ...endingsOf(dateSamples).map((ending) => `${ending} 09:15`),
    ...endingsOf(timeSamples.map((time) => ` ${time}`)),
  ],
}

// What a Japanese keyboard shows before it is converted: まん, or the letters of a syllable after a digit or a kanji.
const unconverted = /[ぁ-ゖ]|[\d一-龠][a-z]{1,2}$/i
const inBrackets = /\([^()]*\)?/g
const weekdayFirst = /^(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*[., ]*|^[smtwf][a-z]{0,2}$/i

/** @param typed what stands in a field that is being typed into */
export function isUnfinished(type: FactType, typed: string): boolean {
  const own = endings[type]
  if (own === undefined || typed.length > longestEntry) return false
  const plain = plainText(typed)
  const isOfDays = type === 'date' || type === 'month' || type === 'date-time'
  const core = isOfDays ? plain.replace(inBrackets, '').replace(weekdayFirst, '') : plain
  const reads = parsed(type, core)
  if (reads !== undefined) return mayGrow(type, plain, core, reads)
  if (unconverted.test(plain) || (isOfDays && /^\d{1,2}[/月]$/.test(core))) return true
  return own().some((ending) => parsed(type, core + ending) !== undefined)
}

/** Whether what reads may become another value: 2026-05-1 the 10th, 1.5 so many 万, 14.6 a percentage. */
function mayGrow(type: FactType, plain: string, core: string, reads: string): boolean {
  if (type === 'amount') return /^\d+\.\d+$/.test(plain)
  if (type === 'rate') return /^\d+(?:\.\d+)?$/.test(plain)
  if (type === 'count') return false
  if (core !== plain && !plain.endsWith(')') && parsed(type, plain) === undefined) return true
  return ['0', '1', '15分'].some((ending) => ![undefined, reads].includes(parsed(type, core + ending)))
}

/** What is read, where it is a day or a month that exists. */
function parsed(type: FactType, text: string): string | undefined {
  const read = readEntry(type, text)
  if (read === undefined || type === 'amount' || type === 'rate' || type === 'count') return read
  return readDay(type === 'month' ? `${read}-01` : read) === undefined ? undefined : read
}
