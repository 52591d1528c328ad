import type { FactShape } from '../../../calculators/kernel/fact.ts'
import { fieldsOf } from '../../../calculators/kernel/read-facts.ts'
import { app } from '../../words/app.ts'
import { type Cell, type Cells, type Draft, shownFields, untouched } from '../form/draft.ts'
import { entered } from '../form/entered.ts'
import { unitOf } from '../form/unit.ts'
import type { Reader } from '../text/reader.ts'
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
        name: say(app.rowName, { rows: name(key), number: String(at + 1) }),
        value: series(
          reader,
          lines.map((line) => `${line.name} ${line.value}`),
        ),
      }))
  })
}

const isFilled = (cells: Cells): boolean =>
  Object.values(cells).some((cell) => (typeof cell === 'boolean' ? cell : cell.trim() !== ''))

function lineOf(reader: Reader, id: string, shape: FactShape<unknown>, typed: Cell | undefined): readonly Line[] {
  const { name, value, calculator } = reader
  const cell = typed ?? untouched(shape)
  if (typeof cell === 'boolean') return [{ name: name(id), value: value('flag', String(cell)) }]
  if (cell.trim() === '') return []
  const unit = unitOf(shape, calculator.provider.currency)
  return [{ name: name(id), value: value(unit ?? shape.type, entered(shape.type, cell, unit)) }]
}
