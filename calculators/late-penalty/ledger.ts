import { dayAfter } from '../kernel/calendar.ts'
import { type Day, plusDays } from '../kernel/days.ts'
import { type Amount, type Derived, derive, difference, isAbove, isCurrency, named, sum } from '../kernel/derive.ts'
import { factPath } from '../kernel/fact.ts'
import { amountText } from '../kernel/money.ts'
import { compare, minus } from '../kernel/rational.ts'
import { type Contradicted, contradicted } from '../kernel/result.ts'
import { type Accrual, accrued, owed, type Running } from './accrual.ts'
import type { Payment } from './facts.ts'
import type { Terms } from './terms.ts'

/** What is owed on the day of payment. */
export interface Ledger {
  /** All damages from the first day to the last. */
  readonly penalty: Amount
  readonly principalLeft: Amount
  /** What remains to be paid: the principal left and the damages still unpaid. */
  readonly total: Amount
  /** Whether the law lowered the damages of a consumer. */
  readonly isCapped: boolean
}

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

/** A debt on its way to being paid, and how damages run on it. */
export interface Settling {
  readonly principal: Amount
  readonly firstLateDay: Derived<Day>
  readonly paidOn: Derived<Day>
  readonly payments: readonly Placed[]
  readonly running: Running
  readonly terms: Terms
}

/** Part payments cut the time into spans; the last ends with full payment. */
interface Span {
  readonly prefix: string
  readonly first: Derived<Day>
  readonly last: Derived<Day>
  readonly paid: Placed | undefined
}

function spans({ firstLateDay, paidOn, payments, terms }: Settling): readonly Span[] {
  const cut: Span[] = []
  let first = firstLateDay
  for (const [index, paid] of [...payments, undefined].entries()) {
    const prefix = payments.length === 0 ? '' : `segment[${index}].`
    const last = lastBearingDay(`${prefix}lastDay`, paid?.payment.on ?? paidOn, terms.lastDay)
    cut.push({ prefix, first, last, paid })
    if (last.value >= first.value) first = dayAfter(`segment[${index + 1}].firstDay`, last)
  }
  return cut
}

/** The last day of a span that bears damages. */
export const lastBearingDay = (id: string, paidOn: Derived<Day>, lastDay: Terms['lastDay']): Derived<Day> =>
  derive(id, lastDay.value, 'date', lastDay.value === 'payment-day' ? paidOn.value : plusDays(paidOn.value, -1), [
    paidOn,
    lastDay,
  ])

/** What is owed under the chosen allocation; a part payment above what is owed then is a problem. */
export const settled = (settling: Settling): Ledger | Contradicted =>
  settling.terms.allocation.value === 'interest-first' ? interestFirst(settling) : principalFirst(settling)

/** Each span's damages are rounded at its payment; a payment meets damages first. Unpaid damages bear none. */
function interestFirst(settling: Settling): Ledger | Contradicted {
  const { terms, running, payments } = settling
  const { unit } = settling.principal
  let principal = settling.principal
  let unpaid: Amount | undefined
  let isCapped = false
  const penalties: Amount[] = []
  for (const { prefix, first, last, paid } of spans(settling)) {
    const accrual = accrued(prefix, principal, first, last, running)
    const id = payments.length === 0 ? 'penalty' : `${prefix}damages`
    const { damages, isCapped: atRounding } = owed(id, accrual.exact, accrual.cap, terms.rounding)
    isCapped ||= accrual.isCapped || atRounding
    penalties.push(damages)
    unpaid = unpaid === undefined ? damages : sum(`${prefix}damagesOwed`, unit, [unpaid, damages])
    if (paid === undefined) break
    const { amount } = paid.payment
    const all = sum(`${prefix}owed`, unit, [principal, unpaid])
    if (isAbove(amount, all)) return overpaid(paid, all)
    const toDamages = derive(
      `${prefix}toDamages`,
      'damages-first',
      unit,
      isAbove(amount, unpaid) ? unpaid.value : amount.value,
      [amount, unpaid, terms.allocation],
    )
    const toPrincipal = difference(`${prefix}toPrincipal`, unit, amount, toDamages)
    principal = difference(`${prefix}principalLeft`, unit, principal, toPrincipal)
    unpaid = difference(`${prefix}damagesUnpaid`, unit, unpaid, toDamages)
  }
  const [only, ...others] = penalties
  if (only === undefined || unpaid === undefined) throw new RangeError('interestFirst: a debt has at least one span')
  return {
    penalty: others.length === 0 ? only : sum('penalty', unit, penalties),
    principalLeft: named('principalLeft', principal),
    total: sum('total', unit, [principal, unpaid]),
    isCapped,
  }
}

/** Payments reduce the principal; damages add up exactly and are rounded once, at the end. */
function principalFirst(settling: Settling): Ledger | Contradicted {
  const { terms, running } = settling
  const { unit } = settling.principal
  let principal = settling.principal
  const accruals: Accrual[] = []
  for (const { prefix, first, last, paid } of spans(settling)) {
    accruals.push(accrued(prefix, principal, first, last, running))
    if (paid === undefined) break
    const { amount } = paid.payment
    if (isAbove(amount, principal)) return overpaid(paid, principal)
    principal = derive(`${prefix}principalLeft`, 'principal-first', unit, minus(principal.value, amount.value), [
      principal,
      amount,
      terms.allocation,
    ])
  }
  const exact = sum(
    'exact',
    unit,
    accruals.map((accrual) => accrual.exact),
  )
  const caps = accruals.flatMap(({ cap }) => cap ?? [])
  const cap = caps.length === 0 ? undefined : sum('cap', unit, caps)
  const { damages: penalty, isCapped } = owed('penalty', exact, cap, terms.rounding)
  return {
    penalty,
    principalLeft: named('principalLeft', principal),
    total: sum('total', unit, [principal, penalty]),
    isCapped: isCapped || accruals.some((accrual) => accrual.isCapped),
  }
}

/** Part payments of a debt that bears no damages may not go above its principal. */
export function overpaidPrincipal(principal: Amount, payments: readonly Placed[]): Contradicted | undefined {
  let left = principal
  for (const paid of payments) {
    if (compare(paid.payment.amount.value, left.value) > 0) return overpaid(paid, left)
    left = difference('principalLeft', principal.unit, left, paid.payment.amount)
  }
  return undefined
}

function overpaid({ at }: Placed, most: Amount): Contradicted {
  const path = factPath(`payments[${at}]`, 'amount')
  const limit = isCurrency(most.unit) ? amountText(most.value, most.unit) : ''
  const message = `expected at most ${limit}, which is all that is owed on that day`
  return contradicted([{ path, code: 'out-of-range', message }], [most])
}
