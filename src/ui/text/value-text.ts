import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Language } from './format.ts'
import * as format from './format.ts'
import { choiceName } from './names.ts'
import { app } from './words.ts'

/** A value of a unit, for a reader; with its unit where it has one. */
export function valueText(calculator: Calculator, unit: string, text: string, language: Language): string {
  switch (unit) {
    case 'JPY':
    case 'USD':
      return format.money(text, unit, language)
    case 'rate':
      return format.percent(text, language)
    case 'hours':
      return format.quantity(text, 'hour', language)
    case 'days':
      return format.quantity(text, 'day', language)
    case 'months':
      return format.quantity(text, 'month', language)
    case 'years':
      return format.quantity(text, 'year', language)
    case 'date':
      return format.date(text, language)
    case 'month':
      return format.month(text, language)
    case 'date-time':
      return format.dateTime(text, language)
    case 'duration':
      return format.duration(text, language)
    case 'count':
      return format.number(text, language)
    case 'choice':
      return choiceName(calculator, text, language)
    case 'flag':
      return (text === 'true' ? app.yes : app.no)[language]
    default:
      return text
  }
}

/** What the main figure of a calculator is measured in. */
export const mainUnit = ({ formula, provider }: Calculator): 'JPY' | 'USD' | 'date' =>
  formula.isMoney ? provider.currency : 'date'
