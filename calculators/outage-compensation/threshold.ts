import { type Instant, secondsPerDay, secondsPerHour } from '../kernel/calendar/instant.ts'
import { type Count, type Derived, decided, derive } from '../kernel/proof/derive.ts'
import { durationText } from '../kernel/schema/date-time.ts'

/** The length from one moment to another. */
export function elapsed(id: string, from: Derived<Instant>, to: Derived<Instant>): Count {
  const { value, unit, proof } = derive(id, 'elapsed', 'duration', to.value - from.value, [from, to])
  return { value, unit, proof, print: durationText }
}

/** Whole blocks of 24 hours in a length of time. */
export const wholeBlocks = (id: string, length: Count, rule: Derived<string>): Count =>
  derive(id, 'whole-blocks', 'days', Math.floor(length.value / secondsPerDay), [length, rule])

/** How long an outage must last. */
interface Threshold {
  readonly thresholdHours: Count
  readonly thresholdEdge: Derived<'more-than' | 'at-least'>
}

/**
 * Whether an outage lasted long enough.
 * @param rules what else says that it has to, where that is open
 */
export function lastedLongEnough(
  length: Count,
  { thresholdHours, thresholdEdge }: Threshold,
  ...rules: readonly Derived[]
): Derived<boolean> {
  const least = thresholdHours.value * secondsPerHour
  const isMore = thresholdEdge.value === 'more-than'
  const holds = isMore ? length.value > least : length.value >= least
  return decided('isLongEnough', isMore ? 'lasts-more-than' : 'lasts-at-least', holds, [
    length,
    thresholdHours,
    thresholdEdge,
    ...rules,
  ])
}
