import { daysInMonth, firstDay, lastDay, type Month, monthOf, plusDays, plusMonths } from '../kernel/calendar/days.ts'
import { type Instant, japanDay } from '../kernel/calendar/instant.ts'
import { type Amount, type Count, citing, type Derived, derive, product } from '../kernel/proof/derive.ts'
import { daysOfThirtieths, proRated } from '../kernel/proof/pro-rata.ts'
import type { CalendarTerms } from './terms.ts'

/** Blocks of one month; or of several, each of which they fill, so that each is worth one fee whatever its length. */
interface Run {
  readonly month: Month
  readonly months: number
  readonly blocks: number
}

/** The fee's share for the blocks by the length of their months: a step for each run of months that count alike. */
export function monthShares(
  fee: Amount,
  knownAt: Derived<Instant>,
  days: Count,
  { blockMonth, dayShare }: CalendarTerms,
): readonly Amount[] {
  const runs = runsOf(knownAt.value, days.value)
  const crossesMonths = runs.length > 1 || (runs[0]?.months ?? 0) > 1
  const counted: readonly Run[] =
    crossesMonths && blockMonth.value === 'awareness-month'
      ? [{ month: monthOf(japanDay(knownAt.value)), months: 1, blocks: days.value }]
      : runs
  return counted.map((run, at) =>
    share(`month[${at}].`, run, fee, {
      because: crossesMonths ? [knownAt, days, blockMonth] : [knownAt, days],
      blockMonth,
      dayShare,
    }),
  )
}

/** The runs of the months in which blocks begin, one block a day from when the company knew. */
function runsOf(knownAt: Instant, days: number): readonly Run[] {
  const from = japanDay(knownAt)
  const last = plusDays(from, days - 1)
  const [firstMonth, lastMonth] = [monthOf(from), monthOf(last)]
  if (firstMonth === lastMonth) return [{ month: firstMonth, months: 1, blocks: days }]
  const wholeFrom = from === firstDay(firstMonth) ? firstMonth : plusMonths(firstMonth, 1)
  const wholeUntil = last === lastDay(lastMonth) ? plusMonths(lastMonth, 1) : lastMonth
  const filled = firstDay(wholeUntil) - firstDay(wholeFrom)
  const before = firstDay(wholeFrom) - from
  return [
    { month: firstMonth, months: 1, blocks: before },
    { month: wholeFrom, months: wholeUntil - wholeFrom, blocks: filled },
    { month: lastMonth, months: 1, blocks: days - before - filled },
  ].filter(({ blocks }) => blocks > 0)
}

interface Rules {
  /** What puts blocks into a month; the rule among it where it makes a difference. */
  readonly because: readonly Derived[]
  readonly blockMonth: CalendarTerms['blockMonth']
  readonly dayShare: CalendarTerms['dayShare']
}

function share(prefix: string, { month, months, blocks }: Run, fee: Amount, rules: Rules): Amount {
  const { because, blockMonth, dayShare } = rules
  const counted: Count = citing(derive(`${prefix}blocks`, 'blocks-in-month', 'days', blocks, because), blockMonth)
  const ofMonth = citing(derive(`${prefix}month`, 'month-of-blocks', 'month', month, because), blockMonth)
  if (months > 1) {
    const filled: Count = derive(`${prefix}months`, 'months-filled', 'months', months, [counted, ofMonth, dayShare])
    return product(`${prefix}share`, fee, filled)
  }
  const length = daysInMonth(month)
  const ofDays = length === daysOfThirtieths ? [ofMonth] : [ofMonth, dayShare]
  const divisor: Count = citing(derive(`${prefix}daysInMonth`, 'days-of-month', 'days', length, ofDays), dayShare)
  return proRated(`${prefix}share`, `${prefix}feeByBlocks`, fee, counted, divisor)
}

/** The fee's share where every day is worth a thirtieth, whatever the month. */
export const thirtieths = (id: string, fee: Amount, days: Count, dayShare: CalendarTerms['dayShare']): Amount =>
  proRated(id, 'feeByDays', fee, days, derive('dayDivisor', 'thirty-days', 'days', daysOfThirtieths, [dayShare]))
