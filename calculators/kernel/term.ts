import * as v from 'valibot'
import type { Derived, Unit } from './derive.ts'
import { type Currency, decimal } from './money.ts'
import { type Rational, zero } from './rational.ts'

/** Terms: a formula's parameters, as a seed writes them. One declaration is the type, the reader and the JSON Schema. */
export interface TermShape<V> {
  readonly schema: v.GenericSchema<unknown, unknown>
  readonly optional: boolean
  unit(value: unknown, currency: Currency): Unit
  /** Never set; it carries the type of the value. */
  readonly type?: V
}

export type TermShapes = Readonly<Record<string, TermShape<unknown>>>
export type TermsOf<S extends TermShapes> = {
  readonly [K in keyof S]: S[K] extends TermShape<infer V> ? V : never
}

const rateForm = 'a rate is a decimal such as "0.146" for 14.6 percent, without a percent sign'
const rateText = v.pipe(
  v.string('a rate is a decimal in quotes, such as "0.146" for 14.6 percent'),
  v.regex(/^\d(\.\d{1,12})?$/, rateForm),
  v.transform((text): Rational => decimal(text) ?? zero),
)
const countText = v.pipe(
  v.string('a count is a whole number in quotes, such as "30"'),
  v.regex(/^[1-9]\d{0,3}$/, 'a count is a whole number from 1, such as "30"'),
  v.transform(Number),
)
const countOrNoneText = v.pipe(
  v.string('a count is a whole number in quotes, such as "0" or "30"'),
  v.regex(/^(0|[1-9]\d{0,3})$/, 'a count is a whole number such as "0" or "30"'),
  v.transform(Number),
)
const dayOfMonthText = v.pipe(
  v.string('a day of the month is a whole number in quotes, such as "25"'),
  v.regex(/^([1-9]|[12]\d|3[01])$/, 'a day of the month is a whole number from 1 to 31'),
  v.transform(Number),
)
const amountText = v.pipe(
  v.string('an amount is a decimal in quotes, such as "10000"'),
  v.regex(/^\d{1,15}(\.\d{1,2})?$/, 'an amount is a decimal such as "10000", without separators'),
  v.transform((text): Rational => decimal(text) ?? zero),
)
const closingDay = v.pipe(
  v.string('a closing day is written "MM-DD"'),
  v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a closing day is written "MM-DD", such as "12-29"'),
)

const word = <const C extends readonly [string, ...string[]]>(words: C) =>
  v.picklist(words, `expected one of ${words.map((each) => `"${each}"`).join(', ')}`)

const shape = <V>(schema: v.GenericSchema<unknown, unknown>, unit: TermShape<V>['unit']): TermShape<V> => ({
  schema,
  optional: false,
  unit,
})

/** A rate as a decimal: "0.146" is 14.6 %. */
export const rate = (): TermShape<Derived<Rational>> => shape(rateText, () => 'rate')

/** A rate, or a word for a rate that the law fixes. */
export const rateOr = <const C extends string>(other: C): TermShape<Derived<Rational | C>> =>
  shape(
    v.union(
      [v.literal(other), rateText],
      `a rate is a decimal such as "0.146" for 14.6 percent, without a percent sign, or "${other}"`,
    ),
    (value) => (typeof value === 'string' ? 'choice' : 'rate'),
  )

/** A whole number of something, from 1. */
export const count = (unit: Unit): TermShape<Derived<number>> => shape(countText, () => unit)

/** A whole number of something; "0" says that there is none. */
export const countOrNone = (unit: Unit): TermShape<Derived<number>> => shape(countOrNoneText, () => unit)

/** A day of the month, 1 to 31. */
export const dayOfMonth = (): TermShape<Derived<number>> => shape(dayOfMonthText, () => 'count')

/** Money in the provider's currency. */
export const amount = (): TermShape<Derived<Rational>> => shape(amountText, (_, currency) => currency)

/** One of a few words. */
export const oneOf = <const C extends readonly [string, ...string[]]>(words: C): TermShape<Derived<C[number]>> =>
  shape(word(words), () => 'choice')

/** True or false. */
export const flag = (): TermShape<Derived<boolean>> =>
  shape(v.boolean('expected true or false, without quotes'), () => 'flag')

/** Days of the year, `MM-DD`. */
export const daysOfYear = (): TermShape<Derived<readonly string[]>> =>
  shape(v.array(closingDay, 'expected a list of days "MM-DD"'), () => 'text')

/** A term that a seed may leave out. */
export const optional = <V>(of: TermShape<V>): TermShape<V | undefined> => ({
  schema: of.schema,
  optional: true,
  unit: of.unit,
})

/** A rule that the formula embodies; the seed says where it stands. */
export const rule = <const W extends string>(says: W): TermShape<Derived<W>> => oneOf([says])
