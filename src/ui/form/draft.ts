import { currencyOf, inCurrency } from '../../../calculators/engine/run/in-currency.ts'
import type { ChosenReadings } from '../../../calculators/engine/run/outcome.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Currency } from '../../../calculators/kernel/number/money.ts'
import { choice, defaulted } from '../../../calculators/kernel/schema/fact.ts'
import type { FactDescription } from '../../../calculators/kernel/schema/fact-shape.ts'

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

/**
 * The fields that a form shows. The engine takes `customer` everywhere, also where the formula has no use for it; and where
 * the provider invoices in several currencies, which one it is stands among the fields, though it is no fact.
 */
export const shownFields = ({ fields, formula, currencies }: Calculator): Calculator['fields'] => {
  const shown = fields.filter(([id]) => id !== 'customer' || Object.hasOwn(formula.facts, id))
  return currencies.length > 1 ? [currencyField(currencies), ...shown] : shown
}

/** The key of the currency among what is entered. */
export const currencyKey = 'currency'

type Currencies = Calculator['currencies']
// One for a calculator, so that the form can tell that nothing changed for it.
const currencyFields = new WeakMap<Currencies, Calculator['fields'][number]>()

function currencyField(currencies: Currencies): Calculator['fields'][number] {
  const [preset = 'JPY'] = currencies
  const field = currencyFields.get(currencies) ?? [currencyKey, currencyKey, defaulted(choice(currencies), preset)]
  currencyFields.set(currencies, field)
  return field
}

/** The currency that was chosen, or the provider's own. */
export const chosenCurrency = (calculator: Calculator, { cells }: Draft): Currency =>
  currencyOf(calculator, cells[currencyKey]) ?? calculator.currencies[0] ?? calculator.provider.currency

/** The calculator in the currency that was chosen. */
export const inChosenCurrency = (calculator: Calculator, draft: Draft): Calculator =>
  inCurrency(calculator, chosenCurrency(calculator, draft))

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
