/**
 * The fee of a month in which the plan changes, once or several times: each plan's fee by its days, rounded once on the
 * sum, with the initial fees of the plans changed to, and by when it is due.
 * Left out: consumption tax, the initial fee of the opening, and moving old data, which is quoted separately.
 */

import { civil, type Day, monthOf } from '../kernel/calendar/days.ts'
import { dayAfter, daysCounted, daysOfMonth, endOfMonth } from '../kernel/proof/calendar.ts'
import {
  type Amount,
  type Count,
  citing,
  type Derived,
  derive,
  product,
  quotient,
  rounded,
  sum,
  sumOfList,
} from '../kernel/proof/derive.ts'
import { rolledFigure } from '../kernel/proof/due-date.ts'
import type { Holidays, Law } from '../kernel/proof/law.ts'
import { due, type Guard, type Result } from '../kernel/proof/result.ts'
import { defined } from '../kernel/schema/defined.ts'
import type { Facts } from './facts.ts'
import type { Terms } from './terms.ts'

/** A plan within the month, from the day of the change to it; the first of the month has none. */
interface Held {
  readonly fee: Amount
  readonly days: Count
  /** What its fee × days is called. */
  readonly byDays: string
}

/**
 * @returns `oldDays`, `newDays` (those at the first change's fee), `usageFee`, `total` (with all initial fees) and `dueOn`
 * @example changed 2026-06-11, 10,000 to 20,000: 10 days old, 20 days new, 3,333.33 + 13,333.33 = 16,666
 * @example opened 2026-06-09, 30,000 to 60,000 on 06-20: charged from 06-10, 10 and 11 days, 10,000 + 22,000 = 32,000
 */
export function calculate(terms: Terms, facts: Facts, { holidays }: Law): Result {
  const { changedOn, oldMonthlyFee, newInitialFee, further = [] } = facts
  const { unit } = oldMonthlyFee
  const monthDays = daysOfMonth('daysInMonth', changedOn)
  const chargedFrom = chargedWithin(facts, terms)
  const oldDays = daysBeforeChange(changedOn, chargedFrom, terms)
  const chargedDays = chargedFrom && daysCounted('chargedDays', chargedFrom, endOfMonth('monthEndsOn', chargedFrom))
  const after = plansAfter(facts, oldDays, chargedDays ?? monthDays)
  const held: readonly Held[] = [{ fee: oldMonthlyFee, days: oldDays, byDays: 'oldFeeByDays' }, ...after]

  const fees = held.map(({ fee, days, byDays }) => product(byDays, fee, days))
  const exact = citing(quotient('exact', sumOfList('feesByDays', unit, fees), monthDays), terms.proRata)
  const usageFee = rounded('usageFee', exact, terms.rounding)
  const initialFees =
    further.length === 0
      ? newInitialFee
      : sum('initialFees', newInitialFee, ...further.map((change) => change.newInitialFee))
  const total = citing(sum('total', usageFee, initialFees), terms.newInitialFee)
  const dated = dueDate(changedOn, terms, holidays)
  const newDays = defined(after[0], 'plan changed to').days
  return due({ oldDays, newDays, usageFee, total, ...dated.figures }, { guards: dated.guards })
}

/** The first day charged, where the service opened within the month of the change; an earlier opening changes nothing. */
function chargedWithin({ openedOn, changedOn }: Facts, { chargeStart }: Terms): Derived<Day> | undefined {
  if (openedOn === undefined || monthOf(openedOn.value) !== monthOf(changedOn.value)) return undefined
  return citing(dayAfter('chargedFrom', openedOn), chargeStart)
}

/** Days on the old plan; whether the day of the change is one of them is a reading. */
function daysBeforeChange(changedOn: Derived<Day>, chargedFrom: Derived<Day> | undefined, { changeDay }: Terms): Count {
  const before = chargedFrom === undefined ? civil(changedOn.value).day - 1 : changedOn.value - chargedFrom.value
  const days = changeDay.value === 'new-plan' ? before : before + 1
  return derive('oldDays', 'days-of-old-plan', 'days', days, [
    ...(chargedFrom ? [chargedFrom] : []),
    changedOn,
    changeDay,
  ])
}

/**
 * The plans changed to, with their days: each to the next change, the last to the end of the month. Days of changes all
 * belong to the plan before or all to the one after, so from change to change their number is the same.
 */
function plansAfter({ changedOn, newMonthlyFee, further = [] }: Facts, oldDays: Count, all: Count): readonly Held[] {
  const changes = [
    { id: 'newDays', byDays: 'newFeeByDays', on: changedOn, fee: newMonthlyFee },
    ...further.map((change, at) => ({
      id: `further[${at}].days`,
      byDays: `further[${at}].feeByDays`,
      on: change.changedOn,
      fee: change.newMonthlyFee,
    })),
  ]
  const before = [oldDays]
  return changes.map(({ id, byDays, on, fee }, at) => {
    const next = changes[at + 1]
    const days: Count = next === undefined ? restOf(id, all, before) : daysToNext(id, on, next.on)
    before.push(days)
    return { fee, days, byDays }
  })
}

const restOf = (id: string, all: Count, before: readonly Count[]): Count =>
  derive(
    id,
    'rest-of-month',
    'days',
    before.reduce((left, { value }) => left - value, all.value),
    [all, ...before],
  )

const daysToNext = (id: string, on: Derived<Day>, next: Derived<Day>): Count =>
  derive(id, 'days-to-next-change', 'days', next.value - on.value, [on, next])

/** By when the month is to be paid, where the terms say so. */
function dueDate(
  changedOn: Derived<Day>,
  { dueMonths, dueDateRoll }: Terms,
  holidays: Holidays,
): { readonly figures: { readonly dueOn?: Derived<Day> }; readonly guards: readonly Guard[] } {
  if (dueMonths === undefined) return { figures: {}, guards: [] }
  const stated = (id: string) => endOfMonth(id, changedOn, dueMonths)
  const { on, guards } = rolledFigure('dueOn', 'statedDate', stated, dueDateRoll, holidays, 'banks')
  return { figures: { dueOn: on }, guards }
}
