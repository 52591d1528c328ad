import type { Step } from '../../../../calculators/engine/run/outcome.ts'
import { monthText, plusMonths, readMonth } from '../../../../calculators/kernel/calendar/days.ts'
import {
  type Instant,
  readInstant,
  secondsPerDay,
  secondsPerHour,
} from '../../../../calculators/kernel/calendar/instant.ts'
import { operandOf, type Pictured, type Steps, stepsOf } from '../chart.ts'

/** A moment on the time line, as a day number with its part of the day, on a clock in Japan. */
export interface Moment {
  readonly kind: 'unavailable' | 'known' | 'threshold' | 'restored'
  readonly at: number
  /** The moment, or the hours of the threshold, as the answer has them. */
  readonly text: string
}

/** A stretch of 24 hours, or of a calendar date, or what is left of one. */
export interface Block {
  readonly from: number
  readonly to: number
  readonly counts: boolean
}

/** The blocks whose share of the fee goes by the length of one month, or of several that they fill. */
export interface MonthBlocks {
  readonly from: number
  readonly to: number
  readonly month: string
  /** The last month, where there are several. */
  readonly lastMonth?: string
  readonly days: string
}

/** An outage with its blocks. */
export interface OutagePicture {
  readonly from: number
  readonly to: number
  readonly moments: readonly Moment[]
  readonly blocks: readonly Block[]
  /** The days that count; none where the outage was too short, or where its length alone decides. */
  readonly days: string | undefined
  /** From when the company knew to the restoration. */
  readonly length: string
  readonly isLongEnough: boolean
  /** Whether there is nothing for an outage of that length. */
  readonly isRefused: boolean
  readonly months: readonly MonthBlocks[]
}

const japanOffset = 9 * secondsPerHour

/** The day number and part of the day that a clock in Japan shows. */
const japanTime = (at: Instant): number => (at + japanOffset) / secondsPerDay

interface Moments {
  readonly at: Instant
  readonly text: string
}

function momentIn(step: Step | undefined, place: number): Moments | undefined {
  const text = step?.operands[place]?.exact
  const at = text === undefined ? undefined : readInstant(text)
  return text === undefined || at === undefined ? undefined : { at, text }
}

export function outagePicture({ outcome }: Pictured): OutagePicture | undefined {
  const steps = stepsOf(outcome)
  const length = steps.get('length')
  const long = steps.get('isLongEnough')
  const [known, restored] = [momentIn(length, 0), momentIn(length, 1)]
  if (length === undefined || known === undefined || restored === undefined || long === undefined) return undefined

  const days = steps.get('days')
  const begun = momentIn(steps.get('unavailableFor') ?? (days?.operation === 'dates-touched' ? days : undefined), 0)
  const from = begun ?? known
  const [start, end] = [japanTime(from.at), japanTime(restored.at)]
  // A consumer's outage may count whatever its length.
  const hours = operandOf(long, 'thresholdHours')?.exact
  const threshold = hours === undefined ? undefined : japanTime((known.at + Number(hours) * secondsPerHour) as Instant)
  const counted = Number(days?.exact ?? 0)
  const isRefused = outcome.status === 'not-due'
  const blocks =
    days === undefined && !isRefused
      ? []
      : days?.operation === 'dates-touched'
        ? blocksFrom(Math.floor(start), counted, counted)
        : blocksFrom(start, (restored.at - from.at) / secondsPerDay, counted)
  return {
    from: Math.min(start, blocks[0]?.from ?? start),
    to: Math.max(end, threshold ?? end, blocks.at(-1)?.to ?? end),
    moments: [
      { kind: 'known', at: japanTime(known.at), text: known.text },
      { kind: 'restored', at: end, text: restored.text },
      ...(threshold === undefined || hours === undefined
        ? []
        : [{ kind: 'threshold' as const, at: threshold, text: hours }]),
      ...(from.at < known.at ? [{ kind: 'unavailable' as const, at: start, text: from.text }] : []),
    ],
    blocks,
    days: days?.exact,
    length: length.exact,
    isLongEnough: long.exact === 'true',
    isRefused,
    months: monthBlocks(steps, start),
  }
}

/** One block a day, and what is left of one. */
const blocksFrom = (start: number, length: number, counted: number): readonly Block[] =>
  Array.from({ length: Math.ceil(length) }, (_, at) => ({
    from: start + at,
    to: start + Math.min(at + 1, length),
    counts: at < counted,
  }))

/** The last of several months. */
function lastOf(month: string, months: string | undefined): string | undefined {
  const first = readMonth(month)
  return first === undefined || months === undefined ? undefined : monthText(plusMonths(first, Number(months) - 1))
}

function monthBlocks(steps: Steps, start: number): readonly MonthBlocks[] {
  const found: MonthBlocks[] = []
  let from = start
  for (let at = 0; ; at += 1) {
    const days = steps.get(`month[${at}].blocks`)?.exact
    const month = steps.get(`month[${at}].month`)?.exact
    if (days === undefined || month === undefined) return found
    const lastMonth = lastOf(month, steps.get(`month[${at}].months`)?.exact)
    found.push({ from, to: from + Number(days), month, days, ...(lastMonth && { lastMonth }) })
    from += Number(days)
  }
}
