import { useMemo } from 'react'
import { type Day, dayText } from '../../../../calculators/kernel/calendar/days.ts'
import type { Words } from '../../../../calculators/kernel/schema/words.ts'
import { type Formatter, useFormatter } from '../../text/formatter.ts'
import { CalendarLines } from '../calendar-lines.tsx'
import type { DrawingProps } from '../chart.ts'
import { Frame } from '../frame.tsx'
import { type Label, Labels, pictures } from '../labels.tsx'
import { linear, type Scale, tenth, textWidth } from '../measures.ts'
import { type TermPicture, termPicture } from './model.ts'

/** What the picture of a minimum term says. A name in braces is filled in. */
const termWords = {
  term: { ja: '最低利用期間と終了日', en: 'Minimum term and service' },
  termSays: { ja: '最低利用期間は{months}です。', en: 'The minimum term is {months}.' },
  termLeftSays: {
    ja: 'サービスは満了の{days}前に終わります。',
    en: 'The service ends {days} before the term does.',
  },
  termMet: { ja: 'サービスは満了より前には終わりません。', en: 'The service does not end before the term does.' },
  minimumTerm: { ja: '最低利用期間 {months}', en: 'Minimum term, {months}' },
  service: { ja: '利用期間', en: 'Service' },
  termLeft: { ja: '残り{days}', en: '{days} left' },
  requested: { ja: '解約申込', en: 'Requested' },
  serviceEnds: { ja: 'サービス終了', en: 'Service ends' },
  minimumEnds: { ja: '最低利用期間の満了', en: 'Minimum term ends' },
  opened: { ja: 'サービス開始', en: 'Opened' },
  chargedFrom: { ja: '課金開始', en: 'Charged from' },
} as const satisfies Readonly<Record<string, Words>>

const height = 10
const rows = { term: 36, service: 74 }
const aboveBar = 6
const size = 12
const gap = 12

interface TermBarsProps {
  readonly picture: TermPicture
  readonly x: Scale
  readonly width: number
}

/** The minimum term and below it the service, from the first charged day on; what the service leaves out is hatched. */
function TermBars({ picture, x, width }: TermBarsProps) {
  const { say, value } = useFormatter()
  const { chargedFrom, serviceEndsOn, minimumTermEndsOn, months, daysLeft } = picture
  const start = tenth(x(chargedFrom))
  const termEnd = tenth(x(minimumTermEndsOn + 1))
  const serviceEnd = tenth(x(serviceEndsOn + 1))
  const service = say(termWords.service)
  const left = say(termWords.termLeft, { days: value('days', String(daysLeft)) })
  const isRoomy = start + textWidth(service, size) + gap + textWidth(left, size) <= termEnd
  return (
    <g className="picture-bars">
      <text x={start} y={rows.term - aboveBar}>
        {say(termWords.minimumTerm, { months: value('months', months) })}
      </text>
      <rect className="picture-before" x={start} y={rows.term} width={tenth(termEnd - start)} height={height} />
      {(daysLeft === 0 || isRoomy) && (
        <text x={start} y={rows.service - aboveBar}>
          {service}
        </text>
      )}
      <rect className="picture-bar" x={start} y={rows.service} width={tenth(serviceEnd - start)} height={height} />
      {daysLeft > 0 && (
        <>
          <rect
            className="picture-left"
            x={serviceEnd}
            y={rows.service}
            width={tenth(termEnd - serviceEnd)}
            height={height}
          />
          <text className="picture-end picture-strong" x={Math.min(termEnd, width)} y={rows.service - aboveBar}>
            {left}
          </text>
        </>
      )}
    </g>
  )
}

const margin = 6
const base = 96
const lanesAt = 104
const noon = 0.5

/** The minimum term over the service that was had, and what is left of the term. */
export function Drawing({ pictured, height, lanes }: DrawingProps) {
  const formatter = useFormatter()
  const picture = useMemo(() => termPicture(pictured), [pictured])
  if (picture === undefined) return null
  const { from, to } = picture
  const labels = termLabels(formatter, picture)
  return (
    <Frame title={formatter.say(termWords.term)} description={described(formatter, picture, labels)} height={height}>
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

function termLabels({ say, value }: Formatter, picture: TermPicture): readonly Label[] {
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

function described(formatter: Formatter, { months, daysLeft }: TermPicture, labels: readonly Label[]): string {
  const { say, value, list } = formatter
  const sentences = [
    say(termWords.termSays, { months: value('months', months) }),
    say(daysLeft > 0 ? termWords.termLeftSays : termWords.termMet, { days: value('days', String(daysLeft)) }),
    say(pictures.marks, { marks: list(labels.map(({ name, text }) => `${name} ${text}`)) }),
  ]
  return sentences.join(formatter.language === 'ja' ? '' : ' ')
}
