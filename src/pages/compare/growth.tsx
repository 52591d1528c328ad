import { useMemo } from 'react'
import { dayText } from '../../../calculators/kernel/calendar/days.ts'
import { useWidth } from '../../ui/charts/width.ts'
import { date } from '../../ui/text/format.ts'
import { useReader } from '../../ui/text/reader.ts'
import { Drawing } from './drawing.tsx'
import { type Growing, growing } from './growing.ts'
import { growthLines, spanOf } from './growth-lines.ts'
import { LineLabel } from './line-label.tsx'
import type { Standing } from './standing.ts'
import { useStanding } from './standing-text.ts'
import { compareWords } from './words.ts'
import { wrapped } from './wrapped.ts'

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
export function Growth({ standings }: { readonly standings: readonly Standing[] }) {
  const { say, language, list } = useReader()
  const textOf = useStanding()
  const [place, width] = useWidth()
  const share = width < narrow ? shares.narrow : shares.wide
  const right = `${share}%`
  const room = (width * (100 - share - gap)) / 100
  const grown = useMemo(
    () =>
      standings.flatMap((standing) => {
        const found = standing.isInCurrency ? growing(standing) : undefined
        return found === undefined ? [] : [found]
      }),
    [standings],
  )
  const rowsOf = (of: readonly Growing[]): readonly string[] => {
    const texts = of.map(({ standing }) => textOf(standing))
    return [...texts.flatMap(({ provider }) => wrapped(provider, letters, room)), texts[0]?.figure ?? '']
  }
  const lines = growthLines(grown, plot, (group) => rowsOf(group).length)
  const [from = '', to = ''] = (spanOf(grown) ?? []).map((on) => date(dayText(on), language))
  const ends = list(lines.map(({ of }) => rowsOf(of).join(' ')))
  const isAnswered = standings.some(({ outcome }) => outcome !== undefined)
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
