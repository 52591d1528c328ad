import type { FactShape } from '../../../calculators/kernel/fact.ts'
import type { Answer } from '../answer/answer.ts'
import { useReader } from '../text/reader.ts'
import { ChoiceField } from './choice-field.tsx'
import type { Cell } from './draft.ts'
import { echo } from './echo.ts'
import { FlagField } from './flag-field.tsx'
import { TextField } from './text-field.tsx'
import { unitOf } from './unit.ts'

interface FieldProps {
  readonly place: string
  /** The name of the fact. */
  readonly id: string
  readonly shape: FactShape<unknown>
  readonly cell: Cell
  readonly answer: Answer
  /** What is said at fields that hold something wrong, by place. */
  readonly wrong: ReadonlyMap<string, string>
  onChange(to: Cell): void
}

/** A field for one fact; below it stands how the entry was read, or what is wrong with it. */
export function Field({ place, id, shape, cell, answer, wrong: wrongs, onChange }: FieldProps) {
  const reader = useReader()
  const wrong = wrongs.get(place)
  const label = reader.name(id)
  if (shape.type === 'flag') {
    return <FlagField place={place} label={label} isOn={cell === true} onChange={onChange} />
  }
  const text = typeof cell === 'string' ? cell : ''
  if (shape.choices !== undefined) {
    return (
      <ChoiceField
        place={place}
        label={label}
        choices={shape.choices}
        chosen={text}
        isOptional={shape.optional}
        wrong={wrong}
        onChange={onChange}
      />
    )
  }
  const unit = unitOf(shape, reader.calculator.provider.currency)
  const isRead = wrong === undefined && !answer.needed.includes(place)
  return (
    <TextField
      place={place}
      label={label}
      type={shape.type}
      text={text}
      unit={unit}
      isOptional={shape.optional}
      wrong={wrong}
      read={isRead ? echo(reader, shape.type, text, unit) : ''}
      onChange={onChange}
    />
  )
}
