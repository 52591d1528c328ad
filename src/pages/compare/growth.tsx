import { useMemo } from 'react'
import { dayText } from '../../../calculators/kernel/calendar/days.ts'
import { textWidth } from '../../ui/charts/measures.ts'
import { useWidth } from '../../ui/charts/width.ts'
import { date } from '../../ui/text/format.ts'
import { useFormatter } from '../../ui/text/formatter.ts'
import { Drawing } from './drawing.tsx'
import { type Growing, type GrowthLine, growing, growthLines, spanOf } from './growth-model.ts'
import { type ProviderResult, useResultText } from './provider-result.ts'
import { compareWords } from './words.ts'

const height = 216
const plot = { top: 10, bottom: 190, size: 1000, rowHeight: 16 } as const
const axisText = 208
const middle = 104
/** How much of the width the lines take, in hundredths; the rest is for what they say. */
const shares = { narrow: 57, wide: 72 } as const
const narrow = 480
const gap = 5
const letters = 13

/** The amounts as they grew from day to day; each line ends at its name and its figure. */
export function Growth({ results }: { readonly results: readonly ProviderResult[] }) {
  const { say, language, list } = useFormatter()
  const textOf = useResultText()
  const [place, width] = useWidth()
  const share = width < narrow ? shares.narrow : shares.wide
  const right = `${share}%`
  const room = (width * (100 - share - gap)) / 100
  const grown = useMemo(
    () =>
      results.flatMap((result) => {
        const found = result.isInCurrency ? growing(result) : undefined
        return found === undefined ? [] : [found]
      }),
    [results],
  )
  const rowsOf = (of: readonly Growing[]): readonly string[] => {
    const texts = of.map(({ result }) => textOf(result))
    return [...texts.flatMap(({ provider }) => wrapped(provider, letters, room)), texts[0]?.figure ?? '']
  }
  const lines = growthLines(grown, plot, (group) => rowsOf(group).length)
  const [from = '', to = ''] = (spanOf(grown) ?? []).map((on) => date(dayText(on), language))
  const ends = list(lines.map(({ of }) => rowsOf(of).join(' ')))
  const isAnswered = results.some(({ outcome }) => outcome !== undefined)
  return (
    <Drawing
      title={say(compareWords.growth)}
      description={lines.length === 0 ? '—' : say(compareWords.growthSays, { from, to, ends })}
      height={height}
      place={place}
    >
      <svg
        aria-hidden="true"
        y={plot.top}
        width={right}
        height={plot.bottom - plot.top}
        viewBox={`0 0 ${plot.size} ${plot.size}`}
        preserveAspectRatio="none"
        overflow="visible"
      >
        {lines.map(({ id, path, look }) => (
          <path key={id} className={`compare-line ${look}`} d={path} />
        ))}
      </svg>
      <line className="compare-axis" x2={right} y1={plot.bottom} y2={plot.bottom} />
      {lines.map((line) => (
        <LineLabel key={line.id} line={line} from={share} gap={gap} rows={rowsOf(line.of)} rowHeight={plot.rowHeight} />
      ))}
      <text className="compare-quiet" y={axisText}>
        {from}
      </text>
      <text className="compare-quiet compare-middle" x={right} y={axisText}>
        {to}
      </text>
      {!isAnswered && (
        <text className="compare-quiet" y={middle}>
          {say(compareWords.noneToDraw)}
        </text>
      )}
    </Drawing>
  )
}

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
function LineLabel({ line: { look, end, label }, from, gap, rows, rowHeight }: LineLabelProps) {
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

/** A name in as few rows as fit a width, broken at its spaces alone. */
function wrapped(name: string, size: number, width: number): readonly string[] {
  const [first = '', ...words] = name.split(' ')
  const rows: string[] = []
  let row = first
  for (const word of words) {
    if (textWidth(`${row} ${word}`, size) <= width) row = `${row} ${word}`
    else {
      rows.push(row)
      row = word
    }
  }
  return [...rows, row]
}
