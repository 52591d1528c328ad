import type { FactType } from '../../../calculators/kernel/fact-type.ts'

/**
 * What a person typed, in the strict grammar of a request. People write ¥1,000, full-width digits, 2026/5/31 and
 * 令和8年5月31日; a request takes 1000 and 2026-05-31. Whatever is not recognised passes as it was typed, so that it is
 * refused where it is read, and never guessed at.
 */

/** Nothing that a person types into one of these fields is longer. */
const longest = 100

/** @returns the text to put into a request */
export function entered(type: FactType, typed: string): string {
  if (type === 'text' || typed.length > longest) return typed
  const plain = typed.normalize('NFKC').trim()
  return readers[type]?.(plain) ?? plain
}

const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/
const currencySigns = /^[¥$]\s*|\s*(?:円|yen|ドル)$/gi

function amount(plain: string): string {
  const bare = plain.replace(currencySigns, '')
  return grouped.test(bare) ? bare.replaceAll(',', '') : bare
}

const percent = /^(\d{1,3})(?:\.(\d{1,10}))?\s?%$/

/** A rate in percent, by moving the point two places: "8 %" is 0.08. */
function rate(plain: string): string | undefined {
  const [, whole, fraction = ''] = percent.exec(plain) ?? []
  if (whole === undefined) return undefined
  const digits = whole.padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`
}

const eras = {
  r: { before: 2018, from: '2019-05-01', to: '9999-12-31' },
  h: { before: 1988, from: '1989-01-08', to: '2019-04-30' },
} as const
const eraOf: Readonly<Record<string, keyof typeof eras>> = { r: 'r', 令和: 'r', h: 'h', 平成: 'h' }

const western = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/
const digitsOnly = /^(\d{4})(\d{2})(\d{2})$/
const japanese = /^(r|h|令和|平成)\s?(元|\d{1,2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/i

const iso = (year: string | number, month: string, day: string): string =>
  `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

function date(plain: string): string | undefined {
  const [, year, month, day] = western.exec(plain) ?? digitsOnly.exec(plain) ?? []
  if (year !== undefined && month !== undefined && day !== undefined) return iso(year, month, day)
  return eraDate(plain)
}

/** A date in a Japanese era; a day outside the era is none. */
function eraDate(plain: string): string | undefined {
  const [, name, ofEra, month, day] = japanese.exec(plain) ?? []
  const key = eraOf[name?.toLowerCase() ?? '']
  if (key === undefined || ofEra === undefined || month === undefined || day === undefined) return undefined
  const { before, from, to } = eras[key]
  const read = iso(before + (ofEra === '元' ? 1 : Number(ofEra)), month, day)
  return from <= read && read <= to ? read : undefined
}

const monthOnly = /^(\d{4})[-/.年](\d{1,2})月?$/

function month(plain: string): string | undefined {
  const [, year, ofYear] = monthOnly.exec(plain) ?? []
  return year === undefined || ofYear === undefined ? undefined : `${year}-${ofYear.padStart(2, '0')}`
}

const dateAndTime = /^(.{6,14}?)(?:\s*[T\s]\s*|(?<=日))(\d{1,2})[:時](\d{1,2})(?::(\d{2})|分)?(Z|[+-]\d{2}:\d{2})?$/

function dateTime(plain: string): string | undefined {
  const [, day, hour, minute, second, offset = ''] = dateAndTime.exec(plain) ?? []
  const on = day === undefined ? undefined : date(day)
  if (on === undefined || hour === undefined || minute === undefined) return undefined
  const seconds = second === undefined ? '' : `:${second}`
  return `${on}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}${seconds}${offset}`
}

const readers: Partial<Record<FactType, (plain: string) => string | undefined>> = {
  amount,
  rate,
  date,
  month,
  'date-time': dateTime,
}

const dateLetters = /^[\d\-/.年月日令和平成元時分rh:T\s]*$/i
const shortest: Partial<Record<FactType, number>> = { date: 10, month: 7, 'date-time': 16 }
const openAmount = /^[¥$]?\s?\d{1,15}(,\d{0,3})*\.?$/

/** Whether a text that does not read yet may become one that does, so that nobody is corrected in mid-word. */
export function isUnfinished(type: FactType, typed: string): boolean {
  const plain = typed.normalize('NFKC').trim()
  if (type === 'amount' || type === 'rate') return openAmount.test(plain) && /[,.¥$]/.test(plain)
  const full = shortest[type]
  return full !== undefined && plain.length < full && dateLetters.test(plain) && readers[type]?.(plain) === undefined
}
