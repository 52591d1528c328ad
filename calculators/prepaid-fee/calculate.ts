/**
 * What is billed for a term that is paid in advance: the monthly price for all of its months and the initial fee, with
 * consumption tax on the sum at the rate of the day of the contract, rounded once.
 * Left out: discounts, and payment by card, which is due on application.
 */
import { daysOn } from '../kernel/proof/calendar.ts'
import { citing, named, product, sum } from '../kernel/proof/derive.ts'
import { rolledDay } from '../kernel/proof/due-date.ts'
import type { Law } from '../kernel/proof/law.ts'
import { due, type Result } from '../kernel/proof/result.ts'
import { consumptionTax } from '../kernel/proof/tax.ts'
import type { Facts } from './facts.ts'
import type { Terms } from './terms.ts'

/**
 * @returns `usageFee`, `subtotal`, `tax`, `total` and `dueOn`
 * @example 500 a month for 12 months and 1,000 to begin, contract on 2026-11-10: 7,000, tax 700, 7,700 by 11-17
 */
export function calculate(terms: Terms, facts: Facts, law: Law): Result {
  const { contractOn, monthlyPrice, termMonths, initialFee } = facts
  const usageFee = citing(product('usageFee', monthlyPrice, termMonths), terms.usage)
  const billed = initialFee === undefined ? sum('subtotal', usageFee) : sum('subtotal', usageFee, initialFee)
  const subtotal = citing(billed, terms.parts)
  const tax = consumptionTax(subtotal, contractOn, law, terms.consumptionTax, terms.rounding)
  const total = sum('total', subtotal, tax)
  const lastDay = daysOn('lastDay', contractOn, terms.dueDays)
  const { on, guards } = rolledDay('dueDate', lastDay, terms.lastDayRoll, law.holidays, 'banks')
  return due({ usageFee, subtotal, tax, total, dueOn: named('dueOn', on) }, { guards })
}
