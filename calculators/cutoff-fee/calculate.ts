/**
 * The fee of a month that is struck on a cut-off day: the highest plan and every option held on any day from the 1st to
 * that day, each in full, with consumption tax at the rate of that day, rounded once on the sum.
 * Left out: discounts, and fees that a provider changes within the month.
 */
import { startOfMonth } from '../kernel/calendar.ts'
import { type Day, dayInMonth, lastDay } from '../kernel/days.ts'
import {
  type Amount,
  citing,
  type Derived,
  decided,
  derive,
  isAbove,
  named,
  product,
  rounded,
  sum,
} from '../kernel/derive.ts'
import { consumptionTaxRate, type Law } from '../kernel/law.ts'
import type { Currency } from '../kernel/money.ts'
import { due, notDue, type Result } from '../kernel/result.ts'
import type { Facts, Held } from './facts.ts'
import type { Terms } from './terms.ts'

/**
 * @returns `planFee`, `optionFees`, `subtotal`, `tax` (unless the fees include it) and `total`; a plan or options that
 * were not held have no figure
 * @example a plan of 1,000 and one of 2,000 held in turn by the 25th, no options: 2,000, tax 200, total 2,200
 * @example a plan from the 26th on: not due, `nothing-charged`
 */
export function calculate(terms: Terms, facts: Facts, law: Law, currency: Currency): Result {
  const { month } = facts
  const firstOn = startOfMonth('firstOn', month)
  const cutoff = dayInMonth(month.value, terms.cutoffDay.value) ?? lastDay(month.value)
  const cutoffOn = derive('cutoffOn', 'day-of-month', 'date', cutoff, [month, terms.cutoffDay])
  const isHeld = ({ from, to }: Held): boolean =>
    from.value <= cutoffOn.value && (to === undefined || to.value >= firstOn.value)

  const planFee = highestFee('planFee', facts.plans.filter(isHeld), [terms.planGrade, firstOn, cutoffOn])
  const options = feesByName(facts.options?.filter(isHeld) ?? [], [firstOn, cutoffOn])
  const charged = planFee === undefined ? options : [planFee, ...options]
  const isCharged = decided('isCharged', 'holds-chargeable', charged.some(isAboveZero), [firstOn, cutoffOn, ...charged])
  if (!isCharged.value) return notDue('nothing-charged', [isCharged])

  const figures: Record<string, Amount> = {}
  if (planFee !== undefined) figures['planFee'] = planFee
  if (options.length > 0) figures['optionFees'] = sum('optionFees', currency, options)
  const subtotal = citing(sum('subtotal', currency, Object.values(figures)), terms.proRata)
  figures['subtotal'] = subtotal
  if (facts.taxIncluded.value) {
    figures['total'] = named('total', subtotal)
    return due(figures)
  }
  const dated = consumptionTaxRate(law, cutoffOn.value)
  const taxRate = derive('taxRate', 'rate-on-day', 'rate', dated.value, [cutoffOn, dated])
  const taxExact = citing(product('taxExact', currency, [subtotal, taxRate]), terms.consumptionTax)
  const tax = rounded('tax', taxExact, terms.rounding)
  figures['tax'] = tax
  figures['total'] = sum('total', currency, [subtotal, tax])
  return due(figures)
}

const isAboveZero = ({ value }: Amount): boolean => value.n > 0

/** The highest fee among rows; none where there are no rows. */
function highestFee(id: string, rows: readonly Held[], because: readonly Derived[]): Amount | undefined {
  const [first] = rows
  if (first === undefined) return undefined
  const fees = rows.map((row) => row.monthlyFee)
  const high = fees.reduce((highest, fee) => (isAbove(fee, highest) ? fee : highest))
  return derive(id, 'highest', high.unit, high.value, [...fees, ...because])
}

/** Rows of one name count once, at the highest fee. */
function feesByName(rows: readonly Held[], window: readonly Derived<Day>[]): readonly Amount[] {
  const byName = new Map<string, Held[]>()
  for (const row of rows) {
    const same = byName.get(row.name.value)
    if (same === undefined) byName.set(row.name.value, [row])
    else same.push(row)
  }
  return [...byName.values()].flatMap((same, at) => highestFee(`option[${at}].fee`, same, window) ?? [])
}
