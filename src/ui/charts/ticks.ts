import {
  type Day,
  dayText,
  firstDay,
  type Month,
  monthOf,
  monthText,
  plusDays,
} from '../../../calculators/kernel/calendar/days.ts'

/** A line of the calendar: the day it stands on, and what its label says. */
export interface Tick {
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
