import { useId } from 'react'
import type { FactType } from '../../../calculators/kernel/fact-type.ts'
import { app } from '../../words/app.ts'
import { units } from '../../words/units.ts'
import { useReader } from '../text/reader.ts'
import { Calendar } from './calendar.tsx'

interface TextFieldProps {
  readonly place: string
  readonly label: string
  readonly type: FactType
  readonly text: string
  readonly isOptional: boolean
  readonly wrong: string | undefined
  /** How the entry was read. */
  readonly read: string
  onChange(to: string): void
}

const examples: Partial<Record<FactType, string>> = {
  date: '2026-05-31',
  month: '2026-05',
  'date-time': '2026-05-31 09:15',
  rate: '0.1',
}

// A numeric pad has no hyphen and no colon, so dates are typed on the whole keyboard.
const inputModes: Partial<Record<FactType, 'decimal' | 'numeric'>> = {
  amount: 'decimal',
  rate: 'decimal',
  count: 'numeric',
}

/** A line of text. It takes what people write, and keeps it as they wrote it. */
export function TextField({ place, label, type, text, isOptional, wrong, read, onChange }: TextFieldProps) {
  const { say, calculator } = useReader()
  const id = useId()
  const note = wrong ?? read
  const example = examples[type]
  const unit = type === 'amount' ? say(units[calculator.provider.currency]) : ''
  return (
    <div className={`field field-${type}`}>
      <label htmlFor={id}>
        {label}
        {isOptional && <span className="optional"> {say(app.optional)}</span>}
      </label>
      <div className="entry">
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
        {unit !== '' && (
          <span className="unit" aria-hidden="true">
            {unit}
          </span>
        )}
        {(type === 'date' || type === 'date-time') && (
          <Calendar type={type} label={label} text={text} onChoose={onChange} />
        )}
      </div>
      <p id={`${id}-note`} className={wrong === undefined ? 'note' : 'note wrong'}>
        {note}
      </p>
    </div>
  )
}
