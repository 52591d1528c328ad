import type { Change } from './draft.ts'

const inRow = /^([A-Za-z]\w*)\[(\d+)\]\.([A-Za-z]\w*)$/

/**
 * What was entered into the form while the page could only be read: it stands in its fields, and is taken over when the
 * page comes to life.
 */
export const typedBefore = (): readonly Change[] =>
  [...document.querySelectorAll<HTMLInputElement>('.work-form input[name]')].flatMap((input): readonly Change[] => {
    const { name, type, value, checked } = input
    if (type === 'checkbox' || type === 'radio') {
      if (checked === input.defaultChecked || (type === 'radio' && !checked)) return []
      return [{ set: 'cell', field: name, to: type === 'radio' ? value : checked }]
    }
    if (value === input.defaultValue) return []
    if (name === 'billed') return [{ set: 'billed', to: value }]
    const [, field, row, cell] = inRow.exec(name) ?? []
    if (field === undefined || cell === undefined) return [{ set: 'cell', field: name, to: value }]
    return [{ set: 'row-cell', field, row: Number(row), cell, to: value }]
  })
