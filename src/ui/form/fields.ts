import type { FactShape } from '../../../calculators/kernel/schema/fact-shape.ts'
import { type Fields, fieldsOf } from '../../../calculators/kernel/schema/parse-facts.ts'
import { type Cell, type Draft, type Row, untouched } from './draft.ts'

/** Which rows there are, one after the other. */
export const rowKeys = (rows: readonly Row[]): string => rows.map(({ key }) => key).join()

/** Where the focus goes once the rows have changed: the first of these places that is there and can take it. */
export interface Wish {
  readonly from: string
  readonly places: readonly string[]
}

/** A field on the page, with what it holds. */
export interface FieldOnPage {
  /** The name of its fact: `payments.on` in a row. */
  readonly id: string
  readonly shape: FactShape<unknown>
  readonly cell: Cell | undefined
}

/** Where a cell of a row stands on the page. */
export const cellPlace = (field: string, row: number, cell: string): string => `${field}[${row}].${cell}`

/** Every field on the page by its place: `principal`, `payments`, `payments[7].on`. */
export function fieldsOnPage(fields: Fields, draft: Draft): ReadonlyMap<string, FieldOnPage> {
  const places = new Map<string, FieldOnPage>()
  for (const [, key, shape] of fields) {
    const { row } = shape
    places.set(key, { id: key, shape, cell: row === undefined ? (draft.cells[key] ?? untouched(shape)) : undefined })
    if (row === undefined) continue
    for (const { key: at, cells } of draft.rows[key] ?? []) {
      for (const [, cell, of] of fieldsOf(row)) {
        places.set(cellPlace(key, at, cell), { id: `${key}.${cell}`, shape: of, cell: cells[cell] ?? untouched(of) })
      }
    }
  }
  return places
}
