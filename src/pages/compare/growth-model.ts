import { answer } from '../../../calculators/engine/run/answer.ts'
import { type Day, dayText, plusDays, readDay } from '../../../calculators/kernel/calendar/days.ts'
import { isRecord } from '../../../calculators/kernel/schema/is-record.ts'
import { largest, partOf } from './drawing.tsx'
import { amountIn, type ProviderResult } from './provider-result.ts'
import { grouped } from './question.ts'

/** An amount that grows from one day to another. */
export interface Growing {
  readonly result: ProviderResult
  /** The amount by the end of each day; the last is the one that is answered. */
  readonly points: readonly { readonly on: Day; readonly amount: string }[]
}

/** Kinds whose amounts grow with the days: from one fact to another; rows dated later than a day are not there yet. */
const spans: Readonly<Record<string, { readonly from: string; readonly to: string; readonly rows: string }>> = {
  'late-penalty': { from: 'dueOn', to: 'paidOn', rows: 'payments' },
}

/** How many days of a long span are asked about. */
const mostPoints = 24

export const grows = (kind: string): boolean => Object.hasOwn(spans, kind)

/** How the amount of a side grew, by asking its terms on days in between; none where it has none or does not grow. */
export function growing(result: ProviderResult): Growing | undefined {
  const { calculator, catalogue, request, amount } = result
  const span = spans[calculator.kind.id]
  if (span === undefined || amount === undefined) return undefined
  const facts = isRecord(request['facts']) ? request['facts'] : {}
  const [toKey, rowsKey] = [calculator.keyOf(span.to), calculator.keyOf(span.rows)]
  const [from, to] = [dayOf(facts[calculator.keyOf(span.from)]), dayOf(facts[toKey])]
  if (from === undefined || to === undefined || from >= to) return undefined
  const rows = Array.isArray(facts[rowsKey]) ? facts[rowsKey].filter(isRecord) : []
  const days = [...daysBetween(from, to), ...rows.map(({ on }) => dayOf(on))].filter((day) => day !== undefined)

  const points = [...new Set(days)]
    .toSorted((a, b) => a - b)
    .map((on) => {
      const earlier = rows.filter((row) => (dayOf(row['on']) ?? to) < on)
      const until = { ...facts, [toKey]: dayText(on), ...(rows.length === 0 ? {} : { [rowsKey]: earlier }) }
      return { on, amount: amountIn(calculator, answer(catalogue, { ...request, facts: until }, true)) ?? '0' }
    })
  return { result, points: [{ on: from, amount: '0' }, ...points, { on: to, amount }] }
}

const dayOf = (text: unknown): Day | undefined => (typeof text === 'string' ? readDay(text) : undefined)

/** Days evenly spread between two, without them. */
function daysBetween(from: Day, to: Day): readonly Day[] {
  const parts = Math.min(mostPoints, to - from)
  return Array.from({ length: parts - 1 }, (_, at) => plusDays(from, Math.round(((at + 1) * (to - from)) / parts)))
}

/** A line of the picture: of all who end at one amount. */
export interface GrowthLine {
  readonly id: string
  readonly of: readonly Growing[]
  /** What it is drawn in, so that lines close to each other can be told apart. */
  readonly look: (typeof looks)[number]
  /** In a square of the given size. */
  readonly path: string
  /** Where on the screen the line ends, and where the first row of its label stands. */
  readonly end: number
  readonly label: number
}

interface Plot {
  readonly top: number
  readonly bottom: number
  /** The side of the square that paths are drawn in. */
  readonly size: number
  readonly rowHeight: number
}

const looks = ['whole', 'dashed', 'dotted', 'mixed'] as const

/** The first and last day. */
export function spanOf(grown: readonly Growing[]): readonly [Day, Day] | undefined {
  const days = grown.flatMap(({ points }) => points.map(({ on }) => on))
  const [from, to] = [days.toSorted((a, b) => a - b)[0], days.toSorted((a, b) => b - a)[0]]
  return from === undefined || to === undefined ? undefined : [from, to]
}

/**
 * The lines, the highest first, with labels that do not run into each other.
 * @param rowsOf how many rows the label of a line has
 */
export function growthLines(
  grown: readonly Growing[],
  plot: Plot,
  rowsOf: (of: readonly Growing[]) => number,
): readonly GrowthLine[] {
  const span = spanOf(grown)
  if (span === undefined) return []
  const [from, to] = span
  const most = largest(grown.flatMap(({ points }) => points.map(({ amount }) => amount)))
  const { top, bottom, size, rowHeight } = plot
  const ends = [...grouped(grown, ({ points }) => points.at(-1)?.amount)]
    .map(([amount, of]) => ({ of, end: bottom - partOf(amount, most) * (bottom - top) }))
    .toSorted((a, b) => a.end - b.end)
  const labels = apart(
    ends.map(({ of, end }) => ({ at: end, height: rowsOf(of) * rowHeight })),
    bottom,
  )
  return ends.map(({ of, end }, at) => ({
    id: of[0]?.result.calculator.provider.id ?? '',
    of,
    end,
    look: looks[at % looks.length] ?? 'whole',
    path: `M${(of[0]?.points ?? [])
      .map(
        ({ on, amount }) =>
          `${rounded(((on - from) / (to - from)) * size)} ${rounded((1 - partOf(amount, most)) * size)}`,
      )
      .join('L')}`,
    label: labels[at] ?? end,
  }))
}

const rounded = (place: number): number => Math.round(place * 10) / 10

/** The tops of boxes that want to be centred on places, from above to below, none over another and none below the bottom. */
function apart(boxes: readonly { readonly at: number; readonly height: number }[], bottom: number): readonly number[] {
  const tops: number[] = []
  let free = Number.NEGATIVE_INFINITY
  for (const { at, height } of boxes) {
    tops.push(Math.max(free, at - height / 2, 0))
    free = (tops.at(-1) ?? 0) + height
  }
  let limit = bottom
  for (const [at, { height }] of [...boxes.entries()].toReversed()) {
    tops[at] = Math.min(tops[at] ?? 0, limit - height)
    limit = tops[at]
  }
  return tops
}
