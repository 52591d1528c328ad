import { isPayable, type Rounding, roundedAmount } from '../kernel/number/money.ts'
import { type DayCount, yearShare } from '../kernel/proof/day-count.ts'
import {
  type Amount,
  type Derived,
  derive,
  isAbove,
  isCurrency,
  leaf,
  product,
  rounded,
  smaller,
} from '../kernel/proof/derive.ts'
import { consumerCapRate, type Law } from '../kernel/proof/law.ts'
import type { Span } from './spans.ts'

/** Damages that ran on one principal over one span of days, exact, and for a consumer the most that the law allows. */
export interface Accrual {
  readonly exact: Amount
  readonly cap: Amount | undefined
  /** Whether the law lowered what the terms ask for. */
  readonly isCapped: boolean
}

/** How damages run: the rate, the day count, and for a consumer the law that caps them. */
export interface Running {
  readonly rate: Amount
  readonly dayCount: Derived<DayCount>
  readonly consumerLaw: Law | undefined
}

/** principal × rate × share of a year, from the first to the last day of the span; for a consumer, not above the cap. */
export function accrued(span: Span, principal: Amount, running: Running): Accrual {
  const { prefix, first, last, days } = span
  const years = yearShare(`${prefix}years`, first, last, days, running.dayCount)
  const agreed = product(`${prefix}exact`, principal, running.rate, years)
  if (running.consumerLaw === undefined) return { exact: agreed, cap: undefined, isCapped: false }
  const capRate = consumerCapRate(running.consumerLaw)
  const capRule = leaf<DayCount>('law', 'capDayCount', 'choice', 'anniversary-years', capRate.proof?.cites)
  const law = span.capped ?? span
  const capYears = yearShare(`${prefix}capYears`, law.first, law.last, law.days, capRule)
  const cap = product(`${prefix}cap`, principal, capRate, capYears)
  return {
    exact: smaller(`${prefix}capped`, agreed, cap),
    cap,
    isCapped: isAbove(agreed, cap),
  }
}

/** Damages as they are owed: rounded once, and never above a consumer's exact cap, where rounding would go over it. */
export function owed(
  id: string,
  exact: Amount,
  cap: Amount | undefined,
  rounding: Derived<Rounding>,
): { readonly damages: Amount; readonly isCapped: boolean } {
  const damages = rounded(id, exact, rounding)
  const { unit, value } = exact
  if (cap === undefined || !isAbove(damages, cap) || !isCurrency(unit) || isPayable(value, unit)) {
    return { damages, isCapped: false }
  }
  const lowered = derive(id, 'round-within-cap', unit, roundedAmount(value, 'down', unit), [exact, rounding, cap])
  return { damages: lowered, isCapped: true }
}
