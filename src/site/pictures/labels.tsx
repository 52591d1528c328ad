import { arranged } from './arranged.ts'
import { laneHeight } from './lane.ts'
import { type Scale, tenth } from './scale.ts'
import { textWidth } from './text-width.ts'

/** A mark on the time line and what it says: what it is, and when or how much. */
export interface Label {
  readonly id: string
  /** A day number, or a part of a day. */
  readonly at: number
  readonly name: string
  readonly text: string
  /** What its mark looks like. */
  readonly look: 'open' | 'full' | 'part' | 'thin'
}

const size = 12
const aboveText = 13

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
  const wanted = labels.map((label) => ({
    ...label,
    x: tenth(x(label.at)),
    width: textWidth(`${label.name} ${label.text}`, size),
  }))
  return (
    <g className="picture-labels">
      {arranged(wanted, width, lanes).map(({ id, x: at, left, lane, isBeside }) => {
        const baseline = top + lane * laneHeight + aboveText
        const label = labels.find((each) => each.id === id)
        return (
          <g key={id}>
            <line x1={at} x2={at} y1={base} y2={isBeside ? baseline + 1 : baseline - aboveText + 1} />
            <text x={tenth(left)} y={baseline}>
              <tspan className="picture-name">{label?.name}</tspan> {label?.text}
            </text>
          </g>
        )
      })}
      {wanted.toReversed().map(({ id, x: at, look }) => (
        <Mark key={id} x={at} y={base} look={look} />
      ))}
    </g>
  )
}

function Mark({ x, y, look }: { readonly x: number; readonly y: number; readonly look: Label['look'] }) {
  if (look === 'thin') return <line x1={x} x2={x} y1={y - 4} y2={y + 4} />
  if (look === 'part') return <path className="picture-mark part" d={`M${x} ${y - 5}l4.5 5l-4.5 5l-4.5 -5z`} />
  return <circle className={`picture-mark ${look}`} cx={x} cy={y} r={4} />
}
