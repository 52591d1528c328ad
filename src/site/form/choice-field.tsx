import { type ReactNode, useId } from 'react'
import { choiceName } from '../text/names.ts'
import { useReader } from '../text/reader.ts'

interface ChoiceFieldProps {
  readonly place: string
  readonly label: string
  readonly choices: readonly string[]
  readonly chosen: string
  readonly isOptional: boolean
  readonly wrong: ReactNode
  onChange(to: string): void
}

/** One of a few words, all in sight. */
export function ChoiceField({ place, label, choices, chosen, isOptional, wrong, onChange }: ChoiceFieldProps) {
  const { calculator, language } = useReader()
  const id = useId()
  return (
    <div
      className="field field-choice"
      role="radiogroup"
      aria-labelledby={id}
      aria-required={!isOptional}
      aria-describedby={wrong === undefined ? undefined : `${id}-note`}
    >
      <span className="label" id={id}>
        {label}
      </span>
      <div className="options">
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={place}
              value={choice}
              checked={choice === chosen}
              onChange={() => onChange(choice)}
            />
            <span>{choiceName(calculator, choice, language)}</span>
          </label>
        ))}
      </div>
      {wrong !== undefined && (
        <p id={`${id}-note`} className="note wrong">
          {wrong}
        </p>
      )}
    </div>
  )
}
