import { useMemo } from 'react'
import { pictures } from '../../words/pictures.ts'
import { type Reader, useReader } from '../text/reader.ts'
import { CalendarLines } from './calendar-lines.tsx'
import { Frame } from './frame.tsx'
import { GrowthCurve } from './growth-curve.tsx'
import { Labels } from './labels.tsx'
import { LateBackground } from './late-background.tsx'
import { lateLabels } from './late-labels.ts'
import { latePicture } from './late-penalty-model.ts'
import { lateDescription } from './late-words.ts'
import type { DrawingProps } from './rooms.ts'
import { linear } from './scale.ts'
import { StretchDays } from './stretch-days.tsx'

const margin = 6
const top = 46
const base = 146
const figureAt = 36
const lanesAt = 172
const noon = 0.5

/** The time line of a late payment, and over it the damages that grow. */
export function LatePenalty({ pictured, height, lanes }: DrawingProps) {
  const reader = useReader()
  const picture = useMemo(() => latePicture(pictured), [pictured])
  if (picture === undefined) return null
  const { from, to, growth } = picture
  const labels = lateLabels(reader, picture)
  return (
    <Frame
      title={reader.say(growth === undefined ? pictures.paidInTime : pictures.late)}
      description={lateDescription(reader, pictured, picture, labels)}
      height={height}
    >
      {(width) => {
        const x = linear(from, to + 1, margin, width - margin)
        const atNoon = (on: number): number => x(on + noon)
        return (
          <>
            <LateBackground picture={picture} x={x} top={top - 8} base={base} />
            <CalendarLines from={from} to={to} x={x} width={width} bottom={base} />
            {growth !== undefined && <GrowthCurve growth={growth} x={atNoon} top={top} base={base} />}
            <line className="picture-axis" x1={0} x2={width} y1={base} y2={base} />
            {growth !== undefined && <StretchDays growth={growth} x={atNoon} base={base} />}
            <Labels labels={labels} x={x} width={width} base={base} top={lanesAt} lanes={lanes} />
            <Total reader={reader} pictured={pictured} x={Math.min(width - margin, atNoon(to) + margin)} />
          </>
        )
      }}
    </Frame>
  )
}

/** All damages, over the end of the line. */
function Total({
  reader,
  pictured,
  x,
}: { readonly reader: Reader; readonly x: number } & Pick<DrawingProps, 'pictured'>) {
  const { outcome } = pictured
  const penalty = 'figures' in outcome ? outcome.figures?.['penalty'] : undefined
  if (penalty === undefined) return null
  return (
    <text className="picture-total" x={x} y={figureAt}>
      <tspan className="picture-name">{reader.say(pictures.damages)}</tspan>{' '}
      <tspan className="picture-figure">{reader.value(outcome.currency ?? 'JPY', penalty)}</tspan>
    </text>
  )
}
