import { useMemo } from 'react'
import { dayText } from '../../../../calculators/kernel/calendar/days.ts'
import { type Formatter, useFormatter } from '../../text/formatter.ts'
import { Frame } from '../frame.tsx'
import type { DrawingProps } from '../room.ts'
import { linear, tenth } from '../scale.ts'
import { fitted, textWidth } from '../text-width.ts'
import { Threshold } from '../threshold.tsx'
import { HeldBar } from './bar.tsx'
import { type MonthPicture, monthPicture } from './model.ts'
import { rowHeight } from './room.ts'
import { heldWords } from './words.ts'

const margin = 6
const top = 26
const size = 12
const gap = 12

/** The month with its cut-off day, and what was held in it. */
export function Drawing({ pictured, height, lanes }: DrawingProps) {
  const formatter = useFormatter()
  const picture = useMemo(() => monthPicture(pictured, lanes), [pictured, lanes])
  if (picture === undefined) return null
  const { from, to, cutoffOn, countedTo, rows, more } = picture
  const bottom = top + rows.length * rowHeight
  const cutoff = formatter.say(heldWords.cutoff, { date: formatter.value('date', dayText(cutoffOn)) })
  const month = formatter.value('month', dayText(from).slice(0, 7))
  return (
    <Frame
      title={formatter.say(countedTo < to ? heldWords.month : heldWords.wholeMonth)}
      description={described(formatter, picture, cutoff)}
      height={height}
    >
      {(width) => {
        const x = linear(from, to + 1, margin, width - margin)
        const line = tenth(x(cutoffOn + 1))
        const left = tenth(x(from))
        return (
          <>
            {countedTo < to && (
              <rect
                className="picture-out"
                x={line}
                y={top - 6}
                width={tenth(x(to + 1) - line)}
                height={bottom - top + 6}
              />
            )}
            {textWidth(month, size) + gap + textWidth(cutoff, size) <= line - left && (
              <text className="picture-small" x={left} y={12}>
                {month}
              </text>
            )}
            <text className="picture-end picture-strong" x={line} y={12}>
              {fitted(cutoff, size, line)}
            </text>
            <line className="picture-axis" x1={x(from)} x2={x(to + 1)} y1={top - 6} y2={top - 6} />
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their place
              <HeldBar key={at} row={row} x={x} y={top + at * rowHeight} left={left} cutoff={line} />
            ))}
            <Threshold x={line} top={16} bottom={bottom} />
            {more > 0 && (
              <text className="picture-small" x={left} y={bottom + 14}>
                {formatter.say(heldWords.moreRows, { count: formatter.value('count', String(more)) })}
              </text>
            )}
          </>
        )
      }}
    </Frame>
  )
}

const fates = { charged: heldWords.charged, held: heldWords.held, out: heldWords.out }

function described(formatter: Formatter, { rows, more }: MonthPicture, cutoff: string): string {
  const { say, value, list, calculator } = formatter
  const each = rows.map(
    ({ name, fee, fate }) => `${name} ${value(calculator.provider.currency, fee)} (${say(fates[fate])})`,
  )
  const sentences = [
    cutoff,
    list(each),
    ...(more > 0 ? [say(heldWords.moreRows, { count: value('count', String(more)) })] : []),
  ]
  return sentences.filter((sentence) => sentence !== '').join(formatter.language === 'ja' ? '。' : '. ')
}
