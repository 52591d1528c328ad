import type { Operand } from '../../../calculators/engine/outcome.ts'
import type { Calculator } from '../../../calculators/engine/provider.ts'
import { type Day, readMonth } from '../../../calculators/kernel/days.ts'
import type { Answered } from '../answer/answer.ts'
import { daysOff } from './days-off.ts'
import { factDay, type Pictured, stepDay, stepsOf } from './pictured.ts'

/** A date and the one that follows from it, or comes before it. */
export interface DeadlinePicture {
  readonly from: Day
  readonly to: Day
  readonly given: Day
  /** The month that was given in place of a date. */
  readonly givenMonth: string | undefined
  readonly date: Day
  /** Days from the one to the other. */
  readonly days: number
  /** What the terms say of it, where they say it in days or months. */
  readonly term: Operand | undefined
  /** Days off, where the date goes by business days. */
  readonly daysOff: readonly Day[]
}

const mostDaysOff = 60
const lengths: readonly string[] = ['days', 'months', 'businessDays']

export function deadlinePicture(pictured: Pictured): DeadlinePicture | undefined {
  const { outcome, law, calculator } = pictured
  const steps = stepsOf(outcome)
  const given = factDay(pictured, 'on')
  const date = stepDay(steps, 'date')
  if (given === undefined || date === undefined) return undefined
  const from = Math.min(given, date) as Day
  const to = Math.max(given, date) as Day
  const byBusinessDays = steps.get('date')?.operation === 'business-days-on'
  const byBankDays = steps.has('dueDate')
  const holidays = byBankDays ? law.holidays.bankDays : law.holidays.days
  const isMarked = (byBusinessDays || byBankDays) && to - from <= mostDaysOff
  return {
    from,
    to,
    given,
    givenMonth: monthFact(pictured),
    date,
    days: to - from,
    term: (steps.get('statedDate') ?? steps.get('date'))?.operands.find(({ id }) => lengths.includes(id)),
    daysOff: isMarked ? daysOff(from, to, holidays, closings(calculator, outcome)) : [],
  }
}

function monthFact({ facts, calculator }: Pictured): string | undefined {
  const raw = facts[calculator.keyOf('on')]
  return typeof raw === 'string' && readMonth(raw) !== undefined ? raw : undefined
}

/** The days of the year on which the provider rests besides. */
function closings({ editions }: Calculator, { edition }: Answered): readonly string[] {
  const value = editions.find(({ fromText }) => fromText === edition)?.recorded['closedDays']?.value
  return Array.isArray(value) ? value.map(String) : []
}
