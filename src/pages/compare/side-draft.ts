import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { FactShape } from '../../../calculators/kernel/schema/fact.ts'
import { type Cell, type Cells, type Draft, emptyDraft, shownFields } from '../../ui/form/draft.ts'
import { entered } from '../../ui/form/entered.ts'
import { unitOf } from '../../ui/form/unit.ts'

/**
 * What was entered for all, as it would have been entered into one side's own form. Amounts go over as plain numbers:
 * where a side owes in another currency, the same number of that one is meant.
 */
export function sideDraft(common: Calculator, side: Calculator, { cells, rows }: Draft): Draft {
  const read = (shape: FactShape<unknown>, cell: Cell): Cell =>
    shape.type === 'amount' && typeof cell === 'string'
      ? entered(shape.type, cell, unitOf(shape, common.provider.currency))
      : cell
  const own: Record<string, Cell> = {}
  const ownRows: Record<string, Draft['rows'][string]> = {}
  for (const [id, key, shape] of shownFields(side)) {
    const { row } = shape
    if (row === undefined) {
      const cell = cells[id]
      if (cell !== undefined) own[key] = read(shape, cell)
      continue
    }
    const readCells = (of: Cells): Cells =>
      Object.fromEntries(
        Object.entries(row).flatMap(([name, inRow]) => {
          const cell = of[name]
          return cell === undefined ? [] : [[name, read(inRow, cell)]]
        }),
      )
    ownRows[key] = (rows[id] ?? []).map((each) => ({ ...each, cells: readCells(each.cells) }))
  }
  return { ...emptyDraft(side), cells: own, rows: ownRows }
}
