import { DateTime } from 'luxon'
import type { JsonOutcome as Outcome } from '../../../calculators/engine/describe/json-outcome.ts'
import type { Request, Rivals } from '../contest.ts'
import { openDayFrom } from './days-off.ts'
import { Exact } from './exact.ts'
import { type LateFacts, lateDebts } from './late-debts.ts'
import { dateNumber, dateOf, dayNumber, isLeap, yearOf } from './split-date.ts'
import { utc } from './utc.ts'

/**
 * 14.6 % a year where no clause counts the days: whole years by anniversary, the days left over 366 in a leap year. A due
 * date on which banks are closed moves to the next day on which they are open.
 */
export const latePenaltyByAnniversary: Rivals<LateFacts> = {
  name: 'millenvpn/late-penalty',
  requests: lateDebts('millenvpn', 2, '2023-04-20'),
  floor,
  people,
}

const edition = '2023-04-20'
const paidOnTime: Outcome = { status: 'not-due', code: 'paid-on-time', currency: 'JPY', edition }

// Seven digits × 146 × (years × 366²) stays below 2^53.
function floor({ facts: { principal, dueOn, paidOn } }: Request<LateFacts>): Outcome {
  const after = dateNumber(paidOn) + 1
  const stated = dateNumber(dueOn)
  if (after <= stated + 1) return { ...paidOnTime }
  const first = openDayFrom(stated) + 1
  const days = after - first
  if (days <= 0) return { ...paidOnTime }
  const { year: firstYear, month: firstMonth, day: firstOfMonth } = dateOf(first)
  let year = yearOf(paidOn) + 1
  let rest = dayNumber(year, firstMonth, firstOfMonth)
  while (rest > after) {
    year -= 1
    rest = dayNumber(year, firstMonth, firstOfMonth)
  }
  const newYear = Math.min(dayNumber(year + 1, 1, 1), after)
  const ofYear = isLeap(year) ? 366 : 365
  const ofNext = isLeap(year + 1) ? 366 : 365
  const share = (year - firstYear) * ofYear * ofNext + (newYear - rest) * ofNext + (after - newYear) * ofYear
  const owed = Number(principal)
  const penalty = Math.floor((owed * 146 * share) / (1000 * ofYear * ofNext))
  const figures = { days: String(days), penalty: String(penalty), total: String(owed + penalty) }
  return { status: 'due', currency: 'JPY', figures, edition }
}

function people({ facts: { principal, dueOn, paidOn } }: Request<LateFacts>): Outcome {
  const stated = utc(dueOn)
  const rolled = openDayFrom(stated.toSeconds() / 86_400)
  const first = DateTime.fromSeconds((rolled + 1) * 86_400, { zone: 'utc' })
  const days = utc(paidOn).diff(first, 'days').days + 1
  if (days <= 0) return { ...paidOnTime }
  const after = utc(paidOn).plus({ days: 1 })
  const years = Math.floor(after.diff(first, 'years').years)
  const rest = first.plus({ years })
  const nextYear = rest.startOf('year').plus({ years: 1 })
  const newYear = nextYear < after ? nextYear : after
  const [ofYear, ofNext] = [isLeap(rest.year) ? 366 : 365, isLeap(nextYear.year) ? 366 : 365]
  const inYear = newYear.diff(rest, 'days').days
  const inNext = after.diff(newYear, 'days').days
  const penalty = new Exact(principal)
    .times('0.146')
    .times(years * ofYear * ofNext + inYear * ofNext + inNext * ofYear)
    .div(ofYear * ofNext)
    .floor()
  const total = penalty.plus(principal)
  const figures = { days: String(days), penalty: penalty.toFixed(), total: total.toFixed() }
  return { status: 'due', currency: 'JPY', figures, edition }
}
