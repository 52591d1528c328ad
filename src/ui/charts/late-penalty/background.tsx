import { areDaysSeen } from '../days-off.ts'
import { type Scale, tenth } from '../measures.ts'
import type { LatePicture } from './model.ts'

interface LateBackgroundProps {
  readonly picture: LatePicture
  readonly x: Scale
  readonly top: number
  readonly base: number
}

const strip = 5

/** What lies behind the line: days off around the due date, and leap years along the time line. */
export function LateBackground({ picture, x, top, base }: LateBackgroundProps) {
  const { from, to, daysOff, leapYears } = picture
  const day = x(from + 1) - x(from)
  return (
    <g className="picture-background">
      {areDaysSeen(x) &&
        daysOff.map((on) => (
          <rect key={on} className="picture-off" x={tenth(x(on))} y={top} width={tenth(day)} height={base - top} />
        ))}
      {leapYears.map(({ year, first, last }) => {
        const left = x(Math.max(first, from))
        const right = x(Math.min(last, to) + 1)
        return (
          <rect
            key={year}
            className="picture-leap"
            x={tenth(left)}
            y={base}
            width={tenth(right - left)}
            height={strip}
          />
        )
      })}
    </g>
  )
}
