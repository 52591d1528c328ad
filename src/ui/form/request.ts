import type { ChosenReadings } from '../../../calculators/engine/run/outcome.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { Currency } from '../../../calculators/kernel/number/money.ts'
import type { ProblemCode } from '../../../calculators/kernel/proof/problem.ts'
import type { FactShape } from '../../../calculators/kernel/schema/fact-shape.ts'
import { type Fields, fieldsOf } from '../../../calculators/kernel/schema/parse-facts.ts'
import { type Cells, chosenCurrency, currencyKey, type Draft, type Row, shownFields, untouched } from './draft.ts'
import { parseEntry } from './parse-entry.ts'
import { unitOf } from './unit.ts'

/** A request of the JSON door, as far as it was entered. */
export interface EnteredRequest {
  readonly provider: string
  readonly calculator: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly readings: ChosenReadings
  /** Where it is another than the provider's own. */
  readonly currency?: unknown
}

/** What the facts still lack. */
export interface FactsAmiss {
  /** Fields whose facts are needed and were not entered yet. */
  readonly needed: readonly string[]
  /** Fields that hold something wrong. */
  readonly wrong: ReadonlyMap<string, ProblemCode>
}

/** A request made of what was typed, and the way back from where a problem was found to the field that holds it. */
export interface EnteredForm {
  readonly request: EnteredRequest
  /** `facts.payments[0].amount` is `payments[7].amount`, where 7 is the key of the row that was sent first. */
  fieldOf(path: string): string
}

/** What is empty is left out, and so are rows that are wholly empty. A list of which every row was removed is an empty list. */
export function requestFrom(calculator: Calculator, draft: Draft): EnteredForm {
  const currency = chosenCurrency(calculator, draft)
  const entries: Record<string, unknown> = {}
  const keysSent = new Map<string, readonly number[]>()
  for (const [, key, shape] of shownFields(calculator)) {
    if (shape.row === undefined) {
      const value = sent(shape, draft.cells, key, currency)
      if (value !== undefined) entries[key] = value
      continue
    }
    const rows = draft.rows[key] ?? []
    const filled = filledRows(fieldsOf(shape.row), rows, currency)
    keysSent.set(
      key,
      filled.map((row) => row.key),
    )
    if (filled.length > 0 || (rows.length === 0 && !shape.optional)) entries[key] = filled.map(({ values }) => values)
  }
  const { [currencyKey]: chosen, ...facts } = entries
  const request = { provider: calculator.provider.id, calculator: calculator.id, facts, readings: draft.readings }
  return {
    request: chosen === undefined ? request : { ...request, currency: chosen },
    fieldOf: (path) =>
      path
        .replace(/^facts\./, '')
        .replace(/^(\w+)\[(\d+)\]/, (_, key: string, at: string) => `${key}[${keysSent.get(key)?.[Number(at)]}]`),
  }
}

interface FilledRow {
  readonly key: number
  readonly values: Readonly<Record<string, unknown>>
}

const filledRows = (fields: Fields, rows: readonly Row[], currency: Currency): readonly FilledRow[] =>
  rows.flatMap(({ key, cells }) => {
    const values = Object.fromEntries(
      fields.flatMap(([, cell, shape]) => {
        const value = sent(shape, cells, cell, currency)
        return value === undefined ? [] : [[cell, value]]
      }),
    )
    return Object.keys(values).length === 0 ? [] : [{ key, values }]
  })

/** The value to send for a cell; none where it is empty or holds what it counts as anyway. */
function sent(shape: FactShape<unknown>, cells: Cells, key: string, currency: Currency): unknown {
  const cell = cells[key] ?? untouched(shape)
  if (cell === untouched(shape)) return undefined
  if (typeof cell === 'boolean') return cell
  return cell.trim() === '' ? undefined : parseEntry(shape.type, cell, unitOf(shape, currency))
}
