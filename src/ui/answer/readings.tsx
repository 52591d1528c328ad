import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Change } from '../form/draft.ts'
import type { EnteredRequest } from '../form/request.ts'
import { figuresOf } from '../text/figures.ts'
import { useReader } from '../text/reader.ts'
import type { Answered } from './answer.ts'
import { choicesOf } from './choices.ts'
import { mainName } from './head.ts'
import { Reading } from './reading.tsx'
import { sheetWords } from './sheet-words.ts'
import { toldUnder } from './told-under.ts'

interface ReadingsProps {
  readonly outcome: Answered
  readonly request: EnteredRequest
  readonly catalogue: Catalogue
  onChange(change: Change): void
}

/** The points on which the terms are silent, each with what another reading would make of it. */
export function Readings({ outcome, request, catalogue, onChange }: ReadingsProps) {
  const reader = useReader()
  const { say, calculator } = reader
  const { readings = [] } = outcome
  if (readings.length === 0) return null
  const { main, told } = figuresOf(calculator, outcome)
  const under = toldUnder(catalogue, calculator, request)
  const asked = readings.map((reading) => ({ reading, choices: choicesOf(reader, outcome, reading, under) }))
  const areNamed = asked.every(({ choices }) => choices.every(({ label }) => label !== undefined))
  return (
    <section>
      <h2>{say(sheetWords.readings)}</h2>
      <p className="help">{say(sheetWords.readingsHelp)}</p>
      {!areNamed && main?.id !== told?.id && (
        <p className="help">{say(sheetWords.readingsShow, { name: mainName(reader, outcome) })}</p>
      )}
      {asked.map(({ reading, choices }) => (
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
