import { useId } from 'react'
import type { ReadingShown } from '../../../calculators/engine/run/outcome.ts'
import { termWith } from '../text/names.ts'
import { type Reader, useReader } from '../text/reader.ts'
import { termValueText } from '../text/reading-text.ts'
import { Whole } from '../text/whole.tsx'
import type { Choice } from './choices.ts'
import { Cites } from './cites.tsx'
import { sheetWords } from './sheet-words.ts'

interface ReadingProps {
  readonly reading: ReadingShown
  readonly choices: readonly Choice[]
  onChoose(value: string): void
}

/** A silent point: its basis, and each way to read it with the answer under it and how far that lies from the one now. */
export function Reading({ reading, choices, onChoose }: ReadingProps) {
  const reader = useReader()
  const { say, name, language, calculator } = reader
  const id = useId()
  const { chosen } = reading
  const term = termWith(calculator, reading.id, chosen)
  const order = term?.values.map(({ raw }) => raw) ?? []
  const options = choices.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
  return (
    <fieldset className="reading" aria-describedby={`${id}-basis`}>
      <legend>{name(reading.id)}</legend>
      <p id={`${id}-basis`} className="basis">
        <Whole text={reading.basis[language]} />
      </p>
      <Cites cites={term?.cites ?? []} />
      {options.map(({ value, label, figure, apart }) => {
        const beside = (
          <span className="reading-difference">
            <Whole text={besideText(reader, label, apart)} />
          </span>
        )
        return (
          <label key={value} className="reading-option">
            <input
              type="radio"
              name={`reading ${reading.id}`}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span className="reading-name">
              {termValueText(reader, reading.id, value)}
              {value === reading.default && <span className="optional"> {say(sheetWords.isDefault)}</span>}
            </span>
            {/* A label is read out before its figure, a difference after it. */}
            {label !== undefined && beside}
            <span className="reading-figure">
              <Whole text={figure} />
            </span>
            {label === undefined && beside}
          </label>
        )
      })}
    </fieldset>
  )
}

/** What stands in small letters beside a figure: what it is called, how far it lies from the answer now, or both. */
function besideText({ say }: Reader, label: string | undefined, apart: string | undefined): string {
  if (label === undefined || apart === undefined) return label ?? apart ?? ''
  return say(sheetWords.labelApart, { label, apart })
}
