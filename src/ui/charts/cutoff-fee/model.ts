import type { Step } from '../../../../calculators/engine/run/outcome.ts'
import { type Day, lastDay, monthOf } from '../../../../calculators/kernel/calendar/days.ts'
import { dayIn, factRows, operandOf, type Pictured, stepsOf } from '../chart.ts'

/**
 * What becomes of a plan or an option: its fee is `charged`; it was `held` on a day that counts, but another of a higher
 * grade or fee or of the same name is charged; or it was not held on any, and is `out`.
 */
type Fate = 'charged' | 'held' | 'out'

/** A plan or an option as it was held within the month; none of its days where it was not. */
export interface FeeRow {
  readonly rows: 'plans' | 'options'
  readonly name: string
  readonly fee: string
  readonly fate: Fate
  readonly from: Day
  readonly to: Day
  /** Whether it was held before the month, and after it. */
  readonly isEarlier: boolean
  readonly isLater: boolean
}

/** A month with its cut-off day. */
export interface MonthPicture {
  readonly from: Day
  readonly to: Day
  readonly cutoffOn: Day
  /** The last day that counts: the cut-off day, or the end of the month where what begins later is charged too. */
  readonly countedTo: Day
  readonly rows: readonly FeeRow[]
  /** Rows that are not drawn. */
  readonly more: number
}

/** What is charged is drawn before what is not. */
const ranks: Readonly<Record<Fate, number>> = { charged: 0, held: 1, out: 2 }
const unlimited = Number.POSITIVE_INFINITY

export function monthPicture(pictured: Pictured, mostRows: number): MonthPicture | undefined {
  const { steps = [] } = pictured.outcome
  const byId = stepsOf(pictured.outcome)
  const from = dayIn(byId.get('firstOn')?.exact)
  const cutoffOn = dayIn(byId.get('cutoffOn')?.exact)
  if (from === undefined || cutoffOn === undefined) return undefined
  const to = lastDay(monthOf(from))
  const highest = steps.filter(({ operation }) => operation === 'highest' || operation === 'highest-grade')
  const charged = new Set(highest.flatMap((step) => highestOf(step) ?? []))
  // Where nothing is charged, no fee was chosen: what was held stands in the comparison that says so.
  const comparedIn = [...highest, ...steps.filter(({ id }) => id === 'isCharged')]
  const rows = (['plans', 'options'] as const).flatMap((id) =>
    factRows(pictured, id).flatMap((row, at): readonly FeeRow[] => {
      const fee = `${id}[${at}].monthlyFee`
      const first = dayIn(row['from'])
      if (first === undefined) return []
      const last = dayIn(row['to']) ?? (unlimited as Day)
      return [
        {
          rows: id,
          name: String(row['name']),
          fee: String(row['monthlyFee']),
          fate: charged.has(fee) ? 'charged' : comparedIn.some((step) => operandOf(step, fee)) ? 'held' : 'out',
          from: Math.max(first, from) as Day,
          to: Math.min(last, to) as Day,
          isEarlier: first < from,
          isLater: last > to,
        },
      ]
    }),
  )
  const drawn = new Set(rows.toSorted((a, b) => ranks[a.fate] - ranks[b.fate]).slice(0, mostRows))
  const countedTo = dayIn(byId.get('countedTo')?.exact) ?? cutoffOn
  return { from, to, cutoffOn, countedTo, rows: rows.filter((row) => drawn.has(row)), more: rows.length - drawn.size }
}

/**
 * The row whose fee a step chose: the first of those with that fee and, where it chose by grade, of the highest grade. A
 * grade stands behind the fee of its row.
 */
function highestOf({ operands, exact }: Step): string | undefined {
  const gradeOf = (at: number): number =>
    operands[at + 1]?.id.endsWith('.grade') ? Number(operands[at + 1]?.exact) : 0
  const top = Math.max(...operands.map((_, at) => gradeOf(at)))
  return operands.find(
    (operand, at) => operand.exact === exact && operand.id.endsWith('.monthlyFee') && gradeOf(at) === top,
  )?.id
}
