import { cellChange } from './cell-change.ts'
import type { Change } from './draft.ts'

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
