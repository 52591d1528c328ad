import { useMemo } from 'react'
import { type Day, dayText } from '../../../../calculators/kernel/calendar/days.ts'
import type { Words } from '../../../../calculators/kernel/schema/words.ts'
import { type Reader, useReader } from '../../text/reader.ts'
import { CalendarLines } from '../calendar-lines.tsx'
import { Frame } from '../frame.tsx'
import { type Label, Labels } from '../labels.tsx'
import type { DrawingProps } from '../room.ts'
import { linear } from '../scale.ts'
import { pictures } from '../words.ts'
import { TermBars } from './bars.tsx'
import { type TermPicture, termPicture } from './model.ts'
import { termWords } from './words.ts'

const margin = 6
const base = 96
const lanesAt = 104
const noon = 0.5

/** The minimum term over the service that was had, and what is left of the term. */
export function Drawing({ pictured, height, lanes }: DrawingProps) {
  const reader = useReader()
  const picture = useMemo(() => termPicture(pictured), [pictured])
  if (picture === undefined) return null
  const { from, to } = picture
  const labels = termLabels(reader, picture)
  return (
    <Frame title={reader.say(termWords.term)} description={described(reader, picture, labels)} height={height}>
      {(width) => {
        const x = linear(from, to + 1, margin, width - margin)
        return (
          <>
            <CalendarLines from={from} to={to} x={x} width={width} bottom={base} />
            <TermBars picture={picture} x={x} width={width} />
            <line className="picture-axis" x1={0} x2={width} y1={base} y2={base} />
            <Labels labels={labels} x={x} width={width} base={base} top={lanesAt} lanes={lanes} />
          </>
        )
      }}
    </Frame>
  )
}

function termLabels({ say, value }: Reader, picture: TermPicture): readonly Label[] {
  const label = (id: string, on: Day, name: Words, look: Label['look']): Label => ({
    id,
    at: on + noon,
    name: say(name),
    text: value('date', dayText(on)),
    look,
  })
  return [
    label('requested', picture.requestedOn, termWords.requested, 'part'),
    label('service', picture.serviceEndsOn, termWords.serviceEnds, 'full'),
    label('minimum', picture.minimumTermEndsOn, termWords.minimumEnds, 'open'),
    label('opened', picture.openedOn, termWords.opened, 'thin'),
    label('charged', picture.chargedFrom, termWords.chargedFrom, 'thin'),
  ]
}

function described(reader: Reader, { months, daysLeft }: TermPicture, labels: readonly Label[]): string {
  const { say, value, list } = reader
  const sentences = [
    say(termWords.termSays, { months: value('months', months) }),
    say(daysLeft > 0 ? termWords.termLeftSays : termWords.termMet, { days: value('days', String(daysLeft)) }),
    say(pictures.marks, { marks: list(labels.map(({ name, text }) => `${name} ${text}`)) }),
  ]
  return sentences.join(reader.language === 'ja' ? '' : ' ')
}
