import type { Request } from '../contest.ts'
import { random } from '../random.ts'
import { daysBetween, daysOn } from './dates.ts'

export interface LateFacts {
  readonly principal: string
  readonly dueOn: string
  readonly paidOn: string
}

/**
 * Debts due from a day to the end of 2028: one in sixteen paid in time, most late by months, some by up to two years.
 * None is due on 28 February of a leap year, stated or moved: from the 29th on, luxon does not count whole years as the law does.
 */
export function lateDebts(provider: string, seed: number, firstDue: string): readonly Request<LateFacts>[] {
  const { between, onceIn, amount } = random(seed)
  const lastDue = daysBetween(firstDue, '2028-12-31')
  return Array.from({ length: 512 }, () => {
    const due = daysOn(firstDue, between(0, lastDue))
    const dueOn = /(?:2024|2028)-02-2[678]/.test(due) ? daysOn(due, 3) : due
    const late = onceIn(16) ? between(-20, 0) : onceIn(4) ? between(181, 730) : between(1, 180)
    return { provider, calculator: 'late-penalty', facts: { principal: amount(), dueOn, paidOn: daysOn(dueOn, late) } }
  })
}
