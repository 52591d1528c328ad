import { useMemo } from 'react'
import { dayText } from '../../../../calculators/kernel/calendar/days.ts'
import type { Words } from '../../../../calculators/kernel/schema/words.ts'
import { type Formatter, useFormatter } from '../../text/formatter.ts'
import type { DrawingProps } from '../chart.ts'
import { Frame } from '../frame.tsx'
import { fitted, linear, type Scale, tenth, textWidth } from '../measures.ts'
import { Threshold } from '../threshold.tsx'
import { type FeeRow, type MonthPicture, monthPicture } from './model.ts'
import { rowHeight } from './size.ts'

/** What the picture of a month and its cut-off day says. A name in braces is filled in. */
const cutoffWords = {
  month: { ja: '締日までに利用したもの', en: 'Held by the cut-off day' },
  wholeMonth: { ja: 'その月に利用したもの', en: 'Held in the month' },
  cutoff: { ja: '締日 {date}', en: 'Cut-off {date}' },
  charged: { ja: '請求', en: 'charged' },
  held: { ja: '請求なし', en: 'not charged' },
  out: { ja: '対象外', en: 'not counted' },
  moreRows: { ja: 'ほか{count}件', en: '{count} more' },
} as const satisfies Readonly<Record<string, Words>>

const size = 12
const textAt = 13
const barAt = 18
const height = 8
const gap = 12
const past = 6

const fates = { charged: cutoffWords.charged, held: cutoffWords.held, out: cutoffWords.out }
const looks = { charged: 'picture-bar', held: 'picture-before', out: 'picture-left' }

interface FeeBarProps {
  readonly row: FeeRow
  readonly x: Scale
  readonly y: number
  /** Where the month begins. */
  readonly left: number
  /** Where the cut-off day ends. */
  readonly cutoff: number
}

/** A plan or an option: its name and what becomes of its fee, over the days of the month on which it was held. */
function FeeBar({ row, x, y, left, cutoff }: FeeBarProps) {
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

const margin = 6
const top = 26

/** The month with its cut-off day, and what was held in it. */
export function Drawing({ pictured, height, lanes }: DrawingProps) {
  const formatter = useFormatter()
  const picture = useMemo(() => monthPicture(pictured, lanes), [pictured, lanes])
  if (picture === undefined) return null
  const { from, to, cutoffOn, countedTo, rows, more } = picture
  const bottom = top + rows.length * rowHeight
  const cutoff = formatter.say(cutoffWords.cutoff, { date: formatter.value('date', dayText(cutoffOn)) })
  const month = formatter.value('month', dayText(from).slice(0, 7))
  return (
    <Frame
      title={formatter.say(countedTo < to ? cutoffWords.month : cutoffWords.wholeMonth)}
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
              <FeeBar key={at} row={row} x={x} y={top + at * rowHeight} left={left} cutoff={line} />
            ))}
            <Threshold x={line} top={16} bottom={bottom} />
            {more > 0 && (
              <text className="picture-small" x={left} y={bottom + 14}>
                {formatter.say(cutoffWords.moreRows, { count: formatter.value('count', String(more)) })}
              </text>
            )}
          </>
        )
      }}
    </Frame>
  )
}

function described(formatter: Formatter, { rows, more }: MonthPicture, cutoff: string): string {
  const { say, value, list, calculator } = formatter
  const each = rows.map(
    ({ name, fee, fate }) => `${name} ${value(calculator.provider.currency, fee)} (${say(fates[fate])})`,
  )
  const sentences = [
    cutoff,
    list(each),
    ...(more > 0 ? [say(cutoffWords.moreRows, { count: value('count', String(more)) })] : []),
  ]
  return sentences.filter((sentence) => sentence !== '').join(formatter.language === 'ja' ? '。' : '. ')
}
