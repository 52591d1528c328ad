import { useReader } from '../text/reader.ts'
import type { Growth } from './growth.ts'
import { type Scale, tenth } from './scale.ts'
import { textWidth } from './text-width.ts'

const size = 11
const most = 12

interface StretchDaysProps {
  readonly growth: Growth
  readonly x: Scale
  readonly base: number
}

/** Below the time line, how many days each stretch has, where there is room to say so. */
export function StretchDays({ growth, x, base }: StretchDaysProps) {
  const { value } = useReader()
  if (growth.stretches.length > most) return null
  return (
    <g className="picture-small">
      {growth.stretches.map(({ from, to, days }, at) => {
        const text = value('days', days)
        const middle = tenth((x(from) + x(to)) / 2)
        return textWidth(text, size) + 12 > x(to) - x(from) ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is known by its place
          <text key={at} className="picture-middle" x={middle} y={base + 18}>
            {text}
          </text>
        )
      })}
    </g>
  )
}
