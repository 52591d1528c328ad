import { useReader } from '../../text/reader.ts'
import { type Scale, tenth } from '../scale.ts'
import { textWidth } from '../text-width.ts'
import { paymentsText } from './description.ts'
import type { LatePicture } from './model.ts'

const size = 11
const below = 18
const gap = 12

interface StretchDaysProps {
  readonly picture: LatePicture
  readonly currency: string
  readonly x: Scale
  readonly base: number
}

/** Below the time line, the days of each stretch and its damages, where there is room to say so. */
export function StretchDays({ picture: { growth, payments, drawn, from, to }, currency, x, base }: StretchDaysProps) {
  const reader = useReader()
  const { value, list } = reader
  if (growth === undefined) return null
  if (payments > drawn) {
    return (
      <text className="picture-small picture-middle" x={tenth((x(from) + x(to)) / 2)} y={base + below}>
        {paymentsText(reader, payments, drawn)}
      </text>
    )
  }
  const stretches = growth.stretches.flatMap(({ from: start, to: end, days, damages }, at) => {
    const short = value('days', days)
    const long = damages === undefined || payments === 0 ? short : list([short, value(currency, damages)])
    const room = x(end) - x(start) - gap
    const text = [long, short].find((each) => textWidth(each, size) <= room)
    return text === undefined ? [] : [{ at, text, middle: tenth((x(start) + x(end)) / 2) }]
  })
  return (
    <g className="picture-small">
      {stretches.map(({ at, text, middle }) => (
        <text key={at} className="picture-middle" x={middle} y={base + below}>
          {text}
        </text>
      ))}
    </g>
  )
}
