import { fieldsOf } from '../../../calculators/kernel/schema/read-facts.ts'
import { type Draft, shownFields, untouched } from '../../ui/form/draft.ts'
import { type FactText, factText } from '../../ui/text/fact-text.ts'
import type { Reader } from '../../ui/text/reader.ts'

interface EnteredText extends FactText {
  /** Whether somebody entered it, or it counts as this anyway. */
  readonly isEntered: boolean
}

/** The facts of a calculation in the order of its form, each row of a list by its number. */
export function factTexts(reader: Reader, draft: Draft): readonly EnteredText[] {
  const all = shownFields(reader.calculator).flatMap(([, key, shape]) => {
    const { row } = shape
    if (row === undefined) return [{ id: key, shape, cell: draft.cells[key] }]
    return (draft.rows[key] ?? []).flatMap(({ cells }, at) =>
      fieldsOf(row).flatMap(([, cell, of]) => [{ id: `${key}[${at}].${cell}`, shape: of, cell: cells[cell] }]),
    )
  })
  return all.flatMap(({ id, shape, cell }) => {
    const text = factText(reader, id, shape, cell)
    return text === undefined ? [] : [{ ...text, isEntered: cell !== undefined && cell !== untouched(shape) }]
  })
}
