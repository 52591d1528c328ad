import {
  type Day,
  dayText,
  firstDay,
  type Month,
  monthOf,
  monthText,
  plusDays,
} from '../../../calculators/kernel/calendar/days.ts'
import { type Formatter, useFormatter } from '../text/formatter.ts'
import { pictures } from './labels.tsx'
import { type Scale, tenth, textWidth } from './measures.ts'

/** A line of the calendar: the day it stands on, and what its label says. */
interface Tick {
  readonly on: Day
  readonly unit: 'date' | 'month' | 'year'
  readonly text: string
}

const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400]
const daySteps = [1, 2, 5, 10, 20]
const monthsOfYear = 12
const shortSpan = 35

/** Calendar lines from one day to another, at most so many: days in a short span, else months or years.
 * @example 2026-05-31 to 2026-07-15, at most 3: 1 June, 1 July */
export const ticks = (from: Day, to: Day, most: number): readonly Tick[] =>
  to - from < shortSpan ? dayTicks(from, to, most) : monthTicks(from, to, most)

function dayTicks(from: Day, to: Day, most: number): readonly Tick[] {
  const step = daySteps.find((days) => (to - from) / days <= most) ?? shortSpan
  const found: Tick[] = []
  for (let on = plusDays(from, 1); on < to; on = plusDays(on, step)) {
    found.push({ on, unit: 'date', text: dayText(on) })
  }
  return found
}

function monthTicks(from: Day, to: Day, most: number): readonly Tick[] {
  const [first, last] = [monthOf(from), monthOf(to)]
  const step = monthSteps.find((months) => (last - first) / months <= most)
  if (step === undefined) return []
  const found: Tick[] = []
  for (let month = Math.ceil((first + 1) / step) * step; month <= last; month += step) {
    const text = monthText(month as Month)
    const isYear = step % monthsOfYear === 0
    found.push({
      on: firstDay(month as Month),
      unit: isYear ? 'year' : 'month',
      text: isYear ? text.slice(0, 4) : text,
    })
  }
  return found
}

const size = 11
const spacing = 112
const gap = 4

interface CalendarLinesProps {
  readonly from: Day
  readonly to: Day
  readonly x: Scale
  readonly width: number
  /** How far down the lines go. */
  readonly bottom: number
}

/** The lines of the calendar behind a picture, with their days, months or years at the top. */
export function CalendarLines({ from, to, x, width, bottom }: CalendarLinesProps) {
  const formatter = useFormatter()
  const found = ticks(from, to, Math.floor(width / spacing))
  return (
    <g className="picture-calendar">
      {found.map((tick) => {
        const at = tenth(x(tick.on))
        const text = tickText(formatter, tick)
        const isRight = at + textWidth(text, size) + gap <= width
        return (
          <g key={tick.on}>
            <line x1={at} x2={at} y1={2} y2={bottom} />
            {isRight ? (
              <text x={at + gap} y={size}>
                {text}
              </text>
            ) : (
              found.length === 1 && (
                <text className="picture-end" x={at - gap} y={size}>
                  {text}
                </text>
              )
            )}
          </g>
        )
      })}
    </g>
  )
}

const tickText = (formatter: Formatter, { unit, text }: Tick): string =>
  unit === 'year' ? formatter.say(pictures.year, { year: text }) : formatter.value(unit, text)
