import { durationText } from '../kernel/date-time.ts'
import { type Count, type Derived, decided, derive } from '../kernel/derive.ts'
import { type Instant, secondsPerDay, secondsPerHour } from '../kernel/instant.ts'

/** The length from one moment to another. */
export const elapsed = (id: string, from: Derived<Instant>, to: Derived<Instant>): Count => ({
  ...derive(id, 'elapsed', 'duration', to.value - from.value, [from, to]),
  print: durationText,
})

/** Whole blocks of 24 hours in a length of time. */
export const wholeBlocks = (id: string, length: Count, rule: Derived<string>): Count =>
  derive(id, 'whole-blocks', 'days', Math.floor(length.value / secondsPerDay), [length, rule])

/** Whether an outage lasted long enough. */
export function lastedLongEnough(
  length: Count,
  hours: Count,
  edge: Derived<'more-than' | 'at-least'>,
): Derived<boolean> {
  const least = hours.value * secondsPerHour
  const holds = edge.value === 'more-than' ? length.value > least : length.value >= least
  return decided('isLongEnough', edge.value === 'more-than' ? 'lasts-more-than' : 'lasts-at-least', holds, [
    length,
    hours,
    edge,
  ])
}
