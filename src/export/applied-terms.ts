import type { ChosenReadings, ReadingShown, Step } from '../../calculators/engine/run/outcome.ts'
import type { Edition, Term } from '../../calculators/engine/seed/provider.ts'
import type { Cite } from '../../calculators/kernel/proof/cite.ts'
import type { Answered } from '../ui/answer/answer.ts'
import { type Choice, choicesOf } from '../ui/answer/choices.ts'
import type { FigureUnder } from '../ui/answer/headline-figure.ts'
import { mainName } from '../ui/answer/headline-text.ts'
import { figuresOf } from '../ui/text/figures.ts'
import { newestEdition, termWith } from '../ui/text/names.ts'
import type { Reader } from '../ui/text/reader.ts'
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
  reader: Reader,
  outcome: Answered,
  chosen: ChosenReadings,
  under?: FigureUnder,
): readonly ReadingLine[] {
  if (outcome.status === 'unsettled' && !outcome.readings?.length) return chosenLines(reader, chosen)
  const { main, headline } = figuresOf(reader.calculator, outcome)
  // Where the figure is not the one told above, and no other is told beside it, it says which it is.
  const named = (other: Choice): string =>
    other.label === undefined && main?.id !== headline?.id
      ? `${mainName(reader, outcome)} ${figureText(reader, other)}`
      : figureText(reader, other)
  return (outcome.readings ?? []).map((reading) => ({
    id: reading.id,
    name: reader.name(reading.id),
    taken: takenText(reader, reading),
    basis: reading.basis[reader.language],
    others: choicesOf(reader, outcome, reading, under)
      .slice(1)
      .map((other) =>
        reader.say(statement.otherwise, {
          reading: termValueText(reader, reading.id, other.value),
          figure: named(other),
        }),
      ),
  }))
}

const chosenLines = (reader: Reader, chosen: ChosenReadings): readonly ReadingLine[] =>
  Object.entries(chosen).map(([id, raw]) => ({
    id,
    name: reader.name(id),
    taken: termValueText(reader, id, raw) + aside(reader, reader.say(statement.chosen)),
    basis: termWith(reader.calculator, id, raw)?.basis?.[reader.language] ?? '',
    others: [],
  }))

const takenText = (reader: Reader, { id, chosen, default: preset }: ReadingShown): string =>
  termValueText(reader, id, chosen) +
  aside(reader, reader.say(chosen === preset ? statement.default : statement.chosen))

const figureText = (reader: Reader, { label, figure, apart }: Choice): string =>
  (label === undefined ? figure : `${label} ${figure}`) + (apart === undefined ? '' : aside(reader, apart))

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
  reader: Reader,
  outcome: Answered,
  readings: readonly ReadingLine[],
): readonly AppliedTerm[] {
  const used = new Map(
    (outcome.steps ?? []).flatMap(({ operands }: Step) => operands.map(({ id, exact }) => [id, exact])),
  )
  const terms = editionOf(reader, outcome)?.terms ?? []
  return terms.flatMap((term): readonly AppliedTerm[] => {
    const reading = readings.find(({ id }) => id === term.id)
    if (reading === undefined && !used.has(term.id)) return []
    return [applied(reader, term, reading)]
  })
}

const applied = (reader: Reader, term: Term, reading: ReadingLine | undefined): AppliedTerm => ({
  name: reader.name(term.id),
  value: reading?.taken ?? termValueText(reader, term.id, term.values[0].raw),
  cites: term.cites,
  basis: term.isStated ? undefined : term.basis?.[reader.language],
  others: reading?.others ?? [],
})

/** The edition that an outcome names; an undated document has but one. */
const editionOf = ({ calculator }: Reader, { edition }: Answered): Edition | undefined =>
  calculator.editions.find(({ fromText }) => fromText === edition) ?? newestEdition(calculator)
