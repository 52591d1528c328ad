import type { AnsweredOutcome, ChosenReadings, ReadingShown, Step } from '../../calculators/engine/run/outcome.ts'
import type { Edition, Term } from '../../calculators/engine/seed/provider.ts'
import type { Cite } from '../../calculators/kernel/proof/cite.ts'
import { type Choice, choicesOf } from '../ui/answer/choices.ts'
import type { FigureUnder } from '../ui/answer/figures.ts'
import { figuresOf } from '../ui/answer/figures.ts'
import { mainName } from '../ui/answer/headline-text.ts'
import type { Formatter } from '../ui/text/formatter.ts'
import { newestEdition, termWith } from '../ui/text/names.ts'
import { termValueText } from '../ui/text/reading-text.ts'
import { aside } from './line.ts'
import { statement } from './statement-words.ts'

/** A point on which the terms are silent: how it was read, why, and what else it could come to. */
export interface ReadingLine {
  readonly id: string
  readonly name: string
  readonly taken: string
  readonly basis: string
  /** A sentence for each other reading, with the figure under it. */
  readonly others: readonly string[]
}

/**
 * The readings that an answer leaned on; where it came to none, those that were chosen.
 * @param under what would stand as the answer under other readings, where that may be another figure than the main one
 */
export function readingLines(
  formatter: Formatter,
  outcome: AnsweredOutcome,
  chosen: ChosenReadings,
  under?: FigureUnder,
): readonly ReadingLine[] {
  if (outcome.status === 'unsettled' && !outcome.readings?.length) return chosenLines(formatter, chosen)
  const { main, headline } = figuresOf(formatter.calculator, outcome)
  // Where the figure is not the one told above, and no other is told beside it, it says which it is.
  const named = (other: Choice): string =>
    other.label === undefined && main?.id !== headline?.id
      ? `${mainName(formatter, outcome)} ${figureText(formatter, other)}`
      : figureText(formatter, other)
  return (outcome.readings ?? []).map((reading) => ({
    id: reading.id,
    name: formatter.name(reading.id),
    taken: takenText(formatter, reading),
    basis: reading.basis[formatter.language],
    others: choicesOf(formatter, outcome, reading, under)
      .slice(1)
      .map((other) =>
        formatter.say(statement.otherwise, {
          reading: termValueText(formatter, reading.id, other.value),
          figure: named(other),
        }),
      ),
  }))
}

const chosenLines = (formatter: Formatter, chosen: ChosenReadings): readonly ReadingLine[] =>
  Object.entries(chosen).map(([id, raw]) => ({
    id,
    name: formatter.name(id),
    taken: termValueText(formatter, id, raw) + aside(formatter, formatter.say(statement.chosen)),
    basis: termWith(formatter.calculator, id, raw)?.basis?.[formatter.language] ?? '',
    others: [],
  }))

const takenText = (formatter: Formatter, { id, chosen, default: preset }: ReadingShown): string =>
  termValueText(formatter, id, chosen) +
  aside(formatter, formatter.say(chosen === preset ? statement.default : statement.chosen))

const figureText = (formatter: Formatter, { label, figure, apart }: Choice): string =>
  (label === undefined ? figure : `${label} ${figure}`) + (apart === undefined ? '' : aside(formatter, apart))

/** A term that the calculation leaned on: stated with its place, or read where the terms are silent. */
export interface AppliedTerm {
  readonly name: string
  readonly value: string
  readonly cites: readonly Cite[]
  /** Why it is so where no article says it. */
  readonly basis: string | undefined
  readonly others: readonly string[]
}

export function appliedTerms(
  formatter: Formatter,
  outcome: AnsweredOutcome,
  readings: readonly ReadingLine[],
): readonly AppliedTerm[] {
  const used = new Map(
    (outcome.steps ?? []).flatMap(({ operands }: Step) => operands.map(({ id, exact }) => [id, exact])),
  )
  const terms = editionOf(formatter, outcome)?.terms ?? []
  return terms.flatMap((term): readonly AppliedTerm[] => {
    const reading = readings.find(({ id }) => id === term.id)
    if (reading === undefined && !used.has(term.id)) return []
    return [applied(formatter, term, reading)]
  })
}

const applied = (formatter: Formatter, term: Term, reading: ReadingLine | undefined): AppliedTerm => ({
  name: formatter.name(term.id),
  value: reading?.taken ?? termValueText(formatter, term.id, term.values[0].raw),
  cites: term.cites,
  basis: term.isStated ? undefined : term.basis?.[formatter.language],
  others: reading?.others ?? [],
})

/** The edition that an outcome names; an undated document has but one. */
const editionOf = ({ calculator }: Formatter, { edition }: AnsweredOutcome): Edition | undefined =>
  calculator.editions.find(({ fromText }) => fromText === edition) ?? newestEdition(calculator)
