import { fieldsOf } from '../../calculators/kernel/schema/read-facts.ts'
import { type Cells, type Draft, shownFields } from '../ui/form/draft.ts'
import { formWords } from '../ui/form/words.ts'
import { factText } from '../ui/text/fact-text.ts'
import type { Reader } from '../ui/text/reader.ts'
import { type Line, series } from './line.ts'

/** The facts by their labels, as they were read; what a fact counts as by itself stands there too. */
export function factsEntered(reader: Reader, draft: Draft): readonly Line[] {
  const { calculator, name, say } = reader
  return shownFields(calculator).flatMap(([, key, shape]): readonly Line[] => {
    if (shape.row === undefined) return lineOf(reader, key, shape, draft.cells[key])
    const { row } = shape
    return (draft.rows[key] ?? [])
      .map(({ cells }) => fieldsOf(row).flatMap(([, cell, of]) => lineOf(reader, `${key}.${cell}`, of, cells[cell])))
      .filter((lines, at) => lines.length > 0 && isFilled(draft.rows[key]?.[at]?.cells ?? {}))
      .map((lines, at) => ({
        name: say(formWords.rowName, { rows: name(key), number: String(at + 1) }),
        value: series(
          reader,
          lines.map((line) => `${line.name} ${line.value}`),
        ),
      }))
  })
}

const isFilled = (cells: Cells): boolean =>
  Object.values(cells).some((cell) => (typeof cell === 'boolean' ? cell : cell.trim() !== ''))

const lineOf = (...fact: Parameters<typeof factText>): readonly Line[] => {
  const text = factText(...fact)
  return text === undefined ? [] : [text]
}
