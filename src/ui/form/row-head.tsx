import { useReader } from '../text/reader.ts'
import type { Direction } from './draft.ts'
import { formWords } from './words.ts'

interface RowHeadProps {
  /** What the rows are. */
  readonly label: string
  readonly at: number
  readonly count: number
  onMove(to: Direction): void
  onRemove(): void
}

const arrows = { up: 'M3.5 9.5 8 5l4.5 4.5', down: 'M3.5 6.5 8 11l4.5-4.5' } as const

/** Which row it is, and the buttons that move it and take it away. */
export function RowHead({ label, at, count, onMove, onRemove }: RowHeadProps) {
  const { say } = useReader()
  const place = { rows: label, number: String(at + 1) }
  const mover = (to: Direction, isAtEnd: boolean) => (
    <button
      type="button"
      className={`move move-${to}`}
      aria-label={say(to === 'up' ? formWords.moveUp : formWords.moveDown, place)}
      disabled={isAtEnd}
      onClick={() => onMove(to)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={arrows[to]} />
      </svg>
    </button>
  )
  return (
    <div className="row-head">
      <span aria-hidden="true">{say(formWords.row, place)}</span>
      {count > 1 && mover('up', at === 0)}
      {count > 1 && mover('down', at === count - 1)}
      <button type="button" className="remove" aria-label={say(formWords.removeRow, place)} onClick={onRemove}>
        {say(formWords.remove)}
      </button>
    </div>
  )
}
