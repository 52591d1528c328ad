import { memo, type ReactNode, useId, useRef } from 'react'
import { Rows } from '#rows'
import type { FactDescription, Shapes } from '../../../calculators/kernel/schema/fact-shape.ts'
import type { Fields } from '../../../calculators/kernel/schema/parse-facts.ts'
import { useFormatter } from '../text/formatter.ts'
import { app } from '../text/words.ts'
import { type Change, type Draft, nextKey, type Row, untouched } from './draft.ts'
import { Field } from './field.tsx'
import { rowKeys, type Wish } from './fields.ts'
import type { FactsAmiss } from './request.ts'
import { useFieldCorrections } from './use-corrections.ts'

interface RowsFieldProps {
  readonly field: string
  readonly shape: FactDescription
  readonly row: Shapes
  readonly rows: readonly Row[]
  /** The places of facts that are still to come. */
  readonly needed: readonly string[]
  /** What is said at fields that hold something wrong, by place. */
  readonly wrong: ReadonlyMap<string, ReactNode>
  onChange(change: Change): void
}

/** A list: rows of fields, and the button that adds one. */
const RowsField = memo(function RowsField({ field, shape, row, rows, needed, wrong, onChange }: RowsFieldProps) {
  const { say, name } = useFormatter()
  const id = useId()
  const list = useRef<HTMLFieldSetElement>(null)
  const wish = useRef<Wish>(undefined)
  const label = name(field)
  const ownWrong = wrong.get(field)
  const add = (): void => {
    wish.current = { from: rowKeys(rows), places: ['.row:last-of-type input'] }
    onChange({ set: 'row-added', field, row: nextKey(rows) })
  }
  return (
    <fieldset className="field field-rows" aria-labelledby={id} ref={list}>
      <span className="label" id={id}>
        {label}
        {shape.optional && <span className="optional"> {say(app.optional)}</span>}
      </span>
      {ownWrong !== undefined && <p className="note wrong">{ownWrong}</p>}
      <Rows
        field={field}
        label={label}
        row={row}
        rows={rows}
        needed={needed}
        wrong={wrong}
        list={list}
        wish={wish}
        adder={(before) => (
          <button
            type="button"
            className="add"
            onClick={() => {
              before?.()
              add()
            }}
          >
            {say(app.addRow, { rows: label })}
          </button>
        )}
        onChange={onChange}
      />
    </fieldset>
  )
})

interface FormProps {
  readonly fields: Fields
  readonly draft: Draft
  readonly answer: FactsAmiss
  onChange(change: Change): void
}

/** The form, made from the shapes of the facts. It answers as one types, so there is nothing to submit. */
export function Form({ fields, draft, answer, onChange }: FormProps) {
  const wrong = useFieldCorrections(fields, draft, answer, onChange)
  return (
    <div className="form">
      {fields.map(([, key, shape]) =>
        shape.row === undefined ? (
          <Field
            key={key}
            place={key}
            id={key}
            shape={shape}
            cell={draft.cells[key] ?? untouched(shape)}
            isNeeded={answer.needed.includes(key)}
            wrong={wrong.get(key)}
            field={key}
            onChange={onChange}
          />
        ) : (
          <RowsField
            key={key}
            field={key}
            shape={shape}
            row={shape.row}
            rows={draft.rows[key] ?? []}
            needed={answer.needed}
            wrong={wrong}
            onChange={onChange}
          />
        ),
      )}
    </div>
  )
}
