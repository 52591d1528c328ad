import { textWidth } from '../../ui/charts/text-width.ts'

/** A name in as few rows as fit a width, broken at its spaces alone. */
export function wrapped(name: string, size: number, width: number): readonly string[] {
  const [first = '', ...words] = name.split(' ')
  const rows: string[] = []
  let row = first
  for (const word of words) {
    if (textWidth(`${row} ${word}`, size) <= width) row = `${row} ${word}`
    else {
      rows.push(row)
      row = word
    }
  }
  return [...rows, row]
}
