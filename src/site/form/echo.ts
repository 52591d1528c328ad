import type { FactType } from '../../../calculators/kernel/fact-type.ts'
import { dateWithWeekday } from '../text/format.ts'
import type { Reader } from '../text/reader.ts'
import { entered } from './entered.ts'

/** How an entry was read, written out, so that a slip shows: 2026-5-31 is 2026年5月31日(日). */
export function echo({ language, calculator, value }: Reader, type: FactType, typed: string): string {
  if (typed.trim() === '') return ''
  const text = entered(type, typed)
  switch (type) {
    case 'amount':
      return value(calculator.provider.currency, text)
    case 'rate':
      return value('rate', text)
    case 'date':
      return dateWithWeekday(text, language)
    case 'month':
    case 'date-time':
      return value(type, text)
    default:
      return ''
  }
}
