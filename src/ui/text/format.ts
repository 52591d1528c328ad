/**
 * How values are written for a reader of a language. The only file that knows Intl. Numbers come and go as text, through
 * BigInt, so that no digit of a large amount is lost; dates are read from their text, in no time zone but UTC.
 */

export type Language = 'ja' | 'en'

const locale = { ja: 'ja-JP', en: 'en-GB' } as const
const minus = '\u2212'

const grouping = { ja: new Intl.NumberFormat(locale.ja), en: new Intl.NumberFormat(locale.en) }

const decimal = /^(-?)(\d+)(\.\d+)?$/

/** A plain number with its thousands apart: "1310.9589" is 1,310.9589; a fraction "4000/3" keeps its bar. */
export function number(text: string, language: Language): string {
  if (text.includes('/'))
    return text
      .split('/')
      .map((part) => number(part, language))
      .join('/')
  const [, sign, whole, fraction = ''] = decimal.exec(text) ?? []
  if (whole === undefined) return text
  return `${sign === '-' ? minus : ''}${grouping[language].format(BigInt(whole))}${fraction}`
}

/** Money: 1,310円 or ¥1,310, and $12.50 in both languages. */
export function money(text: string, currency: 'JPY' | 'USD', language: Language): string {
  const isNegative = text.startsWith('-')
  const size = number(isNegative ? text.slice(1) : text, language)
  const sign = isNegative ? minus : ''
  if (currency === 'USD') return `${sign}$${size}`
  return language === 'ja' ? `${sign}${size}円` : `${sign}¥${size}`
}

/** A number with its sign also where it is positive: +1, −1, ±0. */
export function signed(text: string, write: (size: string) => string): string {
  if (/^-?0(\.0+)?$/.test(text)) return `±${write('0')}`
  return text.startsWith('-') ? `${minus}${write(text.slice(1))}` : `+${write(text)}`
}

/** A decimal rate in percent, exact: "0.146" is 14.6％, 14.6 %. */
export function percent(text: string, language: Language): string {
  const [, sign = '', whole, point = ''] = decimal.exec(text) ?? []
  if (whole === undefined) return text
  const fraction = point.slice(1).padEnd(2, '0')
  const shifted = `${whole}${fraction.slice(0, 2)}`.replace(/^0+(?=\d)/, '')
  const rest = fraction.slice(2).replace(/0+$/, '')
  return `${number(`${sign}${shifted}${rest === '' ? '' : `.${rest}`}`, language)}${language === 'ja' ? '％' : ' %'}`
}

const dayGrammar = /^(\d{4})-(\d{2})(?:-(\d{2}))?/

const monthForm = { year: 'numeric', month: 'long' } as const
const dateForm = { ...monthForm, day: 'numeric' } as const
const dayForms = { month: monthForm, date: dateForm, weekday: { ...dateForm, weekday: 'short' } } as const
type DayForm = keyof typeof dayForms

// To make a formatter takes far longer than to use it.
const dayFormats = new Map<string, Intl.DateTimeFormat>()

function dayFormat(language: Language, form: DayForm): Intl.DateTimeFormat {
  const key = `${language} ${form}`
  const format =
    dayFormats.get(key) ?? new Intl.DateTimeFormat(locale[language], { ...dayForms[form], timeZone: 'UTC' })
  dayFormats.set(key, format)
  return format
}

function written(text: string, language: Language, form: DayForm): string {
  const [, year, ofYear, day = '01'] = dayGrammar.exec(text) ?? []
  if (year === undefined || ofYear === undefined) return text
  const at = new Date(0)
  at.setUTCFullYear(Number(year), Number(ofYear) - 1, Number(day))
  return dayFormat(language, form).format(at)
}

/** 2026年5月31日, 31 May 2026. */
export const date = (text: string, language: Language): string => written(text, language, 'date')

/** The date with the day of the week: 2026年5月31日(日), Sun 31 May 2026. */
export const dateWithWeekday = (text: string, language: Language): string =>
  written(text, language, 'weekday').replace(',', '')

