import { useMemo } from 'react'
import { useFormatter } from '../../text/formatter.ts'
import { CalendarLines } from '../calendar-lines.tsx'
import type { DrawingProps } from '../chart.ts'
import { areDaysSeen } from '../days-off.ts'
import { Frame } from '../frame.tsx'
import { Labels, pictures } from '../labels.tsx'
import { Legend } from '../legend.tsx'
import { linear, type Scale, tenth, textWidth } from '../measures.ts'
import { LateBackground } from './background.tsx'
import { lateDescription, lateLabels, lateWords, paymentsText } from './description.ts'
import { type Growth, type LatePicture, latePicture, spread } from './model.ts'

const mostPoints = 200

interface GrowthCurveProps {
  readonly growth: Growth
  /** Where the end of a day stands. */
  readonly x: Scale
  readonly top: number
  readonly base: number
}

/** The growing damages: a line, and the area under it. */
function GrowthCurve({ growth, x, top, base }: GrowthCurveProps) {
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
function StretchDays({ picture: { growth, payments, drawn, from, to }, currency, x, base }: StretchDaysProps) {
  const formatter = useFormatter()
  const { value, list } = formatter
  if (growth === undefined) return null
  if (payments > drawn) {
    return (
      <text className="picture-small picture-middle" x={tenth((x(from) + x(to)) / 2)} y={base + below}>
        {paymentsText(formatter, payments, drawn)}
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

const margin = 6
const top = 46
const figureAt = 36
const noon = 0.5
const late = { base: 146, lanes: 172 }
const inTime = { base: 58, lanes: 64 }

/** The time line of a late payment, and over it the damages that grow; where there are none, the time line alone. */
export function Drawing({ pictured, height, lanes }: DrawingProps) {
  const formatter = useFormatter()
  const picture = useMemo(() => latePicture(pictured), [pictured])
  if (picture === undefined) return null
  const { from, to, growth } = picture
  const { outcome } = pictured
  const currency = outcome.currency ?? 'JPY'
  const penalty = 'figures' in outcome ? outcome.figures?.['penalty'] : undefined
  const at = growth === undefined ? inTime : late
  const labels = lateLabels(formatter, picture)
  return (
    <Frame
      title={formatter.say(growth === undefined ? lateWords.paidInTime : lateWords.late)}
      description={lateDescription(formatter, pictured, picture, labels)}
      height={height}
    >
      {(width) => {
        const x = linear(from, to + 1, margin, width - margin)
        const atNoon = (on: number): number => x(on + noon)
        return (
          <>
            <LateBackground picture={picture} x={x} top={growth === undefined ? margin : top - 8} base={at.base} />
            <CalendarLines from={from} to={to} x={x} width={width} bottom={at.base} />
            {growth !== undefined && <GrowthCurve growth={growth} x={atNoon} top={top} base={at.base} />}
            <line className="picture-axis" x1={0} x2={width} y1={at.base} y2={at.base} />
            <StretchDays picture={picture} currency={currency} x={atNoon} base={at.base} />
            <Labels labels={labels} x={x} width={width} base={at.base} top={at.lanes} lanes={lanes} />
            <Legend
              y={height - 5}
              tints={[
                ...(picture.daysOff.length > 0 && areDaysSeen(x)
                  ? [{ look: 'off' as const, text: formatter.say(pictures.dayOffTint) }]
                  : []),
                ...(picture.leapYears.length > 0
                  ? [{ look: 'leap' as const, text: formatter.say(lateWords.leapYearTint) }]
                  : []),
              ]}
            />
            {penalty !== undefined && (
              <text className="picture-total" x={Math.min(width, atNoon(to) + margin)} y={figureAt}>
                <tspan className="picture-name">{formatter.say(lateWords.damages)}</tspan>{' '}
                <tspan className="picture-figure">{formatter.value(penalty.unit, penalty.value)}</tspan>
              </text>
            )}
          </>
        )
      }}
    </Frame>
  )
}
