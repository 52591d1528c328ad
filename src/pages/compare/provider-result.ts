import { answer } from '../../../calculators/engine/run/answer.ts'
import type { Outcome } from '../../../calculators/engine/run/outcome.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Currency } from '../../../calculators/kernel/number/money.ts'
import { figuresOf } from '../../ui/answer/figures.ts'
import { useSite } from '../../ui/link/site.ts'
import { difference } from '../../ui/text/difference.ts'
import { date, type Language, signed } from '../../ui/text/format.ts'
import { type Formatter, formatterOf } from '../../ui/text/formatter.ts'
import { newestEdition } from '../../ui/text/names.ts'

import { because } from '../../ui/text/sentence.ts'
import { mainUnit } from '../../ui/text/value-text.ts'
import { app } from '../../ui/text/words.ts'
import type { Comparison, SideAnswer } from './answers.ts'
import { compareWords } from './words.ts'

/** What a figure could also be, where the terms are silent. */
interface Range {
  readonly low: string
  readonly high: string
  /** Under some reading the figure does not come about at all. */
  readonly orNone: boolean
}

/** How a side stands among the others. */
export interface ProviderResult extends SideAnswer {
  /** The amount that is compared: the first main figure of the kind, and no other that takes its place. */
  readonly amount: string | undefined
  readonly range: Range | undefined
  /** Whether its amount is in the currency of the comparison. */
  readonly isInCurrency: boolean
  /** How far above the lowest; none for what is not compared. */
  readonly above: string | undefined
}

/** @param currency of the comparison: amounts in another are not held against the rest */
export function providerResults({ sides }: Comparison, currency: Currency): readonly ProviderResult[] {
  const all = sides.map((side) => {
    const amount = amountIn(side.calculator, side.outcome)
    return {
      ...side,
      amount,
      range: rangeOf(side, amount),
      isInCurrency: side.calculator.provider.currency === currency,
    }
  })
  const amounts = all.flatMap(({ amount, isInCurrency }) => (amount === undefined || !isInCurrency ? [] : [amount]))
  const lowest = amounts.toSorted((a, b) => byAmount(a, b, currency))[0]
  const isCompared = amounts.length > 1
  return all.map((side) => ({
    ...side,
    above:
      isCompared && side.isInCurrency && side.amount !== undefined && lowest !== undefined
        ? difference(side.amount, lowest, currency)
        : undefined,
  }))
}

/** The amount of an outcome, where it has the figure that the kind is about. */
export function amountIn({ formula }: Calculator, outcome: Outcome | undefined): string | undefined {
  const figures = outcome !== undefined && 'figures' in outcome ? outcome.figures : undefined
  return figures?.[formula.main[0] ?? '']?.value
}

/** The lowest and highest amount, each silent point read in its other ways, one at a time. */
function rangeOf(
  { catalogue, calculator, request, outcome }: SideAnswer,
  amount: string | undefined,
): Range | undefined {
  if (outcome === undefined || amount === undefined) return undefined
  const others = (outcome.readings ?? []).flatMap(({ id, alternatives }) =>
    alternatives.map(({ value }) =>
      amountIn(calculator, answer(catalogue, { ...request, readings: { [id]: value } }, true)),
    ),
  )
  const { currency } = calculator.provider
  const amounts = [amount, ...others.filter((other) => other !== undefined)]
  const sorted = amounts.toSorted((a, b) => byAmount(a, b, currency))
  const [low = amount, high = amount] = [sorted[0], sorted.at(-1)]
  const orNone = others.includes(undefined)
  return low === high && !orNone ? undefined : { low, high, orNone }
}

function byAmount(a: string, b: string, currency: Currency): number {
  const apart = difference(a, b, currency) ?? ''
  return apart.startsWith('-') ? -1 : /[1-9]/.test(apart) ? 1 : 0
}

/** How a side stands, for a reader. */
export interface ResultText {
  readonly formatter: Formatter
  readonly provider: string
  /** The amount that is compared. */
  readonly figure: string | undefined
  /** What there is to say where there is no such amount; a figure that takes its place is named. */
  readonly sentence: string | undefined
  readonly instead: string | undefined
  readonly range: string | undefined
  readonly above: string | undefined
  readonly days: string | undefined
  readonly edition: string | undefined
}

/** The figure that says how many days an amount is for, in the kinds that count them. */
const daysFigure = 'days'

export function resultText(result: ProviderResult, language: Language): ResultText {
  const { catalogue, calculator, outcome, amount, above } = result
  const formatter = formatterOf(catalogue, calculator, language)
  const { value, say } = formatter
  const money = (text: string): string => value(mainUnit(calculator), text)
  const figures = (outcome !== undefined && 'figures' in outcome ? outcome.figures : undefined) ?? {}
  const days = figures[daysFigure]
  const edition = outcome?.edition ?? newestEdition(calculator)?.fromText
  return {
    formatter,
    provider: calculator.provider.name[language],
    figure: amount === undefined ? undefined : money(amount),
    sentence: amount === undefined ? sentenceOf(formatter, result) : undefined,
    instead: amount === undefined ? insteadOf(formatter, result) : undefined,
    range: rangeText(result, money, say),
    above: above === undefined ? undefined : /[1-9]/.test(above) ? signed(above, money) : say(compareWords.lowest),
    days: days === undefined ? undefined : value(days.unit, days.value),
    edition: edition === undefined ? undefined : date(edition, language),
  }
}

/** The texts of a standing in the language of the page. */
export function useResultText(): (result: ProviderResult) => ResultText {
  const { language } = useSite()
  return (result) => resultText(result, language)
}

function sentenceOf(formatter: Formatter, { outcome }: ProviderResult): string | undefined {
  if (outcome === undefined) return undefined
  const { say, name, language } = formatter
  if ('inForceFrom' in outcome && outcome.inForceFrom !== undefined) {
    return say(app.notInForce, { date: date(outcome.inForceFrom, language) })
  }
  const code = 'code' in outcome ? name(`code.${outcome.code}`) : say(app.noFigure)
  return because(formatter, outcome) ?? code
}

/** The main figure of another name, where the case has one: a cap, where nothing is paid in money. */
function insteadOf({ calculator, name, value }: Formatter, { outcome }: ProviderResult): string | undefined {
  const main = outcome === undefined ? undefined : figuresOf(calculator, outcome).main
  if (main === undefined || outcome === undefined) return undefined
  return `${name(main.id)} ${value(main.unit, main.text)}`
}

function rangeText(
  { range }: ProviderResult,
  money: (text: string) => string,
  say: Formatter['say'],
): string | undefined {
  if (range === undefined) return undefined
  const { low, high, orNone } = range
  if (low === high) return say(compareWords.orNone)
  return say(orNone ? compareWords.rangeOrNone : compareWords.range, { low: money(low), high: money(high) })
}
