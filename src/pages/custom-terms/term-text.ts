import type { Currency } from '../../../calculators/kernel/number/money.ts'
import type { Kind } from '../../../calculators/kernel/schema/kind.ts'
import type { TermShape } from '../../../calculators/kernel/schema/term.ts'
import { parseEntry } from '../../ui/form/parse-entry.ts'
import { plainText } from '../../ui/form/plain-text.ts'
import { type Language, money, percent, quantity } from '../../ui/text/format.ts'
import { wordsFor } from '../../ui/text/names.ts'
import { app } from '../../ui/text/words.ts'
import { listed } from './terms-draft.ts'

/** A term's value from what was typed to what a seed writes, and back. What is not recognised passes as it was typed. */

type Shape = TermShape<unknown>

const one = 1

/** What a term's value is measured in. */
export const unitOfTerm = ({ unit, type }: Shape, currency: Currency): string =>
  type === 'days-of-year' ? 'text' : unit(one, currency)

export function parseTerm(shape: Shape, typed: string, currency: Currency): unknown {
  const { type, choices } = shape
  if (type === 'flag') return typed === 'true' ? true : typed === 'false' ? false : typed
  if (type === 'choice' || choices.includes(typed)) return typed
  if (type === 'days-of-year') return itemsOf(typed).map(dayOfYear)
  const text = typed.trim()
  if (type === 'rate') return parseRate(text)
  return type === 'amount'
    ? parseEntry('amount', text, currency)
    : parseEntry('count', text, unitOfTerm(shape, currency))
}

const bareRate = /^[1-9]\d*(\.\d+)?$/

/** Whether a rate lacks its sign: a bare "1" would be 100 %, and whoever writes it may mean 1 %; "3" is read as 3 %. */
const lacksPercent = (text: string): boolean =>
  bareRate.test(plainText(text)) && bareRate.test(parseEntry('rate', text))

/** A rate without its sign is none, and is asked for again: one digit before the point has a zero put before it, as no rate has. */
function parseRate(text: string): string {
  if (!lacksPercent(text)) return parseEntry('rate', text)
  const plain = plainText(text)
  return /^\d(\.|$)/.test(plain) ? `0${plain}` : plain
}

/** The values in a list of them. */
export const parseAlternatives = (shape: Shape, typed: string, currency: Currency): readonly unknown[] =>
  shape.type === 'days-of-year'
    ? [typed].filter((text) => text.trim() !== '').map((text) => parseTerm(shape, text, currency))
    : itemsOf(typed).map((item) => parseTerm(shape, item, currency))

/** What would be typed for a value that a seed writes. */
export function typedTerm({ type }: Shape, written: unknown): string {
  if (Array.isArray(written)) return listed(written.map(String))
  const text = String(written)
  return type === 'rate' ? inPercent(text) : text
}

// A comma before three digits stands within a number.
const between = /[、，;；\n]|,(?!\d{3}(?!\d))/

/** The items of a list, as people write one. */
export const itemsOf = (typed: string): readonly string[] =>
  typed
    .split(between)
    .map((item) => item.trim())
    .filter((item) => item !== '')

const monthAndDay = /^(\d{1,2})[-/月](\d{1,2})日?$/

/** "12/29" and "12月29日" are "12-29". */
function dayOfYear(typed: string): string {
  const [, month, day] = monthAndDay.exec(plainText(typed)) ?? []
  return month === undefined || day === undefined ? typed : `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const rateGrammar = /^(\d)(?:\.(\d{1,12}))?$/

/** "0.146" is "14.6 %", by moving the point two places; what is no rate stays as it was typed. */
function inPercent(text: string): string {
  const [, whole, fraction = ''] = rateGrammar.exec(text) ?? []
  if (whole === undefined) return text.replace(/^0(?=[1-9](\.|$))/, '')
  const places = fraction.padEnd(2, '0')
  const left = `${whole}${places.slice(0, 2)}`.replace(/^0+(?=\d)/, '')
  const right = places.slice(2).replace(/0+$/, '')
  return `${left}${right === '' ? '' : `.${right}`} %`
}

const parts = { days: 'day', months: 'month', hours: 'hour' } as const
const isPart = (unit: string): unit is keyof typeof parts => Object.hasOwn(parts, unit)

/** What a choice of a kind is called. */
export const choiceWords = (kind: Kind, choice: string, language: Language): string =>
  wordsFor(kind, `choice.${choice}`)?.[language] ?? choice

/** A value as it was read, for a reader: 14.6 %, 30 days; what is no number stays as it was typed, and of a rate without its sign nothing is said. */
export function formatTerm(
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
  const written = String(parseTerm(shape, typed, currency))
  if (!/^\d+(\.\d+)?$/.test(written)) return written
  if (type === 'rate') return percent(written, language)
  if (type === 'amount') return money(written, currency, language)
  const unit = unitOfTerm(shape, currency)
  return isPart(unit) ? quantity(written, parts[unit], language) : written
}
