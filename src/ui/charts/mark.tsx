interface MarkProps {
  readonly x: number
  readonly y: number
  readonly look: 'open' | 'full' | 'part' | 'thin'
}

/** A mark on the time line. */
export function Mark({ x, y, look }: MarkProps) {
  if (look === 'thin') return <line x1={x} x2={x} y1={y - 4} y2={y + 4} />
  if (look === 'part') return <path className="picture-mark part" d={`M${x} ${y - 5}l4.5 5l-4.5 5l-4.5 -5z`} />
  return <circle className={`picture-mark ${look}`} cx={x} cy={y} r={4} />
}
