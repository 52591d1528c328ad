import type { Step } from '../../../../calculators/engine/run/outcome.ts'
import { type Day, plusDays } from '../../../../calculators/kernel/calendar/days.ts'
import { isDayOff } from '../../../../calculators/kernel/calendar/holidays.ts'
import { dayIn, extent, factDay, factRows, operandOf, type Pictured, type Steps, stepDay, stepsOf } from '../chart.ts'
import { daysOff } from '../days-off.ts'
import { type LeapYear, leapDay, leapYears, mostNamedLeapYears } from './size.ts'

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

/** At most so many of a list, evenly spread, the first and the last among them. */
export function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items
  const step = (items.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, at) => items[Math.round(at * step)]).filter((item) => item !== undefined)
}

/** A stretch of days that bear damages on one principal. */
interface Stretch {
  readonly from: Day
  readonly to: Day
  /** Its days and its damages, as the answer has them; damages only where they are rounded by themselves. */
  readonly days: string
  readonly damages: string | undefined
}

/** How damages grow: from nothing on the due date, in a straight line over each stretch, to all of them. */
export interface Growth {
  readonly stretches: readonly Stretch[]
  /** Days and how much of all damages has grown by their end, from 0 to 1. */
  readonly points: readonly { readonly on: Day; readonly share: number }[]
}

function growth(steps: Steps, owedOn: Day, paidOn: Day): Growth | undefined {
  if (!steps.has('penalty')) return undefined
  const stretches: Stretch[] = []
  const grown: { readonly on: Day; readonly size: number }[] = [{ on: owedOn, size: 0 }]
  let from = owedOn
  let size = 0
  for (const { bearsTo, days, damages, isRounded } of stretchSteps(steps)) {
    const to = Math.max(from, stepDay(steps, bearsTo) ?? from) as Day
    size += extent(damages)
    grown.push({ on: to, size })
    stretches.push({ from, to, days: days?.exact ?? '0', damages: isRounded ? damages?.exact : undefined })
    from = to
  }
  if (from < paidOn) grown.push({ on: paidOn, size })
  return { stretches, points: grown.map((point) => ({ on: point.on, share: size > 0 ? point.size / size : 0 })) }
}

interface StretchSteps {
  readonly bearsTo: string
  readonly days: Step | undefined
  readonly damages: Step | undefined
  readonly isRounded: boolean
}

/** The steps of each stretch; part payments cut the time into numbered ones. */
function stretchSteps(steps: Steps): readonly StretchSteps[] {
  if (steps.has('bearsTo')) {
    return [{ bearsTo: 'bearsTo', days: steps.get('days'), damages: steps.get('penalty'), isRounded: true }]
  }
  const found: StretchSteps[] = []
  for (let at = 0; steps.has(`segment[${at}].bearsTo`); at += 1) {
    const prefix = `segment[${at}].`
    const rounded = steps.get(`${prefix}damages`)
    found.push({
      bearsTo: `${prefix}bearsTo`,
      days: steps.get(`${prefix}days`),
      damages: rounded ?? steps.get(`${prefix}capped`) ?? steps.get(`${prefix}exact`),
      isRounded: rounded !== undefined,
    })
  }
  return found
}