/** 2026年6月, June 2026. */
export const month = (text: string, language: Language): string => written(text, language, 'month')

/** A date or a month in its Japanese era: 令和8年5月31日, 平成31年4月; none before 昭和. */
export function eraDate(text: string): string | undefined {
  const [, year, month = '', day] = dayGrammar.exec(text) ?? []
  const era = eras.find((each) => isWithin(each, text))
  if (year === undefined || era === undefined) return undefined
  const ofEra = Number(year) - era.yearBefore
  const ofMonth = day === undefined ? '' : `${Number(day)}日`
  return `${era.name}${ofEra === 1 ? '元' : ofEra}年${Number(month)}月${ofMonth}`
}

/** 2026年11月10日 9:15, 10 November 2026, 9:15; seconds only where there are any, an offset where one is written. */
export const dateTime = (text: string, language: Language): string => withClock(date(text, language), text, language)

/** 2026年11月10日(火) 9:15, Tue 10 November 2026, 9:15. */
export const dateTimeWithWeekday = (text: string, language: Language): string =>
  withClock(dateWithWeekday(text, language), text, language)

function withClock(on: string, text: string, language: Language): string {
  const [, hour, minute, second = '00', offset = ''] = /T(\d{2}):(\d{2})(?::(\d{2}))?(.*)$/.exec(text) ?? []
  if (hour === undefined) return on
  const clock = `${hour.replace(/^0/, '')}:${minute}${second === '00' ? '' : `:${second}`}${offset}`
  return `${on}${language === 'ja' ? ' ' : ', '}${clock}`
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'

/** A number of something: 45日, 45 days, 1 day, 12か月. */
export function quantity(text: string, part: Part, language: Language): string {
  const unit = unitName(part, text === '1' || text === '-1', language)
  return `${number(text, language)}${language === 'ja' ? '' : ' '}${unit}`
}

const unitNames = new Map<string, string>()

/** What one or several of a unit are called. To ask the browser takes longer than a whole calculation, so it is asked once. */
function unitName(part: Part, isOne: boolean, language: Language): string {
  const key = `${language} ${part} ${isOne}`
  const known = unitNames.get(key)
  if (known !== undefined) return known
  const name =
    new Intl.NumberFormat(locale[language], { style: 'unit', unit: part, unitDisplay: 'long' })
      .formatToParts(isOne ? 1 : 2)
      .find(({ type }) => type === 'unit')?.value ?? part
  unitNames.set(key, name)
  return name
}

const durationGrammar = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** A length of time: P2DT45M is 2日45分, 2 days 45 minutes. */
export function duration(text: string, language: Language): string {
  const lengths = durationGrammar.exec(text)?.slice(1)
  if (lengths === undefined) return text
  const parts = (['day', 'hour', 'minute', 'second'] as const).flatMap((part, at) => {
    const length = lengths[at]
    return length === undefined ? [] : [quantity(length, part, language)]
  })
  return parts.length === 0 ? quantity('0', 'second', language) : parts.join(language === 'ja' ? '' : ' ')
}

/** How a language sorts names, for a sort. */
export const nameOrder = (language: Language): ((a: string, b: string) => number) =>
  new Intl.Collator(locale[language]).compare

/** A Japanese era: its first and last day, and the year before its first. */
interface Era {
  readonly name: string
  readonly letter: string
  readonly yearBefore: number
  readonly from: string
  readonly to: string
}

/** The eras that dates in use fall into; dates are held against them as text, `YYYY-MM-DD`. */
export const eras: readonly Era[] = [
  { name: '令和', letter: 'r', yearBefore: 2018, from: '2019-05-01', to: '9999-12-31' },
  { name: '平成', letter: 'h', yearBefore: 1988, from: '1989-01-08', to: '2019-04-30' },
  { name: '昭和', letter: 's', yearBefore: 1925, from: '1926-12-25', to: '1989-01-07' },
]

/** Whether a day or a month lies in an era, be it in part. */
const isWithin = ({ from, to }: Era, text: string): boolean =>
  from.slice(0, text.length) <= text && text <= to.slice(0, text.length)
