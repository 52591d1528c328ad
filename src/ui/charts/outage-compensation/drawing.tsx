import { useMemo } from 'react'
import type { Day } from '../../../../calculators/kernel/calendar/days.ts'
import { useFormatter } from '../../text/formatter.ts'
import { CalendarLines } from '../calendar-lines.tsx'
import type { DrawingProps } from '../chart.ts'
import { Frame } from '../frame.tsx'
import { Labels } from '../labels.tsx'
import { linear, tenth } from '../measures.ts'
import { Threshold } from '../threshold.tsx'
import { OutageBlocks, OutageGroups } from './blocks.tsx'
import { momentLabel, outageDescription, outageWords } from './description.ts'
import { outagePicture } from './model.ts'

const margin = 6
const bar = { y: 40, height: 10 }
const base = 104
const lanesAt = 110

/** An outage from its beginning to the restoration, in blocks of 24 hours, with the length that it must have. */
export function Drawing({ pictured, height, lanes }: DrawingProps) {
  const formatter = useFormatter()
  const picture = useMemo(() => outagePicture(pictured), [pictured])
  if (picture === undefined) return null
  const { from, to, moments, length } = picture
  const labels = moments.map((moment) => momentLabel(formatter, moment))
  const [first, last] = [Math.floor(from) as Day, Math.ceil(to) as Day]
  const known = moments.find(({ kind }) => kind === 'known')?.at ?? from
  const restored = moments.find(({ kind }) => kind === 'restored')?.at ?? to
  const threshold = moments.find(({ kind }) => kind === 'threshold')?.at
  return (
    <Frame
      title={formatter.say(outageWords.outage)}
      description={outageDescription(formatter, picture, labels)}
      height={height}
    >
      {(width) => {
        const x = linear(from, to, margin, width - margin)
        const start = tenth(x(from < known ? Math.min(...moments.map(({ at }) => at)) : known))
        return (
          <>
            <CalendarLines from={first} to={last} x={x} width={width} bottom={base} />
            <text className="picture-small" x={tenth(x(known))} y={bar.y - 6}>
              {formatter.value('duration', length)}
            </text>
            <rect
              className="picture-before"
              x={start}
              y={bar.y}
              width={tenth(x(restored) - start)}
              height={bar.height}
            />
            <rect
              className="picture-bar"
              x={tenth(x(known))}
              y={bar.y}
              width={tenth(x(restored) - x(known))}
              height={bar.height}
            />
            <OutageBlocks blocks={picture.blocks} x={x} />
            {threshold !== undefined && <Threshold x={x(threshold)} top={bar.y - 4} bottom={base} />}
            <OutageGroups picture={picture} x={x} />
            <line className="picture-axis" x1={0} x2={width} y1={base} y2={base} />
            <Labels labels={labels} x={x} width={width} base={base} top={lanesAt} lanes={lanes} />
          </>
        )
      }}
    </Frame>
  )
}
