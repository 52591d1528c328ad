import { useFormatter } from '../../text/formatter.ts'
import { type Scale, tenth, textWidth } from '../measures.ts'
import { monthText } from './description.ts'
import type { Block, OutagePicture } from './model.ts'

const top = 56
const height = 20
const textAt = 14
const size = 11
const narrowest = 4
const gap = 1.5
const inset = 6

interface OutageBlocksProps {
  readonly blocks: readonly Block[]
  readonly x: Scale
}

/** The blocks, those that count in full and by number. Where they would be too narrow to tell apart, they are drawn as one. */
export function OutageBlocks({ blocks, x }: OutageBlocksProps) {
  const isFine = x(1) - x(0) >= narrowest
  return (
    <g className="picture-blocks">
      {(isFine ? blocks : inOne(blocks)).map(({ from, to, counts }, at) => {
        const room = x(to) - x(from)
        const spare = (room - textWidth(String(at + 1), size)) / 2
        return (
          <g key={from}>
            <rect
              className={counts ? 'counts' : 'not'}
              x={tenth(x(from) + gap / 2)}
              y={top}
              width={Math.max(1, tenth(room - gap))}
              height={height}
            />
            {isFine && counts && spare >= 2 && (
              <text x={tenth(x(from) + Math.min(inset, spare))} y={top + textAt}>
                {at + 1}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

/** All blocks that count, or where none does, all there are. */
function inOne(blocks: readonly Block[]): readonly Block[] {
  const counting = blocks.filter(({ counts }) => counts)
  const all = counting.length > 0 ? counting : blocks
  const [first] = all
  const last = all.at(-1)
  return first === undefined || last === undefined ? [] : [{ ...first, to: last.to }]
}

const bracketAt = 80
const countAt = 93
const mostMonths = 12
const narrowestBracket = 8
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
            {room >= narrowestBracket && (
              <path
                className="picture-bracket"
                d={`M${tenth(x(from) + 1)} ${bracketAt - 2}v3H${tenth(x(to) - 1)}v-3`}
              />
            )}
            {text !== undefined && (
              <text x={tenth(x(from) + 1)} y={countAt}>
                {text}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
