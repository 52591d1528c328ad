import type { Alternative, ChosenReadings, ReadingShown } from '../../../calculators/engine/outcome.ts'
import { statement } from '../../words/statement.ts'
import type { Answered } from '../answer/answer.ts'
import { mainName } from '../answer/head.ts'
import { figuresOf } from '../text/figures.ts'
import { alternativeText, apartText } from '../text/main-figure.ts'
import { termWith } from '../text/names.ts'
import type { Reader } from '../text/reader.ts'
import { termValueText } from '../text/reading-text.ts'
import { aside } from './line.ts'

/** A point on which the terms are silent: how it was read, why, and what else it could come to. */
export interface ReadingLine {
  readonly id: string
  readonly name: string
  readonly taken: string
  readonly basis: string
  /** A sentence for each other reading, with the figure under it. */
  readonly others: readonly string[]
}

/** The readings that an answer leaned on; where it came to none, those that were chosen. */
export function readingLines(reader: Reader, outcome: Answered, chosen: ChosenReadings): readonly ReadingLine[] {
  if (outcome.status === 'unsettled' && !outcome.readings?.length) return chosenLines(reader, chosen)
  const { main, told } = figuresOf(reader.calculator, outcome)
  const current = main?.text
  // Where the figure is not the one told above, it says which it is.
  const named = (figure: string): string => (main?.id === told?.id ? figure : `${mainName(reader, outcome)} ${figure}`)
  return (outcome.readings ?? []).map((reading) => ({
    id: reading.id,
    name: reader.name(reading.id),
    taken: takenText(reader, reading),
    basis: reading.basis[reader.language],
    others: reading.alternatives.map((other) =>
      reader.say(statement.otherwise, {
        reading: termValueText(reader, reading.id, other.value),
        figure: named(figureText(reader, other, current)),
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

function figureText(reader: Reader, other: Alternative, current: string | undefined): string {
  const apart = apartText(reader, other.figure, current)
  return alternativeText(reader, other) + (apart === undefined ? '' : aside(reader, apart))
}
