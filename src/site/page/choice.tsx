import { useId } from 'react'

interface ChoiceProps {
  readonly label: string
  /** What stands there while nothing is chosen. */
  readonly empty: string | undefined
  readonly value: string
  readonly options: readonly (readonly [id: string, name: string])[]
  onChange(id: string): void
}

/** One of a list, by a native select. */
export function Choice({ label, empty, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} disabled={options.length === 0} onChange={(event) => onChange(event.target.value)}>
        {empty !== undefined && (
          <option value="" disabled>
            {empty}
          </option>
        )}
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
