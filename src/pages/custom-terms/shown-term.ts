import type { Currency } from '../../../calculators/kernel/number/money.ts'
import type { Kind } from '../../../calculators/kernel/schema/kind.ts'
import type { TermShape } from '../../../calculators/kernel/schema/term.ts'
import type { Language } from '../../ui/text/format.ts'
import { money, percent, quantity } from '../../ui/text/format.ts'
import { wordsFor } from '../../ui/text/lookup.ts'
import { app } from '../../ui/text/words.ts'
import { lacksPercent, unitOfTerm, writtenTerm } from './term-text.ts'

const parts = { days: 'day', months: 'month', hours: 'hour' } as const
const isPart = (unit: string): unit is keyof typeof parts => Object.hasOwn(parts, unit)

/** What a choice of a kind is called. */
export const choiceWords = (kind: Kind, choice: string, language: Language): string =>
  wordsFor(kind, `choice.${choice}`)?.[language] ?? choice

/** A value as it was read, for a reader: 14.6 %, 30 days; what is no number stays as it was typed, and of a rate without its sign nothing is said. */
export function shownTerm(
  kind: Kind,
  shape: TermShape<unknown>,
  typed: string,
  currency: Currency,
  language: Language,
): string {
  const { type, choices } = shape
  if (typed.trim() === '') return ''
  if (type === 'flag') return (typed === 'true' ? app.yes : app.no)[language]
  if (type === 'choice' || choices.includes(typed)) return choiceWords(kind, typed, language)
  if (type === 'days-of-year') return typed
  if (type === 'rate' && lacksPercent(typed)) return ''
  const written = String(writtenTerm(shape, typed, currency))
  if (!/^\d+(\.\d+)?$/.test(written)) return written
  if (type === 'rate') return percent(written, language)
  if (type === 'amount') return money(written, currency, language)
  const unit = unitOfTerm(shape, currency)
  return isPart(unit) ? quantity(written, parts[unit], language) : written
}
