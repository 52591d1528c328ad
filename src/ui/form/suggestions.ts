import { dayText, lastDay, plusDays, readDay, readMonth } from '../../../calculators/kernel/calendar/days.ts'
import type { FactType } from '../../../calculators/kernel/schema/fact-shape.ts'
import { eras } from '../text/format.ts'
import { withDigits } from './kanji-numbers.ts'
import { dateIn, eraDate, statedWeekday } from './parse-date.ts'
import { longestEntry, readEntry } from './parse-entry.ts'
import { plainText } from './plain-text.ts'

/**
 * What an entry that is not read may have been meant as, each as it may be typed instead; whoever typed it chooses. Nothing is
 * ever replaced by itself.
 */

const most = 3

/**
 * @param near a day, `YYYY-MM-DD`, that others are the likelier the nearer they are
 * @param unit the currency of an amount, or what is counted
 */
export function suggestions(type: FactType, typed: string, near: string, unit?: string): readonly string[] {
  if (typed.length > longestEntry) return []
  const plain = plainText(typed)
  const found =
    type === 'date'
      ? byDistance(dates(plain), near)
      : type === 'date-time'
        ? moments(plain)
        : type === 'amount'
          ? amounts(plain, unit)
          : type === 'rate'
            ? rates(plain)
            : type === 'count'
              ? counts(plain, unit)
              : []
  const isValid = (text: string): boolean => {
    const read = readEntry(type, text, unit)
    if (read === undefined) return false
    return type === 'amount' && unit === 'JPY' ? !read.includes('.') : true
  }
  return [...new Set(found)].filter((text) => text !== plain && isValid(text)).slice(0, most)
}

/** Those days that exist, the nearest first. */
const byDistance = (days: readonly string[], near: string): readonly string[] =>
  days
    .filter((day) => readDay(day) !== undefined)
    .toSorted((a, b) => Math.abs(distance(a, near)) - Math.abs(distance(b, near)))

const distance = (day: string, near: string): number => (readDay(day) ?? 0) - (readDay(near) ?? 0)

const padded = (digits: string): string => digits.padStart(2, '0')
const dayOf = (year: number, month: string, day: string): string => `${year}-${padded(month)}-${padded(day)}`

const between = '[-/. 年月・。]'
const threeNumbers = new RegExp(`^(\\d{1,2})${between}(\\d{1,2})${between}(\\d{1,2})日?$`)
// As the English write it; with points it is the Japanese order.
const yearMayBeLast = /[-/ ]/
const sixDigits = /^(\d{2})(\d{2})(\d{2})$/
const yearLast = new RegExp(`^(\\d{1,2})${between}(\\d{1,2})${between}(\\d{4})$`)
const century = 2000

/** The years that two digits may stand for: 08 is 2008, 令和8年, 平成8年 and 昭和8年. */
const yearsOf = (digits: string): readonly number[] => [
  century + Number(digits),
  ...eras.map(({ yearBefore }) => yearBefore + Number(digits)),
]

function dates(plain: string): readonly string[] {
  const { core } = statedWeekday(plain)
  const text = withDigits(core)
  const [, one = '', two = '', three = ''] = sixDigits.exec(text) ?? threeNumbers.exec(text) ?? []
  const [, first = '', second = '', year = ''] = yearLast.exec(text) ?? []
  return [
    ...(one === '' ? [] : yearsOf(one).map((ofEra) => dayOf(ofEra, two, three))),
    ...(one === '' || !yearMayBeLast.test(text)
      ? []
      : [dayOf(century + Number(three), one, two), dayOf(century + Number(three), two, one)]),
    ...(year === '' ? [] : [dayOf(Number(year), first, second), dayOf(Number(year), second, first)]),
    ...existing(eraDate(text, true) ?? dateIn(core)),
  ]
}

/** A day, or where the month does not have it, its last day and the one after that. */
function existing(day: string | undefined): readonly string[] {
  const of = readMonth(day?.slice(0, 'YYYY-MM'.length) ?? '')
  if (day === undefined || of === undefined) return []
  if (readDay(day) !== undefined) return [day]
  return Number(day.slice('YYYY-MM-'.length)) > longestMonth
    ? []
    : [dayText(lastDay(of)), dayText(plusDays(lastDay(of), 1))]
}

const longestMonth = 31

const twelve = /午[前後]12(?=時|:)/

/** 午後12時 is noon to some and the end of the day to others; 午前12時 its beginning. */
function moments(plain: string): readonly string[] {
  const text = withDigits(plain)
  const [half] = twelve.exec(text) ?? []
  if (half === undefined) return weekdayDropped(text)
  return (half.startsWith('午後') ? ['12', '24'] : ['0', '12']).map((hour) => text.replace(twelve, hour))
}

/** A moment without the day of the week that its day is not. */
const weekdayDropped = (text: string): readonly string[] => [text.replace(/\([日月火水木金土](?:曜日?)?\)/, '')]

const about = /^(?:約|およそ|凡そ|about|approx\.?|ca\.?|~) ?| ?(?:位|ぐらい|くらい|ほど|程度|前後|ちょうど)$/gi
const taxApart = /^税[抜別]き? ?| ?\(?(?:税[抜別]き?|\+税|excl\.? tax)\)?$/gi
const thousands = /^(\d+)k$/i

/** An amount without what cannot be read, and with its commas and points where they may belong. */
function amounts(plain: string, currency: string | undefined): readonly string[] {
  const core = plain
    .replace(about, '')
    .replace(taxApart, '')
    .replace(/(?<=\d)-$/, '')
  const [, size] = thousands.exec(core) ?? []
  const whole = readEntry('amount', core, currency)
  const bare = core.replace(/[^\d.,]/g, '')
  return [
    core,
    ...(size === undefined ? [] : [`${size}000`]),
    ...(whole !== undefined && currency === 'JPY' ? roundedBothWays(whole) : []),
    ...(currency === 'USD' && /^\d+,\d{1,2}$/.test(bare) ? [bare.replace(',', '.')] : []),
    // 1.000,50 as on the continent.
    ...(/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) ? [bare.replaceAll('.', '').replace(',', '.')] : []),
    ...(/^\d[\d, ]*$/.test(core) ? [core.replace(/[, ]/g, '')] : []),
  ]
}

/** The whole amounts on either side of one with decimals. */
function roundedBothWays(amount: string): readonly string[] {
  const [whole = '', fraction = ''] = amount.split('.')
  return /[1-9]/.test(fraction) ? [whole, String(BigInt(whole) + 1n)] : []
}

const tenths = /^(\d)割(?:(\d)分)?$/

/** 14,5 % has its point; 8割 is 80 %. */
function rates(plain: string): readonly string[] {
  const [, tens, ones = '0'] = tenths.exec(withDigits(plain)) ?? []
  const size = plain.replace(/ ?(?:%|パーセント|per ?cent)$/i, '')
  return [
    ...(tens === undefined ? [] : [`${Number(`${tens}${ones}`)}%`]),
    ...(/^\d+,\d+$/.test(size) ? [`${size.replace(',', '.')}%`] : []),
  ]
}

const monthsOfYear = 12
const counted = /^(\d{1,3}) ?(年間?|years?|月|カ年|か年)$/

/** Years as months. */
function counts(plain: string, unit: string | undefined): readonly string[] {
  const [, size, counter] = counted.exec(withDigits(plain)) ?? []
  if (size === undefined || unit !== 'months') return []
  return [counter === '月' ? size : String(Number(size) * monthsOfYear)]
}
