import type { GrowthLine } from './growth-lines.ts'

/** From the top of a row to where its letters stand. */
const baseline = 12
/** Room above and below the mark beside a label. */
const inset = 2

interface LineLabelProps {
  readonly line: GrowthLine
  /** Where the line ends, and how far from there the label stands, in hundredths of the width. */
  readonly from: number
  readonly gap: number
  readonly rows: readonly string[]
  readonly rowHeight: number
}

/** What a line is, beside its end: the names, and last the figure. */
export function LineLabel({ line: { look, end, label }, from, gap, rows, rowHeight }: LineLabelProps) {
  const bottom = label + rows.length * rowHeight
  const mark = `${from + gap / 2}%`
  return (
    <>
      <line className="compare-leader" x1={`${from}%`} x2={mark} y1={end} y2={(label + bottom) / 2} />
      <line className={`compare-line ${look}`} x1={mark} x2={mark} y1={label + inset} y2={bottom - inset} />
      {[...rows.entries()].map(([at, row]) => (
        <text
          // Two names may share a row's words.
          key={`${at} ${row}`}
          className={at === rows.length - 1 ? 'compare-strong' : undefined}
          x={`${from + gap}%`}
          y={label + at * rowHeight + baseline}
        >
          {row}
        </text>
      ))}
    </>
  )
}
