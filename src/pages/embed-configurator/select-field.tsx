import { type ReactNode, useId } from 'react'

interface SelectFieldProps {
  readonly place: string
  readonly label: string
  readonly chosen: string
  readonly children: ReactNode
  onChoose(to: string): void
}

/** One of many, or one of a few long ones. */
export function SelectField({ place, label, chosen, children, onChoose }: SelectFieldProps) {
  const id = useId()
  return (
    <div className="field own-field embed-select">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={place} value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </div>
  )
}
