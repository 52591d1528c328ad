/**
 * What leaving costs where a month is charged in full as soon as a day of it was used: the fee of the month in which the
 * registration is cancelled, whatever the day. The plan is one that was held on the first of that month.
 * Left out: a plan that began within the month, which the fee of that month goes by.
 */
import { previousDay, startOfMonth } from '../kernel/proof/calendar.ts'
import { type Amount, citing, named, sum } from '../kernel/proof/derive.ts'
import type { Law } from '../kernel/proof/law.ts'
import { due, type Result } from '../kernel/proof/result.ts'
import { consumptionTax } from '../kernel/proof/tax.ts'
import type { MonthFacts } from './facts.ts'
import type { MonthTerms } from './terms.ts'

/**
 * @returns `serviceEndsOn`, `dataDeletableFrom`, `lastFreeDay` and `charge`
 * @example 1,000 with tax, cancelled on 2026-06-10: 1,000; the last day that was free of June is 05-31
 * @example 1,005 without tax: 100.5 of tax, rounded down, 1,105
 */
export function calculate(terms: MonthTerms, facts: MonthFacts, law: Law): Result {
  const { cancelledOn } = facts
  const firstOn = startOfMonth('firstOn', cancelledOn)
  return due({
    serviceEndsOn: citing(named('serviceEndsOn', cancelledOn), terms.serviceEnd),
    dataDeletableFrom: citing(named('dataDeletableFrom', cancelledOn), terms.dataDeletion),
    lastFreeDay: citing(previousDay('lastFreeDay', firstOn), terms.charge),
    charge: chargeOf(terms, facts, law),
  })
}

function chargeOf(terms: MonthTerms, { cancelledOn, monthlyFee, taxIncluded }: MonthFacts, law: Law): Amount {
  const { charge, rounding } = terms
  if (taxIncluded.value) return citing(named('charge', monthlyFee), charge)
  const tax = consumptionTax(monthlyFee, cancelledOn, law, terms.consumptionTax, rounding)
  return citing(sum('charge', monthlyFee, tax), charge)
}
