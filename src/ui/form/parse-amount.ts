import type { Currency } from '../../../calculators/kernel/number/money.ts'
import { withDigits } from './kanji-numbers.ts'

const percent = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))? ?(?:%|パーセント|per ?cent)$/i
const decimal = /^\d+(?:\.\d+)?$/
// Nothing above 1 is a share that anybody is charged, nor is 1,000 a percentage.
const bare = /^(?:[2-9]|[1-9]\d|100|1(?=\.\d*[1-9]))(?:\.\d+)?$/
const yearly = /^(?:年利|年率|年|利率) ?| ?(?:per annum|p\.?a\.?|a year)$/gi

/** A rate: 8 % and 8 are 0.08, by moving the point two places; a decimal of at most 1 stays as it is. */
export function enteredRate(typed: string): string | undefined {
  const plain = typed.replace(yearly, '')
  const [, size, fraction = ''] = percent.exec(bare.test(plain) ? `${plain}%` : plain) ?? []
  if (size === undefined) return decimal.test(plain) ? plain : undefined
  const digits = size.replaceAll(',', '').padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/^0+(?=\d)/, '')
  const places = trimmed(digits.slice(-2) + fraction)
  return places === '' ? whole : `${whole}.${places}`
}

/** Decimals without the zeros at their end, found from the end: a pattern would look at each zero again. */
function trimmed(places: string): string {
  let end = places.length
  while (places[end - 1] === '0') end -= 1
  return places.slice(0, end)
}

const counted = /^(\d+|\d{1,3}(?:,\d{3})+) ?([^\d,]*)$/
const counters: readonly (readonly [unit: string, sign: RegExp])[] = [
  ['months', /^(?:[かカヶケヵ箇]月間?|months?)$/i],
  ['days', /^(?:日間?|days?)$/i],
]

/**
 * A whole number: 12, 12か月, 10 days.
 * @param unit what is counted; another counter is then not read
 */
export function enteredCount(typed: string, unit?: string): string | undefined {
  const plain = withDigits(typed)
  const [, size, counter = ''] = counted.exec(plain) ?? []
  if (size === undefined) return undefined
  const isRead =
    counter === '' || counters.some(([of, sign]) => (unit === undefined || unit === of) && sign.test(counter))
  return isRead ? size.replaceAll(',', '') : undefined
}

const signs: { readonly [C in Currency]: readonly [before: RegExp, after: RegExp] } = {
  // On older keyboards the yen sign stands for a backslash.
  JPY: [/^(?:[¥\\]|jpy) ?/i, / ?(?:円|yen|jpy)$/i],
  USD: [/^(?:us ?)?\$ ?|^usd ?/i, / ?(?:米?ドル|dollars?|usd)$/i],
}
const currencies = ['JPY', 'USD'] as const

// What receipts and invoices put around an amount: 金50,000円也, ¥50,000-, \50,000.-, 50,000円(税込).
const taxIncluded =
  /^(?:税込み?|tax incl(?:uded|\.)?) ?| ?(?:\((?:消費)?税込み?\)|(?:消費)?税込み?|\(?(?:incl(?:\.|uding)? tax|tax incl(?:uded|\.)?)\)?)$/gi
const gold = /^金 ?/
const closing = / ?也$|(?<=^(?:[¥\\$金]|jpy|usd).*\d)\.?[-ー\u2010-\u2015\u2212]$/i

/** Space between a number and its unit, and the comma of a Japanese keyboard. */
const joined = (plain: string): string =>
  plain.replace(/ (?=[千百万億兆円])|(?<=[千百万億兆]) /g, '').replace(/(?<=\d)、(?=\d)/g, ',')

/**
 * An amount of money: ¥1,000, 12万3,456円, 1.5万円, $12.50, 三万円, 金伍萬圓也.
 * @param currency what the amount is in; the signs of another are then not read
 */
export function enteredAmount(typed: string, currency?: string): string | undefined {
  const plain = joined(withDigits(typed)).replace(taxIncluded, '').replace(closing, '').replace(gold, '')
  for (const each of currencies) {
    if (currency !== undefined && currency !== each) continue
    const [before, after] = signs[each]
    const size = sizeIn(plain.replace(before, '').replace(after, ''))
    if (size !== undefined) return size
  }
  return undefined
}

const number = /^(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?$/
const scaled = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(千|万|百万|億|兆)$/
const powers: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 億: 8, 兆: 12 }

function sizeIn(core: string): string | undefined {
  if (number.test(core)) return core.replaceAll(',', '')
  const [, whole, fraction = '', unit = ''] = scaled.exec(core) ?? []
  return whole === undefined ? compoundSize(core) : shifted(whole.replaceAll(',', ''), fraction, powers[unit] ?? 0)
}

/** The point moved to the right, digit by digit: 1.5万 is 15000. */
function shifted(whole: string, fraction: string, places: number): string {
  const left = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'))
  const right = fraction.slice(places)
  return right === '' ? String(left) : `${left}.${right}`
}

const compound = /^(?:([\d,千百]+)兆)?(?:([\d,千百]+)億)?(?:([\d,千百]+)万)?([\d,千百]*)$/

/** A size in several units: 1億2千万, 12万3,456. Only the first part may be of more than four digits. */
function compoundSize(core: string): string | undefined {
  const parts = compound.exec(core)?.slice(1)
  if (parts === undefined) return undefined
  let size: bigint | undefined
  for (const part of parts) {
    if (part === undefined || part === '') {
      size = size === undefined ? undefined : size * 10_000n
      continue
    }
    const next = size === undefined ? (anyWhole(part) ?? belowMyriad(part)) : belowMyriad(part)
    if (next === undefined) return undefined
    size = (size ?? 0n) * 10_000n + next
  }
  return size === undefined ? undefined : String(size)
}

const anyWhole = (text: string): bigint | undefined =>
  number.test(text) ? BigInt(text.replaceAll(',', '')) : undefined

const fourDigits = /^(?:\d{1,4}|\d,\d{3})$/
const hundreds = /^(?:(\d)千)?(?:(\d)百(\d{0,2})|(\d{0,3}))$/

/** A number of at most four digits: 3,456, 2千, 2千5百. */
function belowMyriad(text: string): bigint | undefined {
  if (fourDigits.test(text)) return BigInt(text.replace(',', ''))
  const [whole, thousand = '0', hundred = '0', afterHundred = '', afterThousand = ''] = hundreds.exec(text) ?? []
  if (whole === undefined) return undefined
  return BigInt(thousand) * 1000n + BigInt(hundred) * 100n + BigInt(afterHundred || afterThousand || '0')
}
