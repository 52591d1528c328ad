/**
 * The fee of a month that is struck on a cut-off day: the highest plan and every option held on any day from the 1st to
 * that day, each in full, with consumption tax at the rate of that day, rounded once on the sum. Whether what was held only
 * after that day is charged too is a reading.
 * Left out: discounts, and fees that a provider changes within the month.
 */

import { type Day, dayInMonth, lastDay } from '../kernel/calendar/days.ts'
import type { Currency } from '../kernel/number/money.ts'
import { startOfMonth } from '../kernel/proof/calendar.ts'
import {
  type Amount,
  citing,
  type Derived,
  decided,
  derive,
  isAbove,
  named,
  sum,
  sumOfList,
} from '../kernel/proof/derive.ts'
import type { Law } from '../kernel/proof/law.ts'
import { due, notDue, type Result } from '../kernel/proof/result.ts'
import { consumptionTax } from '../kernel/proof/tax.ts'
import type { Facts, Held, Plan } from './facts.ts'
import type { Terms } from './terms.ts'

/**
 * @returns `planFee`, `optionFees`, `subtotal`, `tax` (unless the fees include it) and `total`; a plan or options that
 * were not held have no figure
 * @example a plan of 1,000 and one of 2,000 held in turn by the 25th, no options: 2,000, tax 200, total 2,200
 * @example a plan from the 26th on: not due, `nothing-charged`
 */
export function calculate(terms: Terms, facts: Facts, law: Law, currency: Currency): Result {
  const { month, plans, options: allOptions = [] } = facts
  const firstOn = startOfMonth('firstOn', month)
  const cutoff = dayInMonth(month.value, terms.cutoffDay.value) ?? lastDay(month.value)
  const cutoffOn = derive('cutoffOn', 'day-of-month', 'date', cutoff, [month, terms.cutoffDay])
  const countedTo = lastCounted(terms, lastDay(month.value), cutoffOn, [...plans, ...allOptions])
  const window = [firstOn, countedTo]
  const isHeld = ({ from, to }: Held): boolean =>
    from.value <= countedTo.value && (to === undefined || to.value >= firstOn.value)

  const heldPlans = plans.filter(isHeld)
  const heldOptions = allOptions.filter(isHeld)
  const held = [...heldPlans, ...heldOptions].map(({ monthlyFee }) => monthlyFee)
  const isCharged = decided('isCharged', 'holds-chargeable', held.some(isAboveZero), [...window, ...held])
  if (!isCharged.value) return notDue('nothing-charged', [isCharged])

  const planFee = plans.every(isGraded) ? feeOfGrade(heldPlans, terms, window) : feeForGrade(heldPlans, terms, window)
  const options = feesByName(heldOptions, window)
  const figures: Record<string, Amount> = {}
  if (planFee !== undefined) figures['planFee'] = planFee
  if (options.length > 0) figures['optionFees'] = sumOfList('optionFees', currency, options)
  const subtotal = citing(sumOfList('subtotal', currency, Object.values(figures)), terms.proRata)
  figures['subtotal'] = subtotal
  if (facts.taxIncluded.value) {
    figures['total'] = named('total', subtotal)
    return due(figures)
  }
  const tax = consumptionTax(subtotal, cutoffOn, law, terms.consumptionTax, terms.rounding)
  figures['tax'] = tax
  figures['total'] = sum('total', subtotal, tax)
  return due(figures)
}

const isAboveZero = ({ value }: Amount): boolean => value.n > 0
const isGraded = ({ grade }: Plan): boolean => grade !== undefined

/**
 * The last day that counts. Only where something began after the cut-off day does it matter whether that is charged.
 * @param monthEnd the last day of the month
 */
function lastCounted(
  { afterCutoff }: Terms,
  monthEnd: Day,
  cutoffOn: Derived<Day>,
  rows: readonly Held[],
): Derived<Day> {
  const isAfter = rows.some(({ from }) => from.value > cutoffOn.value && from.value <= monthEnd)
  if (afterCutoff === undefined || !isAfter) return cutoffOn
  const operands = [cutoffOn, afterCutoff]
  return afterCutoff.value === 'charged'
    ? derive('countedTo', 'to-month-end', 'date', monthEnd, operands)
    : derive('countedTo', 'to-cutoff', 'date', cutoffOn.value, operands)
}

/** The fee of the plan of the highest grade; of equal grades, the highest. None where no plan was held. */
function feeOfGrade(held: readonly Plan[], { planGrade }: Terms, window: readonly Derived<Day>[]): Amount | undefined {
  const [first] = held
  if (first === undefined) return undefined
  const top = held.reduce((best, plan) => (ranksAbove(plan, best) ? plan : best), first)
  const { unit, value } = top.monthlyFee
  const operands = held.flatMap(({ monthlyFee, grade }) => (grade === undefined ? [] : [monthlyFee, grade]))
  return citing(derive('planFee', 'highest-grade', unit, value, [...operands, ...window]), planGrade)
}

function ranksAbove(a: Plan, b: Plan): boolean {
  const by = (a.grade?.value ?? 0) - (b.grade?.value ?? 0)
  return by > 0 || (by === 0 && isAbove(a.monthlyFee, b.monthlyFee))
}

/** Where no grades are known, the highest fee stands for the highest grade. */
const feeForGrade = (
  held: readonly Held[],
  { planGrade }: Terms,
  window: readonly Derived<Day>[],
): Amount | undefined => highestFee('planFee', held, [planGrade, ...window])

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
