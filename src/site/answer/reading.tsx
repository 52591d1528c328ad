import { useId } from 'react'
import type { Alternative, ReadingShown, Status } from '../../../calculators/engine/outcome.ts'
import { sheetWords } from '../../words/sheet.ts'
import { alternativeText, apartText } from '../text/main-figure.ts'
import { termWith } from '../text/names.ts'
import { useReader } from '../text/reader.ts'
import { termValueText } from '../text/reading-text.ts'
import { Whole } from '../text/whole.tsx'

interface ReadingProps {
  readonly reading: ReadingShown
  readonly status: Status
  /** The main figure as it is now. */
  readonly current: string | undefined
  onChoose(value: string): void
}

/** A silent point: its basis, and each way to read it with the figure under it and how far that lies from the one now. */
export function Reading({ reading, status, current, onChoose }: ReadingProps) {
  const reader = useReader()
  const { say, name, language, calculator } = reader
  const id = useId()
  const { chosen } = reading
  const now: Alternative = { value: chosen, status, ...(current === undefined ? {} : { figure: current }) }
  const known = [now, ...reading.alternatives]
  const order = termWith(calculator, reading.id, chosen)?.values.map(({ raw }) => raw) ?? []
  const options = known.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
  return (
    <fieldset className="reading" aria-describedby={`${id}-basis`}>
      <legend>{name(reading.id)}</legend>
      <p id={`${id}-basis`} className="basis">
        <Whole text={reading.basis[language]} />
      </p>
      {options.map((option) => (
        <label key={option.value} className="reading-option">
          <input
            type="radio"
            name={`reading ${reading.id}`}
            checked={option.value === chosen}
            onChange={() => onChoose(option.value)}
          />
          <span className="reading-name">
            {termValueText(reader, reading.id, option.value)}
            {option.value === reading.default && <span className="optional"> {say(sheetWords.isDefault)}</span>}
          </span>
          <span className="reading-figure">
            <Whole text={alternativeText(reader, option)} />
          </span>
          <span className="reading-difference">
            <Whole text={option === now ? '' : (apartText(reader, option.figure, current) ?? '')} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
