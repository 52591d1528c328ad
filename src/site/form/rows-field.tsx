import { useEffect, useId, useRef } from 'react'
import type { FactDescription, Shapes } from '../../../calculators/kernel/fact.ts'
import { fieldsOf } from '../../../calculators/kernel/read-facts.ts'
import { app } from '../../words/app.ts'
import { problems } from '../../words/problems.ts'
import type { Answer } from '../answer/answer.ts'
import { useReader } from '../text/reader.ts'
import { type Change, nextKey, type Row, untouched } from './draft.ts'
import { Field } from './field.tsx'
import { cellPlace } from './fields.ts'

interface RowsFieldProps {
  readonly field: string
  readonly shape: FactDescription
  readonly row: Shapes
  readonly rows: readonly Row[]
  readonly answer: Answer
  onChange(change: Change): void
}

/** A list: rows of fields that come and go. The focus goes along: into a row that was added, back to the button else. */
export function RowsField({ field, shape, row, rows, answer, onChange }: RowsFieldProps) {
  const { say, name } = useReader()
  const id = useId()
  const list = useRef<HTMLFieldSetElement>(null)
  const wantsFocus = useRef<'new row' | 'button'>(undefined)
  const label = name(field)
  const code = answer.wrong.get(field)

  useEffect(() => {
    const wanted = wantsFocus.current
    wantsFocus.current = undefined
    if (wanted === 'new row') list.current?.querySelector<HTMLElement>('.row:last-of-type input')?.focus()
    if (wanted === 'button') list.current?.querySelector<HTMLElement>('.add')?.focus()
  })

  return (
    <fieldset className="field field-rows" aria-labelledby={id} ref={list}>
      <span className="label" id={id}>
        {label}
        {shape.optional && <span className="optional"> {say(app.optional)}</span>}
      </span>
      {code !== undefined && <p className="note wrong">{say(problems[code])}</p>}
      {rows.map(({ key, cells }, at) => {
        const place = { rows: label, number: String(at + 1) }
        return (
          <fieldset className="row" aria-label={say(app.rowName, place)} key={key}>
            <div className="row-head">
              <span aria-hidden="true">{say(app.rowName, place)}</span>
              <button
                type="button"
                className="remove"
                aria-label={say(app.removeRow, place)}
                onClick={() => {
                  wantsFocus.current = 'button'
                  onChange({ set: 'row-removed', field, row: key })
                }}
              >
                {say(app.remove)}
              </button>
            </div>
            {fieldsOf(row).map(([, cell, of]) => (
              <Field
                key={cell}
                place={cellPlace(field, key, cell)}
                id={`${field}.${cell}`}
                shape={of}
                cell={cells[cell] ?? untouched(of)}
                answer={answer}
                onChange={(to) => onChange({ set: 'row-cell', field, row: key, cell, to })}
              />
            ))}
          </fieldset>
        )
      })}
      <button
        type="button"
        className="add"
        onClick={() => {
          wantsFocus.current = 'new row'
          onChange({ set: 'row-added', field, row: nextKey(rows) })
        }}
      >
        {say(app.addRow, { rows: label })}
      </button>
    </fieldset>
  )
}
