import { useMemo } from 'react'
import { useReader } from '../../text/reader.ts'
import { CalendarLines } from '../calendar-lines.tsx'
import { areDaysSeen } from '../days-off.ts'
import { Frame } from '../frame.tsx'
import { Labels } from '../labels.tsx'
import { Legend } from '../legend.tsx'
import type { DrawingProps } from '../room.ts'
import { linear } from '../scale.ts'
import { pictures } from '../words.ts'
import { LateBackground } from './background.tsx'
import { lateDescription } from './description.ts'
import { GrowthCurve } from './growth-curve.tsx'
import { lateLabels } from './labels.ts'
import { latePicture } from './model.ts'
import { StretchDays } from './stretch-days.tsx'
import { lateWords } from './words.ts'

const margin = 6
const top = 46
const figureAt = 36
const noon = 0.5
const late = { base: 146, lanes: 172 }
const inTime = { base: 58, lanes: 64 }

/** The time line of a late payment, and over it the damages that grow; where there are none, the time line alone. */
export function Drawing({ pictured, height, lanes }: DrawingProps) {
  const reader = useReader()
  const picture = useMemo(() => latePicture(pictured), [pictured])
  if (picture === undefined) return null
  const { from, to, growth } = picture
  const { outcome } = pictured
  const currency = outcome.currency ?? 'JPY'
  const penalty = 'figures' in outcome ? outcome.figures?.['penalty'] : undefined
  const at = growth === undefined ? inTime : late
  const labels = lateLabels(reader, picture)
  return (
    <Frame
      title={reader.say(growth === undefined ? lateWords.paidInTime : lateWords.late)}
      description={lateDescription(reader, pictured, picture, labels)}
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
                  ? [{ look: 'off' as const, text: reader.say(pictures.dayOffTint) }]
                  : []),
                ...(picture.leapYears.length > 0
                  ? [{ look: 'leap' as const, text: reader.say(lateWords.leapYearTint) }]
                  : []),
              ]}
            />
            {penalty !== undefined && (
              <text className="picture-total" x={Math.min(width, atNoon(to) + margin)} y={figureAt}>
                <tspan className="picture-name">{reader.say(lateWords.damages)}</tspan>{' '}
                <tspan className="picture-figure">{reader.value(penalty.unit, penalty.value)}</tspan>
              </text>
            )}
          </>
        )
      }}
    </Frame>
  )
}
