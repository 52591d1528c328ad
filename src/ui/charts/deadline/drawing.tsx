import { useMemo } from 'react'
import { type Day, dayText } from '../../../../calculators/kernel/calendar/days.ts'
import type { Words } from '../../../../calculators/kernel/schema/words.ts'
import { dateWithWeekday } from '../../text/format.ts'
import { type Formatter, useFormatter } from '../../text/formatter.ts'
import { CalendarLines } from '../calendar-lines.tsx'
import type { DrawingProps } from '../chart.ts'
import { areDaysSeen } from '../days-off.ts'
import { Frame } from '../frame.tsx'
import { type Label, Labels, pictures } from '../labels.tsx'
import { Legend } from '../legend.tsx'
import { linear, tenth, textWidth } from '../measures.ts'
import { type DeadlinePicture, deadlinePicture } from './model.ts'

/** What the picture of a deadline says. A name in braces is filled in. */
const deadlineWords = {
  deadline: { ja: '基準の日から期日まで', en: 'From the date to the deadline' },
  statedDate: { ja: '約款どおりの日', en: 'As stated' },
  deadlineDate: { ja: '期日', en: 'Deadline' },
  businessDays: { ja: '{count}営業日', en: '{count} business days' },
  calendarDays: { ja: '{term}（暦日で{days}）', en: '{term} ({days} by the calendar)' },
  apart: { ja: '基準の日から期日まで暦日で{days}です。', en: 'They are {days} apart by the calendar.' },
} as const satisfies Readonly<Record<string, Words>>

const margin = 6
const base = 58
const lanesAt = 64
const arrowAt = 40
const noon = 0.5

/** The date that was given and the deadline, with the days between them. */
export function Drawing({ pictured, height, lanes }: DrawingProps) {
  const formatter = useFormatter()
  const picture = useMemo(() => deadlinePicture(pictured), [pictured])
  if (picture === undefined) return null
  const { from, to, given, givenMonth, date, stated, days, daysOff } = picture
  const { say, value, name, calculator } = formatter
  const distance = distanceText(formatter, picture)
  const labels = [
    label(formatter, 'date', date, say(deadlineWords.deadlineDate), 'full'),
    {
      ...label(formatter, 'given', given, name(calculator.keyOf('on')), 'open'),
      ...(givenMonth === undefined ? {} : { text: value('month', givenMonth) }),
    },
    ...(stated === undefined ? [] : [label(formatter, 'stated', stated, say(deadlineWords.statedDate), 'thin')]),
  ]
  const marks = formatter.list(labels.map((each) => `${each.name} ${each.text}`))
  const description = [
    say(pictures.marks, { marks }),
    say(deadlineWords.apart, { days: value('days', String(days)) }),
    ...(daysOff.length > 0 ? [say(pictures.daysOff)] : []),
  ].join(formatter.language === 'ja' ? '' : ' ')
  return (
    <Frame title={say(deadlineWords.deadline)} description={description} height={height}>
      {(width) => {
        const x = linear(from, to + 1, margin, width - margin)
        const [a, b] = [tenth(x(given + noon)), tenth(x(date + noon))]
        const day = x(from + 1) - x(from)
        const isRoomy = Math.abs(b - a) >= textWidth(distance, 12) + 8
        return (
          <>
            {areDaysSeen(x) &&
              daysOff.map((on) => (
                <rect key={on} className="picture-off" x={tenth(x(on))} y={18} width={tenth(day)} height={base - 18} />
              ))}
            <CalendarLines from={from} to={to} x={x} width={width} bottom={base} />
            <Arrow from={a} to={b} />
            {isRoomy && (
              <text className="picture-middle picture-strong" x={(a + b) / 2} y={arrowAt - 6}>
                {distance}
              </text>
            )}
            <line className="picture-axis" x1={0} x2={width} y1={base} y2={base} />
            {daysOff.length > 0 && areDaysSeen(x) && (
              <Legend y={height - 5} tints={[{ look: 'off', text: say(pictures.dayOffTint) }]} />
            )}
            <Labels labels={labels} x={x} width={width} base={base} top={lanesAt} lanes={lanes} />
          </>
        )
      }}
    </Frame>
  )
}

const label = ({ language }: Formatter, id: string, on: Day, name: string, look: Label['look']): Label => ({
  id,
  at: on + noon,
  name,
  text: dateWithWeekday(dayText(on), language),
  look,
})

/** What the terms say of the distance, and the days of the calendar, where those are others. */
function distanceText({ say, value }: Formatter, { days, term }: DeadlinePicture): string {
  const counted = value('days', String(days))
  if (term === undefined || (term.id === 'days' && term.exact === String(days))) return counted
  const stated =
    term.id === 'businessDays'
      ? say(deadlineWords.businessDays, { count: value('count', term.exact) })
      : value(term.unit, term.exact)
  return say(deadlineWords.calendarDays, { term: stated, days: counted })
}

/** From the date given towards the deadline. */
function Arrow({ from, to }: { readonly from: number; readonly to: number }) {
  const back = to > from ? -6 : 6
  return <path className="picture-arrow" d={`M${from} ${arrowAt}H${to}m${back} -4L${to} ${arrowAt}l${back} 4`} />
}
