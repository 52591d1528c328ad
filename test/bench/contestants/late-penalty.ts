import type { JsonOutcome as Outcome } from '../../../calculators/engine/describe/json-outcome.ts'
import type { Request, Rivals } from '../contest.ts'
import { Exact } from './exact.ts'
import { type LateFacts, lateDebts } from './late-debts.ts'
import { dateNumber } from './split-date.ts'
import { utc } from './utc.ts'

/** 14.6 % a year over 365 days, the fraction of a yen dropped. */
export const latePenalty: Rivals<LateFacts> = {
  name: 'coredrive/late-penalty',
  requests: lateDebts('coredrive', 1, '2020-01-01'),
  floor,
  people,
}

const edition = '2013-03-14'
const paidOnTime: Outcome = { status: 'not-due', code: 'paid-on-time', currency: 'JPY', edition }

// Seven digits × 146 × days stays far below 2^53.
function floor({ facts: { principal, dueOn, paidOn } }: Request<LateFacts>): Outcome {
  const days = dateNumber(paidOn) - dateNumber(dueOn)
  if (days <= 0) return { ...paidOnTime }
  const owed = Number(principal)
  const penalty = Math.floor((owed * 146 * days) / 365_000)
  const figures = { days: String(days), penalty: String(penalty), total: String(owed + penalty) }
  return { status: 'due', currency: 'JPY', figures, edition }
}

function people({ facts: { principal, dueOn, paidOn } }: Request<LateFacts>): Outcome {
  const days = utc(paidOn).diff(utc(dueOn), 'days').days
  if (days <= 0) return { ...paidOnTime }
  const penalty = new Exact(principal).times('0.146').times(days).div(365).floor()
  const total = penalty.plus(principal)
  const figures = { days: String(days), penalty: penalty.toFixed(), total: total.toFixed() }
  return { status: 'due', currency: 'JPY', figures, edition }
}
