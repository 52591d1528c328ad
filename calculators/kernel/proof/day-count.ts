import { civil, type Day, dayInMonth, firstDay, isLeapYear, monthNumber, plusDays } from '../calendar/days.ts'
import { periodEnd, wholeYears } from '../calendar/period.ts'
import { over, whole } from '../number/rational.ts'
import { type Amount, type Count, type Derived, derive, leaf, ratio, sumOfList } from './derive.ts'

/**
 * How days become a share of a year.
 * `anniversary-years`: whole years by anniversary, then the days left, each over 366 in a leap calendar year, else 365.
 * `actual-365-fixed`: all days over 365.
 * `leap-window`: whole years, then all days left over 366 where the twelve months from their first day hold a 29 February.
 */
export const dayCounts = ['anniversary-years', 'actual-365-fixed', 'leap-window'] as const
export type DayCount = (typeof dayCounts)[number]

const commonYear = leaf('law', 'commonYear', 'days', 365)
const leapYear = leaf('law', 'leapYear', 'days', 366)

/** The share of a year from `first` to `last`, both counted; nothing where `last` is before `first`.
 * @param id the step's name; the parts are named after it
 * @param days the days counted from first to last
 * @example 2023-12-01 to 2024-03-31, anniversary-years: 31 ÷ 365 + 91 ÷ 366
 * @example 2016-02-01 to 2025-01-31, anniversary-years: 9 years exactly */
export function yearShare(
  id: string,
  first: Derived<Day>,
  last: Derived<Day>,
  days: Count,
  rule: Derived<DayCount>,
): Amount {
  if (rule.value === 'actual-365-fixed') {
    return derive(id, 'share-of-year', 'years', over(whole(days.value), whole(commonYear.value)), [
      days,
      commonYear,
      rule,
    ])
  }
  if (days.value === 0) return ratio(id, 'years', days, commonYear)
  const years = wholeYears(first.value, last.value)
  const restFrom = years === 0 ? first.value : plusDays(periodEnd(first.value, years * 12), 1)
  const left = last.value - restFrom + 1
  const leap = rule.value === 'leap-window' ? (holdsLeapDay(restFrom) ? left : 0) : leapDays(restFrom, left)
  const span: readonly Derived[] = [first, last, rule]
  const isOnePart = [years > 0, left > leap, leap > 0].filter(Boolean).length === 1
  const part = (name: string): string => (isOnePart ? id : `${id}.${name}`)
  const parts: (Amount | Count)[] = []
  if (years > 0) parts.push(derive(part('whole'), 'whole-years', 'years', years, span))
  if (left > leap) {
    const common = derive(`${id}.commonDays`, 'days-in-common-year', 'days', left - leap, span)
    parts.push(ratio(part('common'), 'years', common, commonYear))
  }
  if (leap > 0) {
    const inLeap = derive(`${id}.leapDays`, 'days-in-leap-year', 'days', leap, span)
    parts.push(ratio(part('leap'), 'years', inLeap, leapYear))
  }
  const [only] = parts
  return isOnePart && only !== undefined ? asAmount(only) : sumOfList(id, 'years', parts)
}

const asAmount = ({ value, unit, proof }: Amount | Count): Amount => ({
  value: typeof value === 'number' ? whole(value) : value,
  unit,
  proof,
})

/** How many of the days from `first` on lie in a leap calendar year. */
function leapDays(first: Day, count: number): number {
  let leap = 0
  let from = first
  const end = plusDays(first, count)
  while (from < end) {
    const { year } = civil(from)
    const nextYear = firstDay(monthNumber(year + 1, 1))
    const until = nextYear < end ? nextYear : end
    if (isLeapYear(year)) leap += until - from
    from = until
  }
  return leap
}

/** Whether the twelve months from a day hold a 29 February. */
function holdsLeapDay(first: Day): boolean {
  const last = periodEnd(first, 12)
  const { year } = civil(first)
  return [year, year + 1].some((of) => {
    const leapDay = dayInMonth(monthNumber(of, 2), 29)
    return leapDay !== undefined && leapDay >= first && leapDay <= last
  })
}
