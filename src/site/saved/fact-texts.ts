import type { FactShape } from '../../../calculators/kernel/fact.ts'
import { fieldsOf } from '../../../calculators/kernel/read-facts.ts'
import { type Cells, type Draft, shownFields, untouched } from '../form/draft.ts'
import { readEntry } from '../form/read-entry.ts'
import { unitOf } from '../form/unit.ts'
import type { Reader } from '../text/reader.ts'

/** A fact as it is read, under its name. */
export interface FactText {
  readonly label: string
  readonly text: string
  /** Whether somebody entered it, or it counts as this anyway. */
  readonly isEntered: boolean
}

/** The facts of a calculation in the order of its form, each row of a list by its number. */
export function factTexts(reader: Reader, draft: Draft): readonly FactText[] {
  const { calculator } = reader
  return shownFields(calculator).flatMap(([, key, shape]) =>
    shape.row === undefined
      ? factIn(reader, key, draft.cells, key, shape)
      : rowTexts(reader, key, shape.row, draft.rows[key] ?? []),
  )
}

const rowTexts = (
  reader: Reader,
  key: string,
  row: Parameters<typeof fieldsOf>[0],
  rows: readonly { readonly cells: Cells }[],
): readonly FactText[] =>
  rows.flatMap(({ cells }, at) =>
    fieldsOf(row).flatMap(([, cell, shape]) => factIn(reader, `${key}[${at}].${cell}`, cells, cell, shape)),
  )

function factIn(reader: Reader, id: string, cells: Cells, key: string, shape: FactShape<unknown>): readonly FactText[] {
  const cell = cells[key] ?? untouched(shape)
  if (cell === '') return []
  return [{ label: reader.name(id), text: factText(reader, shape, cell), isEntered: cell !== untouched(shape) }]
}

function factText(reader: Reader, shape: FactShape<unknown>, cell: string | boolean): string {
  if (typeof cell === 'boolean') return reader.value('flag', String(cell))
  if (shape.choices !== undefined) return reader.value('choice', cell)
  const unit = unitOf(shape, reader.calculator.provider.currency)
  // What is not understood stands as it was typed.
  const text = readEntry(shape.type, cell, unit)
  return text === undefined ? cell : reader.value(unit ?? shape.type, text)
}
