import { type Day, plusDays } from '../kernel/calendar/days.ts'
import { dayAfter, daysCounted } from '../kernel/proof/calendar.ts'
import { type Count, type Derived, derive } from '../kernel/proof/derive.ts'
import type { Payment } from './facts.ts'
import type { Terms } from './terms.ts'

/** A part payment with its place in the list as it was entered. */
export interface Placed {
  readonly payment: Payment
  readonly at: number
}

/** By day; several on one day stay in the order given. */
export const inOrder = (payments: readonly Payment[]): readonly Placed[] =>
  payments
    .map((payment, at) => ({ payment, at }))
    .toSorted((a, b) => a.payment.on.value - b.payment.on.value || a.at - b.at)

/** Days in a row, both ends counted. */
interface Days {
  readonly first: Derived<Day>
  readonly last: Derived<Day>
  readonly days: Count
}

/** Part payments cut the time into spans; the last ends with the day of full payment, with a part payment or without. */
export interface Span extends Days {
  readonly prefix: string
  /** The days that the law counts for a consumer's cap, to the day of payment, where the terms count others. */
  readonly capped: Days | undefined
  /** The part payment that ends the span. */
  readonly paid: Placed | undefined
}

/** The spans from the first late day to the day of full payment. */
export function spans(
  firstLateDay: Derived<Day>,
  paidOn: Derived<Day>,
  payments: readonly Placed[],
  lastDay: Terms['lastDay'],
): readonly Span[] {
  if (payments.length === 0) return [span('', firstLateDay, firstLateDay, paidOn, lastDay, undefined)]
  const cut: Span[] = []
  let first = firstLateDay
  let cappedFirst = firstLateDay
  const isPaidAtEnd = payments.at(-1)?.payment.on.value === paidOn.value
  for (const [index, paid] of (isPaidAtEnd ? payments : [...payments, undefined]).entries()) {
    const next = span(`segment[${index}].`, first, cappedFirst, paid?.payment.on ?? paidOn, lastDay, paid)
    cut.push(next)
    if (next.last.value >= first.value) first = dayAfter(`segment[${index + 1}].firstDay`, next.last)
    if (next.capped === undefined) cappedFirst = first
    else if (next.capped.last.value >= cappedFirst.value) {
      cappedFirst = dayAfter(`segment[${index + 1}].capFirstDay`, next.capped.last)
    }
  }
  return cut
}

function span(
  prefix: string,
  first: Derived<Day>,
  cappedFirst: Derived<Day>,
  paidOn: Derived<Day>,
  lastDay: Terms['lastDay'],
  paid: Placed | undefined,
): Span {
  const isToPayment = lastDay.value === 'payment-day'
  const bearsTo = isToPayment ? paidOn.value : plusDays(paidOn.value, -1)
  const last = derive(`${prefix}bearsTo`, lastDay.value, 'date', bearsTo, [paidOn, lastDay])
  const days = daysCounted(`${prefix}days`, first, last)
  const capped = isToPayment
    ? undefined
    : { first: cappedFirst, last: paidOn, days: daysCounted(`${prefix}capDays`, cappedFirst, paidOn) }
  return { prefix, first, last, days, capped, paid }
}
