import type { AnsweredOutcome, Operand } from '../../../../calculators/engine/run/outcome.ts'
import type { Calculator } from '../../../../calculators/engine/seed/provider.ts'
import { type Day, readMonth } from '../../../../calculators/kernel/calendar/days.ts'
import { yearEndDays } from '../../../../calculators/kernel/calendar/holidays.ts'
import { dayIn, factDay, operandOf, type Pictured, type Steps, stepDay, stepsOf } from '../chart.ts'
import { daysOff } from '../days-off.ts'

/** A date and the one that follows from it, or comes before it. */
export interface DeadlinePicture {
  readonly from: Day
  readonly to: Day
  readonly given: Day
  /** The month that was given in place of a date. */
  readonly givenMonth: string | undefined
  readonly date: Day
  /** The day as the terms state it, where the date moved from it. */
  readonly stated: Day | undefined
  /** Days from the one to the other. */
  readonly days: number
  /** What the terms say of it, where they say it in days or months. */
  readonly term: Operand | undefined
  /** Days off, where the date goes by business days or was held against them. */
  readonly daysOff: readonly Day[]
}

const mostDaysOff = 60
/** The variants of payments, for which banks must be open. */
const byBanks: readonly string[] = ['due-after-days', 'due-at-month-end']
const lengths: readonly string[] = ['days', 'months', 'businessDays']

export function deadlinePicture(pictured: Pictured): DeadlinePicture | undefined {
  const { outcome, law, calculator } = pictured
  const steps = stepsOf(outcome)
  const given = factDay(pictured, 'on')
  const date = stepDay(steps, 'date')
  if (given === undefined || date === undefined) return undefined
  const from = Math.min(given, date) as Day
  const to = Math.max(given, date) as Day
  const statedStep = steps.get('statedDate') ?? steps.get('lastDay')
  const stated = dayIn(statedStep?.exact)
  const byBusinessDays = steps.get('date')?.operation === 'business-days-on'
  const isHeldAgainst = steps.has('dueDate') || steps.has('lastDay')
  const isMarked = (byBusinessDays || isHeldAgainst) && to - from <= mostDaysOff
  const holidays = byBanks.includes(calculator.variant) ? law.holidays.bankDays : law.holidays.days
  return {
    from,
    to,
    given,
    givenMonth: monthFact(pictured),
    date,
    stated: stated === date ? undefined : stated,
    days: to - from,
    term: (statedStep ?? steps.get('date'))?.operands.find(({ id }) => lengths.includes(id)),
    daysOff: isMarked ? daysOff(from, to, holidays, closings(calculator, outcome, steps)) : [],
  }
}

function monthFact({ facts, calculator }: Pictured): string | undefined {
  const raw = facts[calculator.keyOf('on')]
  return typeof raw === 'string' && readMonth(raw) !== undefined ? raw : undefined
}

/** The days of the year on which the provider rests besides, or is read to rest. */
function closings({ editions }: Calculator, { edition }: AnsweredOutcome, steps: Steps): readonly string[] {
  const value = editions.find(({ fromText }) => fromText === edition)?.defaults['closedDays']?.value
  const stated = Array.isArray(value) ? value.map(String) : []
  return operandOf(steps.get('date'), 'yearEnd')?.exact === 'closed' ? [...stated, ...yearEndDays] : stated
}
