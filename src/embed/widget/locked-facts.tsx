import type { FactShape } from '../../../calculators/kernel/schema/fact.ts'
import { type Fields, fieldsOf } from '../../../calculators/kernel/schema/read-facts.ts'
import { type Cell, type Draft, untouched } from '../../ui/form/draft.ts'
import { echo } from '../../ui/form/echo.ts'
import { unitOf } from '../../ui/form/unit.ts'
import { choiceName } from '../../ui/text/names.ts'
import { type Reader, useReader } from '../../ui/text/reader.ts'
import { app } from '../../ui/text/words.ts'

export interface LockedFactsProps {
  readonly fields: Fields
  readonly draft: Draft
}

/** What the author of the page filled in for good. */
export function LockedFacts({ fields, draft }: LockedFactsProps) {
  const reader = useReader()
  return (
    <dl className="locked">
      {fields.map(([, key, shape]) => (
        <div key={key}>
          <dt>{reader.name(key)}</dt>
          {shape.row === undefined ? (
            <dd>{cellText(reader, shape, draft.cells[key] ?? untouched(shape)) || none}</dd>
          ) : draft.rows[key]?.length ? (
            draft.rows[key].map((row) => <dd key={row.key}>{rowText(reader, fieldsOf(shape.row ?? {}), row.cells)}</dd>)
          ) : (
            <dd>{none}</dd>
          )}
        </div>
      ))}
    </dl>
  )
}

/** Stands where nothing was filled in. */
const none = '—'

const rowText = (reader: Reader, fields: Fields, cells: Readonly<Record<string, Cell>>): string =>
  reader.list(fields.map(([, key, shape]) => cellText(reader, shape, cells[key] ?? untouched(shape))))

function cellText(reader: Reader, shape: FactShape<unknown>, cell: Cell): string {
  const { say, calculator, language } = reader
  if (typeof cell === 'boolean') return say(cell ? app.yes : app.no)
  if (shape.choices !== undefined) return choiceName(calculator, cell, language)
  return echo(reader, shape.type, cell, unitOf(shape, calculator.provider.currency)) || cell
}
