import { useId } from 'react'
import type { AnsweredOutcome, ReadingShown } from '../../../calculators/engine/run/outcome.ts'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import { Cites } from '../cites/cites.tsx'
import type { Change } from '../form/draft.ts'
import type { EnteredRequest } from '../form/request.ts'
import { type Formatter, useFormatter } from '../text/formatter.ts'
import { termWith } from '../text/names.ts'
import { termValueText } from '../text/reading-text.ts'
import { sheetWords } from '../text/sheet-words.ts'
import { UnbrokenFigures } from '../text/unbroken-figures.tsx'
import { type Choice, choicesOf } from './choices.ts'
import { figuresOf, headlineFigureUnder } from './figures.ts'
import { mainName } from './headline-text.ts'

interface ReadingProps {
  readonly reading: ReadingShown
  readonly choices: readonly Choice[]
  onChoose(value: string): void
}

/** A silent point: its basis, and each way to read it with the answer under it and how far that lies from the one now. */
function Reading({ reading, choices, onChoose }: ReadingProps) {
  const formatter = useFormatter()
  const { say, name, language, calculator } = formatter
  const id = useId()
  const { chosen } = reading
  const term = termWith(calculator, reading.id, chosen)
  const order = term?.values.map(({ raw }) => raw) ?? []
  const options = choices.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
  return (
    <fieldset className="reading" aria-describedby={`${id}-basis`}>
      <legend>{name(reading.id)}</legend>
      <p id={`${id}-basis`} className="basis">
        <UnbrokenFigures text={reading.basis[language]} />
      </p>
      <Cites cites={term?.cites ?? []} />
      {options.map(({ value, label, figure, apart }) => {
        const beside = (
          <span className="reading-difference">
            <UnbrokenFigures text={besideText(formatter, label, apart)} />
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
              {termValueText(formatter, reading.id, value)}
              {value === reading.default && <span className="optional"> {say(sheetWords.isDefault)}</span>}
            </span>
            {/* A label is read out before its figure, a difference after it. */}
            {label !== undefined && beside}
            <span className="reading-figure">
              <UnbrokenFigures text={figure} />
            </span>
            {label === undefined && beside}
          </label>
        )
      })}
    </fieldset>
  )
}

/** What stands in small letters beside a figure: what it is called, how far it lies from the answer now, or both. */
function besideText({ say }: Formatter, label: string | undefined, apart: string | undefined): string {
  if (label === undefined || apart === undefined) return label ?? apart ?? ''
  return say(sheetWords.labelApart, { label, apart })
}

interface ReadingsProps {
  readonly outcome: AnsweredOutcome
  readonly request: EnteredRequest
  readonly catalogue: Catalogue
  onChange(change: Change): void
}

/** The points on which the terms are silent, each with what another reading would make of it. */
export function Readings({ outcome, request, catalogue, onChange }: ReadingsProps) {
  const formatter = useFormatter()
  const { say, calculator } = formatter
  const { readings = [] } = outcome
  if (readings.length === 0) return null
  const { main, headline } = figuresOf(calculator, outcome)
  const under = headlineFigureUnder(catalogue, calculator, request)
  const points = readings.map((reading) => ({ reading, choices: choicesOf(formatter, outcome, reading, under) }))
  const areNamed = points.every(({ choices }) => choices.every(({ label }) => label !== undefined))
  return (
    <section>
      <h2>{say(sheetWords.readings)}</h2>
      <p className="help">{say(sheetWords.readingsHelp)}</p>
      {!areNamed && main?.id !== headline?.id && (
        <p className="help">{say(sheetWords.readingsShow, { name: mainName(formatter, outcome) })}</p>
      )}
      {points.map(({ reading, choices }) => (
        <Reading
          key={reading.id}
          reading={reading}
          choices={choices}
          onChoose={(to) => onChange({ set: 'reading', reading: reading.id, to })}
        />
      ))}
    </section>
  )
}
