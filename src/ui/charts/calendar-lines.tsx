import type { Day } from '../../../calculators/kernel/calendar/days.ts'
import { type Reader, useReader } from '../text/reader.ts'
import { type Scale, tenth } from './scale.ts'
import { textWidth } from './text-width.ts'
import { type Tick, ticks } from './ticks.ts'
import { pictures } from './words.ts'

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
  const reader = useReader()
  const found = ticks(from, to, Math.floor(width / spacing))
  return (
    <g className="picture-calendar">
      {found.map((tick) => {
        const at = tenth(x(tick.on))
        const text = tickText(reader, tick)
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

const tickText = (reader: Reader, { unit, text }: Tick): string =>
  unit === 'year' ? reader.say(pictures.year, { year: text }) : reader.value(unit, text)
