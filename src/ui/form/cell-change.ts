import type { Cell, Change } from './draft.ts'

const inRow = /^([A-Za-z]\w*)\[(\d+)\]\.([A-Za-z]\w*)$/

/** What changes a cell by its place on the page: `principal`, `payments[7].on`. */
export function cellChange(place: string, to: Cell): Change {
  const [, field, row, cell] = inRow.exec(place) ?? []
  return field === undefined || cell === undefined
    ? { set: 'cell', field: place, to }
    : { set: 'row-cell', field, row: Number(row), cell, to }
}
