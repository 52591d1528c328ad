import type { FactType } from '../../../calculators/kernel/schema/fact-shape.ts'
import { dateTimeWithWeekday, dateWithWeekday, eraDate } from '../text/format.ts'
import type { Formatter } from '../text/formatter.ts'
import { parseEntry } from './parse-entry.ts'

/**
 * How an entry was read, written out, so that a slip shows: 2026-5-31 is 2026年5月31日(日)・令和8年5月31日, 12万円 is 120,000円.
 * @param unit the currency of an amount, or what is counted
 */
export function echo(formatter: Formatter, type: FactType, typed: string, unit?: string): string {
  if (typed.trim() === '') return ''
  const { language, calculator, value } = formatter
  const text = parseEntry(type, typed, unit)
  switch (type) {
    case 'amount':
      return value(calculator.provider.currency, text)
    case 'rate':
      return value('rate', text)
    case 'count':
      return value(unit ?? 'count', text)
    case 'date':
      return besideEra(formatter, text, dateWithWeekday(text, language))
    case 'month':
      return besideEra(formatter, text, value('month', text))
    case 'date-time':
      return besideEra(formatter, text.slice(0, 10), dateTimeWithWeekday(text, language))
    default:
      return ''
  }
}

/** In Japanese, the date in its era stands beside the Gregorian one. */
const besideEra = ({ language }: Formatter, text: string, written: string): string =>
  language === 'ja' ? [written, eraDate(text)].filter(Boolean).join('・') : written
