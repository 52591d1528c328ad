import type { FactShape } from '../../../calculators/kernel/schema/fact-shape.ts'
import type { Formatter } from '../text/formatter.ts'
import { type Cell, untouched } from './draft.ts'
import { readEntry } from './parse-entry.ts'
import { unitOf } from './unit.ts'

/** A fact as it was read, under its name. */
export interface FactText {
  readonly name: string
  readonly value: string
}

/** A fact of a form in words, or what it counts as by itself; none where it is empty. */
export function factText(
  { name, value, calculator }: Formatter,
  id: string,
  shape: FactShape<unknown>,
  typed: Cell | undefined,
): FactText | undefined {
  const cell = typed ?? untouched(shape)
  if (typeof cell === 'boolean') return { name: name(id), value: value('flag', String(cell)) }
  if (cell.trim() === '') return undefined
  if (shape.choices !== undefined) return { name: name(id), value: value('choice', cell) }
  const unit = unitOf(shape, calculator.provider.currency)
  const text = readEntry(shape.type, cell, unit)
  // What is not understood stands as it was typed.
  return { name: name(id), value: text === undefined ? value('text', cell) : value(unit ?? shape.type, text) }
}
