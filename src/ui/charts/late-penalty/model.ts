import { type Day, plusDays } from '../../../../calculators/kernel/calendar/days.ts'
import { isDayOff } from '../../../../calculators/kernel/calendar/holidays.ts'
import { daysOff } from '../days-off.ts'
import { dayIn, factDay, factRows, operandOf, type Pictured, stepDay, stepsOf } from '../pictured.ts'
import { type Growth, growth, spread } from './growth.ts'
import { type LeapYear, leapDay, leapYears, mostNamedLeapYears } from './leap-years.ts'

/** What stands on the time line of a late payment, the most important first. */
export type MarkKind = 'due' | 'paid' | 'rolled' | 'payment' | 'grace' | 'leap-begins' | 'leap-ends' | 'leap-day'

export interface Mark {
  readonly kind: MarkKind
  readonly on: Day
  /** A part payment's amount, or the days of grace, as the answer has them. */
  readonly text?: string
}

/** The time line of a late payment. */
export interface LatePicture {
  readonly from: Day
  readonly to: Day
  readonly marks: readonly Mark[]
  /** How many part payments there are, and how many of them are among the marks. */
  readonly payments: number
  readonly drawn: number
  /** Days off around a due date that fell on one. */
  readonly daysOff: readonly Day[]
  readonly leapYears: readonly LeapYear[]
  readonly growth: Growth | undefined
}

const mostPayments = 24
const beforeDue = 3

export function latePicture(pictured: Pictured): LatePicture | undefined {
  const { outcome, law } = pictured
  const dueOn = factDay(pictured, 'dueOn')
  const paidOn = factDay(pictured, 'paidOn')
  if (dueOn === undefined || paidOn === undefined || outcome.status === 'unsettled') return undefined
  const steps = stepsOf(outcome)
  const owedOn = stepDay(steps, 'dueDate') ?? dueOn
  const isOff = dueOn <= law.holidays.knownTo && isDayOff(dueOn, law.holidays.bankDays)
  const rolls = isOff && steps.has('dueDate')
  const grace = operandOf(steps.get('isPastGrace'), 'graceDays')
  const graceOn = grace === undefined ? undefined : plusDays(owedOn, Number(grace.exact))
  const payments = factRows(pictured, 'payments').flatMap((row): readonly Mark[] => {
    const on = dayIn(row['on'])
    return on === undefined ? [] : [{ kind: 'payment', on, text: String(row['amount']) }]
  })
  const inOrder = payments.toSorted((a, b) => a.on - b.on)
  const drawn = spread(inOrder, mostPayments)

  const nextOpen = rolls ? firstOpenDay(owedOn, law.holidays.bankDays) : owedOn
  const from = plusDays(Math.min(dueOn, paidOn) as Day, rolls ? -beforeDue : 0)
  const to = Math.max(paidOn, nextOpen, graceOn ?? owedOn) as Day
  const leaps = leapYears(from, to)
  return {
    from,
    to,
    marks: [
      { kind: 'due', on: dueOn },
      { kind: 'paid', on: paidOn },
      ...(owedOn === dueOn ? [] : [{ kind: 'rolled' as const, on: owedOn }]),
      ...drawn,
      ...(graceOn === undefined || grace === undefined
        ? []
        : [{ kind: 'grace' as const, on: graceOn, text: grace.exact }]),
      ...(leaps.length > mostNamedLeapYears ? [] : leapMarks(leaps, from, to)),
    ],
    payments: inOrder.length,
    drawn: drawn.length,
    daysOff: rolls ? daysOff(from, plusDays(nextOpen, 1), law.holidays.bankDays) : [],
    leapYears: leaps,
    growth: growth(steps, owedOn, paidOn),
  }
}

function firstOpenDay(from: Day, bankDays: ReadonlySet<Day>): Day {
  let on = from
  while (isDayOff(on, bankDays)) on = plusDays(on, 1)
  return on
}

/** Where leap years begin and end within a span, and their 29 February. */
const leapMarks = (leaps: readonly LeapYear[], from: Day, to: Day): readonly Mark[] =>
  leaps
    .flatMap(({ year, first, last }): readonly Mark[] => [
      { kind: 'leap-begins', on: first },
      { kind: 'leap-ends', on: plusDays(last, 1) },
      { kind: 'leap-day', on: leapDay(year) },
    ])
    .filter(({ on }) => on > from && on <= to)
