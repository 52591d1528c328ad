interface FlagFieldProps {
  readonly place: string
  readonly label: string
  readonly isOn: boolean
  onChange(to: boolean): void
}

/** Yes or no. */
export function FlagField({ place, label, isOn, onChange }: FlagFieldProps) {
  return (
    <div className="field field-flag">
      <label>
        <input type="checkbox" name={place} checked={isOn} onChange={(event) => onChange(event.target.checked)} />
        <span>{label}</span>
      </label>
    </div>
  )
}
