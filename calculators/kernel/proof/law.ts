import type { Day } from '../calendar/days.ts'
import type { Rational } from '../number/rational.ts'
import type { Cite } from './cite.ts'
import { type Amount, leaf } from './derive.ts'

/** A rate of law, in force from a day, to a day where its end is fixed. */
export interface DatedRate {
  readonly from: Day
  readonly to?: Day
  readonly rate: Rational
  readonly cites: readonly Cite[]
}

/** A rule of law that a figure is checked against, in force from a day where it is newer than the terms it checks. */
export interface GuardRule {
  readonly from?: Day
  readonly cites: readonly Cite[]
}

/** National holidays and bank closing days. */
export interface Holidays {
  /** The national holidays. */
  readonly days: ReadonlySet<Day>
  /** The last day that a law or an official notice fixes; later holidays are forecasts. */
  readonly fixedTo: Day
  /** The last day that anything is known of. */
  readonly knownTo: Day
  readonly cites: readonly Cite[]
  /** The national holidays and the other days on which banks close; weekends are in neither. */
  readonly bankDays: ReadonlySet<Day>
  readonly bankCites: readonly Cite[]
}

/** The dated figures of law that terms lean on: data, read from `seeds/law.json`. */
export interface Law {
  readonly statutoryRates: readonly DatedRate[]
  readonly consumptionTaxRates: readonly DatedRate[]
  readonly consumerCapRate: { readonly rate: Rational; readonly cites: readonly Cite[] }
  readonly guards: ReadonlyMap<string, GuardRule>
  readonly holidays: Holidays
}

function rateOn(rates: readonly DatedRate[], id: string, on: Day): Amount | undefined {
  const found = rates.findLast((rate) => rate.from <= on)
  if (found === undefined || (found.to !== undefined && on > found.to)) return undefined
  return leaf('law', id, 'rate', found.rate, found.cites)
}

/** The statutory rate of interest on a day (Civil Code 404); undefined where none is fixed yet. */
export const statutoryRate = (law: Law, on: Day): Amount | undefined => rateOn(law.statutoryRates, 'statutoryRate', on)

/** The rate of consumption tax on a day, as a share (0.1 is 10 %). Throws before there was one. */
export function consumptionTaxRate(law: Law, on: Day): Amount {
  const found = rateOn(law.consumptionTaxRates, 'consumptionTaxRate', on)
  if (found === undefined) throw new RangeError('consumptionTaxRate: no rate is known for that day')
  return found
}

/** The highest rate of late damages that binds a consumer (Consumer Contract Act 9(1)(ii)). */
export const consumerCapRate = ({ consumerCapRate: { rate, cites } }: Law): Amount =>
  leaf('law', 'consumerCapRate', 'rate', rate, cites)
