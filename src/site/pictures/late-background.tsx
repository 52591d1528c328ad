import { pictures } from '../../words/pictures.ts'
import { useReader } from '../text/reader.ts'
import type { LatePicture } from './late-penalty-model.ts'
import { type Scale, tenth } from './scale.ts'
import { textWidth } from './text-width.ts'

interface LateBackgroundProps {
  readonly picture: LatePicture
  readonly x: Scale
  readonly top: number
  readonly base: number
}

const size = 11
const narrowestDay = 2
const strip = 5

/** What lies behind the line: days off around the due date, and leap years along the time line. */
export function LateBackground({ picture, x, top, base }: LateBackgroundProps) {
  const { say } = useReader()
  const { from, to, daysOff, leapYears } = picture
  const day = x(from + 1) - x(from)
  return (
    <g className="picture-background">
      {day >= narrowestDay &&
        daysOff.map((on) => (
          <rect key={on} className="picture-off" x={tenth(x(on))} y={top} width={tenth(day)} height={base - top} />
        ))}
      {leapYears.map(({ year, first, last }) => {
        const left = x(Math.max(first, from))
        const right = x(Math.min(last, to) + 1)
        const text = say(pictures.leapYear, { year: String(year) })
        return (
          <g key={year}>
            <rect className="picture-leap" x={tenth(left)} y={base} width={tenth(right - left)} height={strip} />
            {textWidth(text, size) + 8 <= right - left && leapYears.length === 1 && (
              <text className="picture-small" x={tenth(left + 4)} y={base - 5}>
                {text}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
