import { useFormatter } from '../../text/formatter.ts'
import { type Scale, tenth } from '../scale.ts'
import { fitted, textWidth } from '../text-width.ts'
import type { HeldRow } from './model.ts'
import { heldWords } from './words.ts'

const size = 12
const textAt = 13
const barAt = 18
const height = 8
const gap = 12
const past = 6

const fates = { charged: heldWords.charged, held: heldWords.held, out: heldWords.out }
const looks = { charged: 'picture-bar', held: 'picture-before', out: 'picture-left' }

interface HeldBarProps {
  readonly row: HeldRow
  readonly x: Scale
  readonly y: number
  /** Where the month begins. */
  readonly left: number
  /** Where the cut-off day ends. */
  readonly cutoff: number
}

/** A plan or an option: its name and what becomes of its fee, over the days of the month on which it was held. */
export function HeldBar({ row, x, y, left, cutoff }: HeldBarProps) {
  const { say, value, calculator } = useFormatter()
  const { name, fee, fate, from, to, isEarlier, isLater } = row
  const what = `${value(calculator.provider.currency, fee)} ${say(fates[fate])}`
  const right = cutoff - gap / 2
  const room = right - textWidth(what, size) - gap - left
  const start = x(from) - (isEarlier ? past : 0)
  const end = x(to + 1) + (isLater ? past : 0)
  return (
    <g className="picture-bars">
      <text className={fate === 'charged' ? 'picture-strong' : 'picture-name'} x={left} y={y + textAt}>
        {fitted(name, size, room)}
      </text>
      <text
        className={`picture-end ${fate === 'charged' ? 'picture-strong' : 'picture-name'}`}
        x={right}
        y={y + textAt}
      >
        {what}
      </text>
      {to >= from && (
        <rect className={looks[fate]} x={tenth(start)} y={y + barAt} width={tenth(end - start)} height={height} />
      )}
    </g>
  )
}
