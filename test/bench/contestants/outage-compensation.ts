import type { JsonOutcome as Outcome } from '../../../calculators/engine/describe/json-outcome.ts'
import type { Request, Rivals } from '../contest.ts'
import { random } from '../random.ts'
import { daysOn } from './dates.ts'
import { Exact } from './exact.ts'
import { dateNumber, dayOf, monthLength, monthOf, yearOf } from './split-date.ts'
import { utc } from './utc.ts'

interface OutageFacts {
  readonly knownAt: string
  readonly restoredAt: string
  readonly monthlyFee: string
  readonly customer: 'business'
  readonly fault: 'negligence'
}

/** A business, ordinary negligence: each whole 24 hours at the fee over the days of the month that they begin in. */
export const outageCompensation: Rivals<OutageFacts> = {
  name: 'coredrive/outage-compensation',
  requests: outages(3),
  floor,
  people,
}

/** Outages of 2020 to 2030: one in sixteen of a day at most, the others up to twelve, so over two months at most. */
function outages(seed: number): readonly Request<OutageFacts>[] {
  const { between, onceIn, amount } = random(seed)
  const two = (value: number): string => String(value).padStart(2, '0')
  return Array.from({ length: 512 }, () => {
    const knownOn = daysOn('2020-01-01', between(0, 4000))
    const knownMinute = between(0, 1439)
    const restoredMinute = knownMinute + (onceIn(16) ? between(1, 1440) : between(1441, 12 * 1440))
    const moment = (minute: number): string =>
      `${daysOn(knownOn, Math.floor(minute / 1440))}T${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`
    const [knownAt, restoredAt] = [moment(knownMinute), moment(restoredMinute)]
    const facts = { knownAt, restoredAt, monthlyFee: amount(), customer: 'business', fault: 'negligence' } as const
    return { provider: 'coredrive', calculator: 'outage-compensation', facts }
  })
}

const edition = '2013-03-14'
const underThreshold: Outcome = { status: 'not-due', code: 'under-threshold', currency: 'JPY', edition }

const minuteNumber = (text: string): number =>
  dateNumber(text) * 1440 + Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16))

function floor({ facts: { knownAt, restoredAt, monthlyFee } }: Request<OutageFacts>): Outcome {
  const minutes = minuteNumber(restoredAt) - minuteNumber(knownAt)
  if (minutes <= 1440) return { ...underThreshold }
  const days = (minutes / 1440) | 0
  const year = yearOf(knownAt)
  const month = monthOf(knownAt)
  const length = monthLength(year, month)
  const inMonth = Math.min(days, length - dayOf(knownAt) + 1)
  const nextLength = month === 12 ? 31 : monthLength(year, month + 1)
  const share = inMonth * nextLength + (days - inMonth) * length
  const cap = String(Math.floor((Number(monthlyFee) * share) / (length * nextLength)))
  return { status: 'due', currency: 'JPY', figures: { days: String(days), cap, compensation: cap }, edition }
}

function people({ facts: { knownAt, restoredAt, monthlyFee } }: Request<OutageFacts>): Outcome {
  const known = utc(knownAt)
  const lasted = utc(restoredAt).diff(known, 'days').days
  if (lasted <= 1) return { ...underThreshold }
  const days = Math.floor(lasted)
  const next = known.startOf('month').plus({ months: 1 })
  const length = monthLength(known.year, known.month)
  const nextLength = monthLength(next.year, next.month)
  const inMonth = Math.min(days, next.diff(known.startOf('day'), 'days').days)
  const cap = new Exact(monthlyFee)
    .times(inMonth * nextLength + (days - inMonth) * length)
    .div(length * nextLength)
    .floor()
    .toFixed()
  return { status: 'due', currency: 'JPY', figures: { days: String(days), cap, compensation: cap }, edition }
}
