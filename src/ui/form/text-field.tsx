import { type ReactNode, useId } from 'react'
import type { FactType } from '../../../calculators/kernel/schema/fact-shape.ts'
import { useFormatter } from '../text/formatter.ts'
import { app } from '../text/words.ts'
import { Calendar, pickers } from './calendar.tsx'
import { units } from './unit.ts'

interface TextFieldProps {
  readonly place: string
  readonly label: string
  readonly type: FactType
  readonly text: string
  /** What the entry is measured in. */
  readonly unit: string | undefined
  readonly isOptional: boolean
  readonly wrong: ReactNode
  /** How the entry was read. */
  readonly read: string
  onChange(to: string): void
}

const examples: Partial<Record<FactType, string>> = {
  date: '2026-05-31',
  month: '2026-05',
  'date-time': '2026-05-31 09:15',
  rate: '10%',
}

// A numeric pad has no hyphen, no colon and no per cent, so dates and rates are typed on the whole keyboard.
const inputModes: Partial<Record<FactType, 'decimal' | 'numeric'>> = {
  amount: 'decimal',
  count: 'numeric',
}

const hasPicker = (type: FactType): type is keyof typeof pickers => Object.hasOwn(pickers, type)
const isUnit = (unit: string): unit is keyof typeof units => Object.hasOwn(units, unit)

/** A line of text. It takes what people write, and keeps it as they wrote it. */
export function TextField({ place, label, type, text, unit, isOptional, wrong, read, onChange }: TextFieldProps) {
  const { say } = useFormatter()
  const id = useId()
  const note = wrong ?? read
  const example = examples[type]
  const unitName = unit !== undefined && isUnit(unit) ? say(units[unit]) : ''
  return (
    <div className={`field field-${type}`}>
      <label htmlFor={id}>
        {label}
        {isOptional && <span className="optional"> {say(app.optional)}</span>}
      </label>
      <div className="entry">
        <span className="typed">
          <input
            id={id}
            name={place}
            type="text"
            inputMode={inputModes[type] ?? 'text'}
            autoComplete="off"
            spellCheck={false}
            placeholder={example && say(app.example, { value: example })}
            value={text}
            aria-required={!isOptional}
            aria-invalid={wrong !== undefined}
            aria-describedby={note === '' ? undefined : `${id}-note`}
            onChange={(event) => onChange(event.target.value)}
          />
        </span>
        {unitName !== '' && (
          <span className="unit" aria-hidden="true">
            {unitName}
          </span>
        )}
        {hasPicker(type) && <Calendar type={type} label={label} text={text} onChoose={onChange} />}
      </div>
      <p id={`${id}-note`} className={wrong === undefined ? 'note' : 'note wrong'}>
        {wrong ?? <span className={`read-${type}`}>{read}</span>}
      </p>
    </div>
  )
}
