import type { ChosenReadings } from '../../../calculators/engine/outcome.ts'
import type { Calculator } from '../../../calculators/engine/provider.ts'
import type { FactDescription } from '../../../calculators/kernel/fact.ts'

/** What was entered into a calculator's form, as it was typed. */

export type Cell = string | boolean
export type Cells = Readonly<Record<string, Cell>>

/** A row of a list; its key stays while others come and go. */
export interface Row {
  readonly key: number
  readonly cells: Cells
}

export interface Draft {
  readonly cells: Cells
  readonly rows: Readonly<Record<string, readonly Row[]>>
  readonly readings: ChosenReadings
  readonly billed: string
  /** What a statement says besides, by `recipient`, `sender` and the like; it enters no calculation and no address. */
  readonly particulars: Readonly<Record<string, string>>
}

export type Direction = 'up' | 'down'

export type Change =
  | { readonly set: 'cell'; readonly field: string; readonly to: Cell }
  | { readonly set: 'row-cell'; readonly field: string; readonly row: number; readonly cell: string; readonly to: Cell }
  | { readonly set: 'row-added' | 'row-removed'; readonly field: string; readonly row: number }
  | { readonly set: 'row-moved'; readonly field: string; readonly row: number; readonly to: Direction }
  | { readonly set: 'row-restored'; readonly field: string; readonly row: Row; readonly at: number }
  | { readonly set: 'reading'; readonly reading: string; readonly to: string }
  | { readonly set: 'readings'; readonly to: ChosenReadings }
  | { readonly set: 'billed'; readonly to: string }
  | { readonly set: 'particular'; readonly particular: string; readonly to: string }

/** Whether the form shows a field: the engine takes `customer` everywhere, also where the formula has no use for it. */
export const shownFields = ({ fields, formula }: Calculator): Calculator['fields'] =>
  fields.filter(([id]) => id !== 'customer' || Object.hasOwn(formula.facts, id))

const firstRow: Row = { key: 0, cells: {} }

/** A list that is needed begins with an empty row. */
export const emptyDraft = (calculator: Calculator): Draft => ({
  cells: {},
  rows: Object.fromEntries(
    shownFields(calculator).flatMap(([, key, shape]) =>
      shape.row === undefined ? [] : [[key, shape.optional ? [] : [firstRow]]],
    ),
  ),
  readings: {},
  billed: '',
  particulars: {},
})

/** The key of the next row to be added. */
export const nextKey = (rows: readonly Row[]): number => rows.reduce((most, { key }) => Math.max(most, key + 1), 0)

/** What a cell holds where nothing was entered. */
export const untouched = ({ type, default: preset }: FactDescription): Cell => preset ?? (type === 'flag' ? false : '')

export function changed(draft: Draft, change: Change): Draft {
  switch (change.set) {
    case 'cell':
      return { ...draft, cells: { ...draft.cells, [change.field]: change.to } }
    case 'row-cell':
      return withRows(draft, change.field, (rows) =>
        rows.map((row) =>
          row.key === change.row ? { ...row, cells: { ...row.cells, [change.cell]: change.to } } : row,
        ),
      )
    case 'row-added':
      return withRows(draft, change.field, (rows) => [...rows, { key: change.row, cells: {} }])
    case 'row-removed':
      return withRows(draft, change.field, (rows) => rows.filter(({ key }) => key !== change.row))
    case 'row-moved':
      return withRows(draft, change.field, (rows) => moved(rows, change.row, change.to))
    case 'row-restored':
      return withRows(draft, change.field, (rows) => rows.toSpliced(change.at, 0, withOwnKey(rows, change.row)))
    case 'reading':
      return { ...draft, readings: { ...draft.readings, [change.reading]: change.to } }
    case 'readings':
      return { ...draft, readings: { ...draft.readings, ...change.to } }
    case 'billed':
      return { ...draft, billed: change.to }
    case 'particular':
      return { ...draft, particulars: { ...draft.particulars, [change.particular]: change.to } }
  }
}

const withRows = (draft: Draft, field: string, edit: (rows: readonly Row[]) => readonly Row[]): Draft => ({
  ...draft,
  rows: { ...draft.rows, [field]: edit(draft.rows[field] ?? []) },
})

/** The row trades places with its neighbour; at the end there is none. */
function moved(rows: readonly Row[], key: number, to: Direction): readonly Row[] {
  const at = rows.findIndex((row) => row.key === key)
  const [row, neighbour] = [rows[at], rows[to === 'up' ? at - 1 : at + 1]]
  if (row === undefined || neighbour === undefined) return rows
  return rows.map((each) => (each === row ? neighbour : each === neighbour ? row : each))
}

const withOwnKey = (rows: readonly Row[], row: Row): Row =>
  rows.some(({ key }) => key === row.key) ? { ...row, key: nextKey(rows) } : row
