import { memo, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { FactDescription, Shapes } from '../../../calculators/kernel/fact.ts'
import { fieldsOf } from '../../../calculators/kernel/read-facts.ts'
import { app } from '../../words/app.ts'
import { formWords } from '../../words/form.ts'
import { useReader } from '../text/reader.ts'
import { type Change, type Direction, nextKey, type Row, untouched } from './draft.ts'
import { Field } from './field.tsx'
import { cellPlace } from './fields.ts'
import { RowHead } from './row-head.tsx'

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

interface Removed {
  readonly row: Row
  readonly at: number
}

/** Where the focus goes once the rows have changed: the first of these places that is there and can take it. */
interface Wish {
  readonly from: string
  readonly places: readonly string[]
}

/** A list: rows of fields that come, go and change places. The focus goes along, and what was done is said. */
export const RowsField = memo(function RowsField({ field, shape, row, rows, needed, wrong, onChange }: RowsFieldProps) {
  const { say, name } = useReader()
  const id = useId()
  const list = useRef<HTMLFieldSetElement>(null)
  const wish = useRef<Wish>(undefined)
  const [removed, setRemoved] = useState<Removed>()
  const [said, setSaid] = useState('')
  const label = name(field)
  const ownWrong = wrong.get(field)

  const order = rows.map(({ key }) => key).join()
  useEffect(() => {
    const wanted = wish.current
    if (wanted === undefined || wanted.from === order) return
    wish.current = undefined
    const found = wanted.places.map((each) => list.current?.querySelector<HTMLElement>(each)).find(Boolean)
    found?.focus()
  }, [order])

  const place = (at: number) => ({ rows: label, number: String(at + 1), count: String(rows.length) })

  const add = (): void => {
    wish.current = { from: order, places: ['.row:last-of-type input'] }
    setRemoved(undefined)
    setSaid('')
    onChange({ set: 'row-added', field, row: nextKey(rows) })
  }
  const remove = (gone: Row, at: number): void => {
    // To the row that takes its place, or the one before; not to its button, as a key held down would take row after row.
    wish.current = { from: order, places: [...[at + 1, at].map((nth) => `.row:nth-of-type(${nth})`), '.add'] }
    setRemoved({ row: gone, at })
    setSaid(say(formWords.removed, { ...place(at), left: String(rows.length - 1) }))
    onChange({ set: 'row-removed', field, row: gone.key })
  }
  const restore = ({ row: gone, at }: Removed): void => {
    wish.current = { from: order, places: [`.row:nth-of-type(${at + 1}) input`] }
    setRemoved(undefined)
    setSaid(say(formWords.restored, place(at)))
    onChange({ set: 'row-restored', field, row: gone, at })
  }
  const move = ({ key }: Row, at: number, to: Direction): void => {
    const now = to === 'up' ? at - 1 : at + 1
    const inRow = `.row:nth-of-type(${now + 1}) .move`
    wish.current = { from: order, places: [`${inRow}-${to}:enabled`, `${inRow}:enabled`] }
    setRemoved(undefined)
    setSaid(say(formWords.moved, place(now)))
    onChange({ set: 'row-moved', field, row: key, to })
  }

  return (
    <fieldset className="field field-rows" aria-labelledby={id} ref={list}>
      <span className="label" id={id}>
        {label}
        {shape.optional && <span className="optional"> {say(app.optional)}</span>}
      </span>
      {ownWrong !== undefined && <p className="note wrong">{ownWrong}</p>}
      {rows.map((each, at) => (
        <fieldset className="row" aria-label={say(app.rowName, place(at))} tabIndex={-1} key={each.key}>
          <RowHead
            label={label}
            at={at}
            count={rows.length}
            onMove={(to) => move(each, at, to)}
            onRemove={() => remove(each, at)}
          />
          {fieldsOf(row).map(([, cell, of]) => {
            const here = cellPlace(field, each.key, cell)
            return (
              <Field
                key={cell}
                place={here}
                id={`${field}.${cell}`}
                shape={of}
                cell={each.cells[cell] ?? untouched(of)}
                isNeeded={needed.includes(here)}
                wrong={wrong.get(here)}
                field={field}
                row={each.key}
                inRow={cell}
                onChange={onChange}
              />
            )
          })}
        </fieldset>
      ))}
      <div className="row-changes">
        <button type="button" className="add" onClick={add}>
          {say(app.addRow, { rows: label })}
        </button>
        {removed !== undefined && (
          <button type="button" className="restore" onClick={() => restore(removed)}>
            {say(formWords.restore)}
          </button>
        )}
      </div>
      <p className="spoken" role="status">
        {said}
      </p>
    </fieldset>
  )
})
