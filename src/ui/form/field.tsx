import { memo, type ReactNode, useCallback } from 'react'
import type { FactShape } from '../../../calculators/kernel/schema/fact-shape.ts'
import { useFormatter } from '../text/formatter.ts'
import { ChoiceField } from './choice-field.tsx'
import type { Cell, Change } from './draft.ts'
import { echo } from './echo.ts'
import { TextField } from './text-field.tsx'
import { unitOf } from './unit.ts'

interface FlagFieldProps {
  readonly place: string
  readonly label: string
  readonly isOn: boolean
  onChange(to: boolean): void
}

/** Yes or no. */
function FlagField({ place, label, isOn, onChange }: FlagFieldProps) {
  return (
    <div className="field field-flag">
      <label>
        <input type="checkbox" name={place} checked={isOn} onChange={(event) => onChange(event.target.checked)} />
        <span>{label}</span>
      </label>
    </div>
  )
}

interface FieldProps {
  readonly place: string
  /** The name of the fact. */
  readonly id: string
  readonly shape: FactShape<unknown>
  readonly cell: Cell
  /** Whether its fact is still to come. */
  readonly isNeeded: boolean
  /** What is said where it holds something wrong. */
  readonly wrong: ReactNode
  /** The fact that it holds, or the list that has it in a row. */
  readonly field: string
  /** The key of that row, and which of its cells it is. */
  readonly row?: number
  readonly inRow?: string
  onChange(change: Change): void
}

/** A field for one fact; below it stands how the entry was read, or what is wrong with it. Others' keys leave it alone. */
export const Field = memo(function Field({
  place,
  id,
  shape,
  cell,
  isNeeded,
  wrong,
  field,
  row,
  inRow,
  onChange,
}: FieldProps) {
  const formatter = useFormatter()
  const label = formatter.name(id)
  const changeTo = useCallback(
    (to: Cell) =>
      onChange(
        row === undefined || inRow === undefined
          ? { set: 'cell', field, to }
          : { set: 'row-cell', field, row, cell: inRow, to },
      ),
    [onChange, field, row, inRow],
  )
  if (shape.type === 'flag') {
    return <FlagField place={place} label={label} isOn={cell === true} onChange={changeTo} />
  }
  const text = typeof cell === 'string' ? cell : ''
  if (shape.choices !== undefined) {
    return (
      <ChoiceField
        place={place}
        fact={id}
        label={label}
        choices={shape.choices}
        chosen={text}
        isOptional={shape.optional}
        wrong={wrong}
        onChange={changeTo}
      />
    )
  }
  const unit = unitOf(shape, formatter.calculator.provider.currency)
  const isRead = wrong === undefined && !isNeeded
  return (
    <TextField
      place={place}
      label={label}
      type={shape.type}
      text={text}
      unit={unit}
      isOptional={shape.optional}
      wrong={wrong}
      read={isRead ? echo(formatter, shape.type, text, unit) : ''}
      onChange={changeTo}
    />
  )
})
