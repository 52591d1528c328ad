import { type Amount, derive, difference, isAbove, isCurrency, named, sum } from '../kernel/derive.ts'
import { amountText } from '../kernel/money.ts'
import { compare, minus } from '../kernel/rational.ts'
import { factPath } from '../kernel/read-facts.ts'
import { type Contradicted, contradicted } from '../kernel/result.ts'
import { type Accrual, accrued, owed, type Running } from './accrual.ts'
import type { Placed, Span } from './spans.ts'
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

/** A debt on its way to being paid, and how damages run on it. */
export interface Settling {
  readonly principal: Amount
  readonly spans: readonly Span[]
  readonly running: Running
  readonly terms: Terms
}

/** What is owed under the chosen allocation; a part payment above what is owed then is a problem. */
export function settled(settling: Settling): Ledger | Contradicted {
  const only = settling.spans[0]
  if (only !== undefined && only.paid === undefined) return paidAtOnce(only, settling)
  return settling.terms.allocation.value === 'interest-first' ? interestFirst(settling) : principalFirst(settling)
}

/** Without part payments there is nothing to allocate. */
function paidAtOnce(span: Span, { principal, running, terms }: Settling): Ledger {
  const { exact, cap, isCapped } = accrued(span, principal, running)
  const { damages: penalty, isCapped: atRounding } = owed('penalty', exact, cap, terms.rounding)
  const total = sum('total', principal.unit, [principal, penalty])
  return { penalty, principalLeft: principal, total, isCapped: isCapped || atRounding }
}

/** Each span's damages are rounded at its payment; a payment meets damages first. Unpaid damages bear none. */
function interestFirst(settling: Settling): Ledger | Contradicted {
  const { terms, running } = settling
  const { unit } = settling.principal
  let principal = settling.principal
  let unpaid: Amount | undefined
  let isCapped = false
  const penalties: Amount[] = []
  for (const each of settling.spans) {
    const { prefix, paid } = each
    const accrual = accrued(each, principal, running)
    const { damages, isCapped: atRounding } = owed(`${prefix}damages`, accrual.exact, accrual.cap, terms.rounding)
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
  if (unpaid === undefined) throw new RangeError('interestFirst: a debt has at least one span')
  return {
    penalty: sum('penalty', unit, penalties),
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
  for (const each of settling.spans) {
    const { prefix, paid } = each
    accruals.push(accrued(each, principal, running))
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
