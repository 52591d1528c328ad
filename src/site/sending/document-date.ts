import { entered } from '../form/entered.ts'
import { date, eraDate, type Language } from '../text/format.ts'
import { readable } from './readable.ts'

/** Today by the reader's clock, YYYY-MM-DD. */
export function today(now = new Date()): string {
  const digits = (part: number, length: number): string => String(part).padStart(length, '0')
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`
}

/** The date of a document as it stands there: 令和8年7月15日（2026年7月15日）, 15 July 2026. What is no date stands as it was typed. */
export function documentDate(typed: string, onDay: string, language: Language): string {
  const bare = readable(typed)
  const text = bare === '' ? onDay : entered('date', bare)
  const gregorian = date(text, language)
  const ofEra = language === 'ja' ? eraDate(text) : undefined
  return ofEra === undefined || gregorian === text ? gregorian : `${ofEra}（${gregorian}）`
}
