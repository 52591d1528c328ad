import type { Cell, Change } from './draft.ts'

const inRow = /^([A-Za-z]\w*)\[(\d+)\]\.([A-Za-z]\w*)$/

/** What changes a cell by its place on the page: `principal`, `payments[7].on`. */
export function cellChange(place: string, to: Cell): Change {
  const [, field, row, cell] = inRow.exec(place) ?? []
  return field === undefined || cell === undefined
    ? { set: 'cell', field: place, to }
    : { set: 'row-cell', field, row: Number(row), cell, to }
}

/**
 * What was entered into the form while the page could only be read: it stands in its fields, and is taken over when the
 * page comes to life.
 */
export const typedBefore = (): readonly Change[] =>
  [...document.querySelectorAll<HTMLInputElement>('.work-form input[name]')].flatMap((input): readonly Change[] => {
    const { name, type, value, checked } = input
    if (type === 'checkbox' || type === 'radio') {
      if (checked === input.defaultChecked || (type === 'radio' && !checked)) return []
      return [cellChange(name, type === 'radio' ? value : checked)]
    }
    if (value === input.defaultValue) return []
    return [name === 'billed' ? { set: 'billed', to: value } : cellChange(name, value)]
  })
