import { useId } from 'react'

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
    <div className="field own-field" role="radiogroup" aria-labelledby={id}>
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
