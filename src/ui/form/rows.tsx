import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import type { Shapes } from '../../../calculators/kernel/schema/fact-shape.ts'
import { fieldsOf } from '../../../calculators/kernel/schema/parse-facts.ts'
import { useFormatter } from '../text/formatter.ts'
import { type Change, type Direction, type Row, untouched } from './draft.ts'
import { Field } from './field.tsx'
import { cellPlace, rowKeys, type Wish } from './fields.ts'
import { formWords } from './words.ts'

interface RowHeadProps {
  /** What the rows are. */
  readonly label: string
  readonly at: number
  readonly count: number
  onMove(to: Direction): void
  onRemove(): void
}

const arrows = { up: 'M3.5 9.5 8 5l4.5 4.5', down: 'M3.5 6.5 8 11l4.5-4.5' } as const

/** Which row it is, and the buttons that move it and take it away. */
function RowHead({ label, at, count, onMove, onRemove }: RowHeadProps) {
  const { say } = useFormatter()
  const place = { rows: label, number: String(at + 1) }
  const mover = (to: Direction, isAtEnd: boolean) => (
    <button
      type="button"
      className={`move move-${to}`}
      aria-label={say(to === 'up' ? formWords.moveUp : formWords.moveDown, place)}
      disabled={isAtEnd}
      onClick={() => onMove(to)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={arrows[to]} />
      </svg>
    </button>
  )
  return (
    <div className="row-head">
      <span aria-hidden="true">{say(formWords.row, place)}</span>
      {count > 1 && mover('up', at === 0)}
      {count > 1 && mover('down', at === count - 1)}
      <button type="button" className="remove" aria-label={say(formWords.removeRow, place)} onClick={onRemove}>
        {say(formWords.remove)}
      </button>
    </div>
  )
}

export interface RowsProps {
  readonly field: string
  /** What the list is called. */
  readonly label: string
  readonly row: Shapes
  readonly rows: readonly Row[]
  /** The places of facts that are still to come. */
  readonly needed: readonly string[]
  /** What is said at fields that hold something wrong, by place. */
  readonly wrong: ReadonlyMap<string, ReactNode>
  readonly list: RefObject<HTMLFieldSetElement | null>
  readonly wish: RefObject<Wish | undefined>
  /** The button that adds a row; what is given runs before. */
  adder(before?: () => void): ReactNode
  onChange(change: Change): void
}

interface Removed {
  readonly row: Row
  readonly at: number
}

/** Rows of fields that come, go and change places. The focus goes along, and what was done is said. */
export function Rows({ field, label, row, rows, needed, wrong, list, wish, adder, onChange }: RowsProps) {
  const { say } = useFormatter()
  const [removed, setRemoved] = useState<Removed>()
  const [announcement, setAnnouncement] = useState('')
  const order = rowKeys(rows)

  useEffect(() => {
    const wanted = wish.current
    if (wanted === undefined || wanted.from === order) return
    wish.current = undefined
    const found = wanted.places.map((each) => list.current?.querySelector<HTMLElement>(each)).find(Boolean)
    found?.focus()
  }, [order, list, wish])

  const place = (at: number) => ({ rows: label, number: String(at + 1), count: String(rows.length) })

  const forget = (): void => {
    setRemoved(undefined)
    setAnnouncement('')
  }
  const remove = (gone: Row, at: number): void => {
    // To the row that takes its place, or the one before; not to its button, as a key held down would take row after row.
    wish.current = { from: order, places: [...[at + 1, at].map((nth) => `.row:nth-of-type(${nth})`), '.add'] }
    setRemoved({ row: gone, at })
    setAnnouncement(say(formWords.removed, { ...place(at), left: String(rows.length - 1) }))
    onChange({ set: 'row-removed', field, row: gone.key })
  }
  const restore = ({ row: gone, at }: Removed): void => {
    wish.current = { from: order, places: [`.row:nth-of-type(${at + 1}) input`] }
    setRemoved(undefined)
    setAnnouncement(say(formWords.restored, place(at)))
    onChange({ set: 'row-restored', field, row: gone, at })
  }
  const move = ({ key }: Row, at: number, to: Direction): void => {
    const now = to === 'up' ? at - 1 : at + 1
    const inRow = `.row:nth-of-type(${now + 1}) .move`
    wish.current = { from: order, places: [`${inRow}-${to}:enabled`, `${inRow}:enabled`] }
    setRemoved(undefined)
    setAnnouncement(say(formWords.moved, place(now)))
    onChange({ set: 'row-moved', field, row: key, to })
  }

  return (
    <>
      {rows.map((each, at) => (
        <fieldset className="row" aria-label={say(formWords.rowName, place(at))} tabIndex={-1} key={each.key}>
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
        {adder(forget)}
        {removed !== undefined && (
          <button type="button" className="restore" onClick={() => restore(removed)}>
            {say(formWords.restore)}
          </button>
        )}
      </div>
      <p className="spoken" role="status">
        {announcement}
      </p>
    </>
  )
}
