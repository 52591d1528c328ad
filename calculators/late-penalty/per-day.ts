import { fillsYears } from '../kernel/calendar/period.ts'
import { zero } from '../kernel/number/rational.ts'
import { dayAfter, daysCounted } from '../kernel/proof/calendar.ts'
import { yearShare } from '../kernel/proof/day-count.ts'
import { type Amount, derive, isNothing, product } from '../kernel/proof/derive.ts'
import type { Running } from './accrual.ts'
import type { Ledger } from './ledger.ts'
import type { Span } from './spans.ts'

/**
 * What the next day would add: the principal left × the rate × that day as a period of its own, exact; nothing where nothing
 * is left. None where it is no single figure: under a consumer's cap, where all days left go by what the year to come holds,
 * and on a day that fills a year of the span.
 * @example 50,000 left at 14.6 % over 365 days: 20
 */
export function perDay(
  { principalLeft, damagesUnpaid }: Ledger,
  late: readonly Span[],
  { rate, dayCount, consumerLaw }: Running,
): readonly Amount[] {
  const { unit } = principalLeft
  if (isNothing(principalLeft)) return [derive('perDay', 'nothing-left', unit, zero, [principalLeft, damagesUnpaid])]
  const span = late.at(-1)
  if (span === undefined || consumerLaw !== undefined || dayCount.value === 'leap-window') return []
  const next = dayAfter('nextDay', span.last)
  if (dayCount.value === 'anniversary-years' && span.paid === undefined && fillsYears(span.first.value, next.value))
    return []
  const years = yearShare('nextYears', next, next, daysCounted('nextDays', next, next), dayCount)
  return [product('perDay', principalLeft, rate, years)]
}
