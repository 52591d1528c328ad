import { useReader } from '../../text/reader.ts'
import { type Scale, tenth } from '../scale.ts'
import { textWidth } from '../text-width.ts'
import type { TermPicture } from './model.ts'
import { termWords } from './words.ts'

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
export function TermBars({ picture, x, width }: TermBarsProps) {
  const { say, value } = useReader()
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
