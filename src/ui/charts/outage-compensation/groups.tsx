import { useFormatter } from '../../text/formatter.ts'
import { type Scale, tenth } from '../scale.ts'
import { textWidth } from '../text-width.ts'
import { monthText } from './description.ts'
import type { OutagePicture } from './model.ts'

const bracketAt = 80
const textAt = 93
const size = 11
const mostMonths = 12
const narrowest = 8
const aloneRoom = 80

interface OutageGroupsProps {
  readonly picture: OutagePicture
  readonly x: Scale
}

/** Under the blocks that count, how many there are: by month where months matter. */
export function OutageGroups({ picture: { blocks, months, days }, x }: OutageGroupsProps) {
  const formatter = useFormatter()
  const { value } = formatter
  const counting = blocks.filter(({ counts }) => counts)
  const [first] = counting
  const last = counting.at(-1)
  if (first === undefined || last === undefined || days === undefined) return null
  const groups =
    months.length > 0 && months.length <= mostMonths
      ? months.map((each) => ({ ...each, texts: [monthText(formatter, each), value('days', each.days)] }))
      : [{ from: first.from, to: last.to, texts: [value('days', days)] }]
  return (
    <g className="picture-small">
      {groups.map(({ from, to, texts }) => {
        const room = x(to) - x(from)
        const text = texts.find((each) => textWidth(each, size) <= (groups.length === 1 ? aloneRoom + room : room))
        return (
          <g key={from}>
            {room >= narrowest && (
              <path
                className="picture-bracket"
                d={`M${tenth(x(from) + 1)} ${bracketAt - 2}v3H${tenth(x(to) - 1)}v-3`}
              />
            )}
            {text !== undefined && (
              <text x={tenth(x(from) + 1)} y={textAt}>
                {text}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
