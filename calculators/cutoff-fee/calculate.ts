/**
 * The fee of a month that is struck on a cut-off day: the highest plan and every option held on any day from the 1st to
 * that day, each in full, with consumption tax at the rate of that day, rounded once on the sum.
 * Left out: discounts, and fees that a provider changes within the month.
 */
import { type Day, dayInMonth, firstDay, lastDay } from '../kernel/days.ts'
import { type Amount, citing, type Derived, decided, derive, named, product, rounded, sum } from '../kernel/derive.ts'
import { consumptionTaxRate, type Law } from '../kernel/law.ts'
import { compare } from '../kernel/rational.ts'
import { due, notDue, type Result } from '../kernel/result.ts'
import type { Facts, Held } from './facts.ts'
import type { Terms } from './terms.ts'

/**
 * @returns `planFee`, `optionFees`, `subtotal`, `tax` (unless the fees include it) and `total`; a plan or options that
 * were not held have no figure
 * @example a plan of 1,000 and one of 2,000 held in turn by the 25th, no options: 2,000, tax 200, total 2,200
 * @example a plan from the 26th on: not due, `nothing-charged`
 */
export function calculate(terms: Terms, facts: Facts, law: Law): Result {
  const { month } = facts
  const firstOn = derive('firstOn', 'first-of-month', 'date', firstDay(month.value), [month])
  const cutoff = dayInMonth(month.value, terms.cutoffDay.value) ?? lastDay(month.value)
  const cutoffOn = derive('cutoffOn', 'day-of-month', 'date', cutoff, [month, terms.cutoffDay])
  const isHeld = ({ from, to }: Held): boolean =>
    from.value <= cutoffOn.value && (to === undefined || to.value >= firstOn.value)

  const planFee = highestFee('planFee', facts.plans.filter(isHeld), [terms.planGrade, firstOn, cutoffOn])
  const optionFee = facts.options === undefined ? [] : feesByName(facts.options.filter(isHeld), [firstOn, cutoffOn])
  const unit = planFee?.unit ?? optionFee[0]?.unit
  const charged = [...(planFee === undefined ? [] : [planFee]), ...optionFee]
  const isCharged = decided(
    'isCharged',
    'holds-chargeable',
    charged.some((fee) => fee.value.n > 0n),
    charged.length > 0 ? charged : [firstOn, cutoffOn],
  )
  if (unit === undefined || !isCharged.value) return notDue('nothing-charged', [isCharged])

  const optionFees = optionFee.length === 0 ? undefined : sum('optionFees', unit, optionFee)
  const parts = [planFee, optionFees].filter((part) => part !== undefined)
  const subtotal = citing(sum('subtotal', unit, parts), terms.proRata)
  const fees = { ...(planFee && { planFee }), ...(optionFees && { optionFees }), subtotal }
  if (facts.taxIncluded.value) return due({ ...fees, total: named('total', subtotal) })

  const dated = consumptionTaxRate(law, cutoffOn.value)
  const taxRate = derive('taxRate', 'rate-on-day', 'rate', dated.value, [cutoffOn, dated])
  const tax = rounded('tax', citing(product('taxExact', unit, subtotal, taxRate), terms.consumptionTax), terms.rounding)
  return due({ ...fees, tax, total: sum('total', unit, [subtotal, tax]) })
}

/** The highest fee among rows; none where there are no rows. */
function highestFee(id: string, rows: readonly Held[], because: readonly Derived[]): Amount | undefined {
  const [first, ...others] = rows.map((row) => row.monthlyFee)
  if (first === undefined) return undefined
  const value = others.reduce((high, fee) => (compare(fee.value, high) > 0 ? fee.value : high), first.value)
  return derive(id, 'highest', first.unit, value, [first, ...others, ...because])
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
