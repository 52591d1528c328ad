import { useId } from 'react'
import { useSite } from '../../ui/link/site.ts'
import { app } from '../../ui/text/words.ts'

interface LineFieldProps {
  readonly place: string
  readonly label: string
  readonly text: string
  readonly unit?: string | undefined
  readonly isOptional?: boolean
  readonly isLong?: boolean
  /** An example of what may stand here. */
  readonly hint?: string
  readonly wrong?: string | undefined
  /** How the entry was read, or what helps to fill it in. */
  readonly note?: string | undefined
  readonly placeholder?: string | undefined
  onChange(to: string): void
}

/** A line of text, or a few, with what is wrong with it or how it was read. */
export function LineField(props: LineFieldProps) {
  const { place, label, text, unit, isOptional, isLong, wrong, placeholder, onChange } = props
  const { say } = useSite()
  const id = useId()
  const note = wrong ?? props.note ?? ''
  const shared = {
    id,
    name: place,
    value: text,
    placeholder,
    autoComplete: 'off',
    'aria-invalid': wrong !== undefined,
    'aria-describedby': note === '' ? undefined : `${id}-note`,
  }
  return (
    <div className={isLong ? 'field custom-field' : 'field custom-field custom-short'}>
      <label htmlFor={id}>
        {label}
        {isOptional && <span className="optional"> {say(app.optional)}</span>}
      </label>
      <div className={isLong ? 'entry custom-long' : 'entry'}>
        {isLong ? (
          <textarea {...shared} rows={3} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input
            {...shared}
            type="text"
            spellCheck={false}
            aria-required={isOptional !== true}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
        {unit !== undefined && unit !== '' && (
          <span className="unit" aria-hidden="true">
            {unit}
          </span>
        )}
      </div>
      <p id={`${id}-note`} className={wrong === undefined ? 'note' : 'note wrong'}>
        {note}
      </p>
    </div>
  )
}

interface OptionsProps<T extends string> {
  readonly place: string
  readonly label: string
  readonly options: readonly (readonly [id: T, name: string])[]
  readonly chosen: T
  onChoose(to: T): void
}

/** One of a few, all in sight. */
export function Options<T extends string>({ place, label, options, chosen, onChoose }: OptionsProps<T>) {
  const id = useId()
  return (
    <div className="field custom-field" role="radiogroup" aria-labelledby={id}>
      <span className="label" id={id}>
        {label}
      </span>
      <div className="options">
        {options.map(([each, name]) => (
          <label key={each}>
            <input type="radio" name={place} value={each} checked={each === chosen} onChange={() => onChoose(each)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </div>
  )
}
