import { useReader } from '../text/reader.ts'
import type { OutagePicture } from './outage-model.ts'
import { type Scale, tenth } from './scale.ts'
import { textWidth } from './text-width.ts'

const top = 56
const height = 20
const size = 11
const narrowest = 4
const gap = 1.5
const bracket = top + height + 4

interface OutageBlocksProps {
  readonly picture: OutagePicture
  readonly x: Scale
}

/** The blocks, those that count in full; below, how many there are, by month where months matter. */
export function OutageBlocks({ picture: { blocks, months, days }, x }: OutageBlocksProps) {
  const { value } = useReader()
  const counting = blocks.filter(({ counts }) => counts)
  const [first] = counting
  const last = counting.at(-1)
  const groups =
    months.length > 0
      ? months.map((each) => ({ ...each, text: `${value('month', each.month)} ${value('days', each.days)}` }))
      : first !== undefined && last !== undefined && days !== undefined
        ? [{ from: first.from, to: last.to, text: value('days', days) }]
        : []
  const isFine = x(1) - x(0) >= narrowest
  const shown = isFine || first === undefined || last === undefined ? blocks : [{ ...first, to: last.to }]
  return (
    <g className="picture-blocks">
      {shown.map(({ from, to, counts }, at) => (
        <g key={from}>
          <rect
            className={counts ? 'counts' : 'not'}
            x={tenth(x(from) + gap / 2)}
            y={top}
            width={Math.max(1, tenth(x(to) - x(from) - gap))}
            height={height}
          />
          {isFine && counts && textWidth(String(at + 1), size) + 4 < x(to) - x(from) && (
            <text x={tenth((x(from) + x(to)) / 2)} y={top + 14}>
              {at + 1}
            </text>
          )}
        </g>
      ))}
      {groups.map(({ from, to, text }) => (
        <g key={from} className="picture-small">
          <path className="picture-bracket" d={`M${tenth(x(from) + 1)} ${bracket - 2}v3H${tenth(x(to) - 1)}v-3`} />
          {textWidth(text, size) <= Math.max(x(to) - x(from), groups.length === 1 ? 80 : 0) && (
            <text x={tenth(x(from) + 1)} y={bracket + 13}>
              {text}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
