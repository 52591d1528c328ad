import { calculate } from '../../../calculators/engine/run/calculate.ts'
import { type Day, dayText, plusDays, readDay } from '../../../calculators/kernel/calendar/days.ts'
import { isRecord } from '../../../calculators/kernel/schema/read-facts.ts'
import { amountIn, type Standing } from './standing.ts'

/** An amount that grows from one day to another. */
export interface Growing {
  readonly standing: Standing
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
export function growing(standing: Standing): Growing | undefined {
  const { calculator, catalogue, request, amount } = standing
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
      return { on, amount: amountIn(calculator, calculate(catalogue, { ...request, facts: until }, true)) ?? '0' }
    })
  return { standing, points: [{ on: from, amount: '0' }, ...points, { on: to, amount }] }
}

const dayOf = (text: unknown): Day | undefined => (typeof text === 'string' ? readDay(text) : undefined)

/** Days evenly spread between two, without them. */
function daysBetween(from: Day, to: Day): readonly Day[] {
  const parts = Math.min(mostPoints, to - from)
  return Array.from({ length: parts - 1 }, (_, at) => plusDays(from, Math.round(((at + 1) * (to - from)) / parts)))
}
