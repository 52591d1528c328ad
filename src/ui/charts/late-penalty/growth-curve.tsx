import { type Scale, tenth } from '../scale.ts'
import type { Growth } from './growth.ts'
import { spread } from './spread.ts'

const mostPoints = 200

interface GrowthCurveProps {
  readonly growth: Growth
  /** Where the end of a day stands. */
  readonly x: Scale
  readonly top: number
  readonly base: number
}

/** The growing damages: a line, and the area under it. */
export function GrowthCurve({ growth, x, top, base }: GrowthCurveProps) {
  const points = spread(growth.points, mostPoints).map(
    ({ on, share }) => `${tenth(x(on))} ${tenth(base - share * (base - top))}`,
  )
  const [first] = growth.points
  const last = growth.points.at(-1)
  if (first === undefined || last === undefined) return null
  const line = `M${points.join('L')}`
  return (
    <g className="picture-growth">
      <path className="picture-area" d={`${line}V${base}H${tenth(x(first.on))}Z`} />
      <path className="picture-line" d={line} />
    </g>
  )
}
