import { entered } from '../ui/form/entered.ts'
import { date, eraDate, type Language } from '../ui/text/format.ts'
import { readable } from './readable.ts'

/** The date of a document as it stands there: 令和8年7月15日（2026年7月15日）, 15 July 2026. What is no date stands as it was typed. */
export function documentDate(typed: string, onDay: string, language: Language): string {
  const bare = readable(typed)
  const text = bare === '' ? onDay : entered('date', bare)
  const gregorian = date(text, language)
  const ofEra = language === 'ja' ? eraDate(text) : undefined
  return ofEra === undefined || gregorian === text ? gregorian : `${ofEra}（${gregorian}）`
}
