import type { Day } from '../calendar/days.ts'
import type { Rounding } from '../number/money.ts'
import { type Amount, citing, type Derived, derive, product, rounded } from './derive.ts'
import { consumptionTaxRate, type Law } from './law.ts'

/**
 * The consumption tax on an amount, at the rate of a day, rounded once.
 * @param addition the rule of the terms that tax is added, where they have one
 * @example 10,001 on 2026-06-10: 1,000.1, rounded down 1,000
 */
export function consumptionTax(
  amount: Amount,
  on: Derived<Day>,
  law: Law,
  addition: Derived<string> | undefined,
  rounding: Derived<Rounding>,
): Amount {
  const dated = consumptionTaxRate(law, on.value)
  const taxRate = derive('taxRate', 'rate-on-day', 'rate', dated.value, [on, dated])
  return rounded('tax', citing(product('taxExact', amount, taxRate), addition), rounding)
}
