import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { laneHeight } from './chart.ts'
import { placedLabels } from './label-layout.ts'
import { type Scale, tenth, textWidth } from './measures.ts'

/** What several pictures say. A name in braces is filled in. */
export const pictures = {
  year: { ja: '{year}年', en: '{year}' },
  marks: { ja: '時間線上の印：{marks}。', en: 'On the time line: {marks}.' },
  daysOff: { ja: '網掛けは休業日（土日・祝日など）です。', en: 'Days off, such as weekends and holidays, are shaded.' },
  dayOffTint: { ja: '休業日', en: 'Days off' },
} as const satisfies Readonly<Record<string, Words>>

interface MarkProps {
  readonly x: number
  readonly y: number
  readonly look: 'open' | 'full' | 'part' | 'thin'
}

/** A mark on the time line. */
function Mark({ x, y, look }: MarkProps) {
  if (look === 'thin') return <line x1={x} x2={x} y1={y - 4} y2={y + 4} />
  if (look === 'part') return <path className="picture-mark part" d={`M${x} ${y - 5}l4.5 5l-4.5 5l-4.5 -5z`} />
  return <circle className={`picture-mark ${look}`} cx={x} cy={y} r={4} />
}

/** A mark on the time line and what it says: what it is, and when or how much. */
export interface Label {
  readonly id: string
  /** A day number, or a part of a day. */
  readonly at: number
  readonly name: string
  readonly text: string
  /** What it says where room is short. */
  readonly brief?: string
  /** Set on a mark that stands among too many to be named. */
  readonly isSilent?: boolean
  readonly look: 'open' | 'full' | 'part' | 'thin'
}

const size = 12
const aboveText = 13
const anchors = { right: undefined, left: 'picture-end', below: 'picture-middle' }

interface LabelsProps {
  /** The most important first. */
  readonly labels: readonly Label[]
  readonly x: Scale
  readonly width: number
  /** Where the time line lies. */
  readonly base: number
  /** Where the lanes begin. */
  readonly top: number
  readonly lanes: number
}

/** Marks on the time line, and below it what they say, as far as there is room. */
export function Labels({ labels, x, width, base, top, lanes }: LabelsProps) {
  const wanted = labels
    .filter(({ isSilent }) => isSilent !== true)
    .map(({ id, at, name, text, brief }) => ({
      id,
      x: tenth(x(at)),
      width: textWidth(`${name} ${text}`, size),
      ...(brief === undefined ? {} : { brief: textWidth(`${name} ${brief}`, size) }),
    }))
  return (
    <g className="picture-labels">
      {placedLabels(wanted, width, lanes).map(({ id, x: at, left, width: wide, lane, side, isBrief }) => {
        const baseline = top + lane * laneHeight + aboveText
        const label = labels.find((each) => each.id === id)
        return (
          <g key={id}>
            <line x1={at} x2={at} y1={base} y2={side === 'below' ? baseline - aboveText + 1 : baseline + 1} />
            <text
              className={anchors[side]}
              x={tenth(side === 'below' ? left + wide / 2 : side === 'left' ? left + wide : left)}
              y={baseline}
            >
              <tspan className="picture-name">{label?.name}</tspan> {isBrief ? label?.brief : label?.text}
            </text>
          </g>
        )
      })}
      {labels.toReversed().map(({ id, at, look }) => (
        <Mark key={id} x={tenth(x(at))} y={base} look={look} />
      ))}
    </g>
  )
}
