import { textWidth } from './measures.ts'

/** A tint of a picture, and what it stands for. */
export interface Tint {
  readonly look: 'off' | 'leap'
  readonly text: string
}

const size = 11
const swatch = 14
const gap = 6
const between = 16

/** What the tints of a picture stand for, in a line of its own. @param y where its letters stand */
export function Legend({ tints, y }: { readonly tints: readonly Tint[]; readonly y: number }) {
  let next = 0
  const placed = tints.map((tint) => {
    const x = next
    next += swatch + gap + textWidth(tint.text, size) + between
    return { ...tint, x }
  })
  return (
    <g className="picture-legend picture-small">
      {placed.map(({ look, text, x }) => (
        <g key={look}>
          <rect className={`picture-${look}`} x={x + 0.5} y={y - 8.5} width={swatch} height={9} />
          <rect className="picture-swatch" x={x + 0.5} y={y - 8.5} width={swatch} height={9} />
          <text x={x + swatch + gap} y={y}>
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}
