import { zero } from '../kernel/number/rational.ts'
import { type Amount, derive, difference, isAbove, isNothing, named, sum, sumOfList } from '../kernel/proof/derive.ts'
import { type Contradicted, contradicted } from '../kernel/proof/result.ts'
import { type Accrual, accrued, owed, type Running } from './accrual.ts'
import { paymentProblem } from './facts.ts'
import type { Placed, Span } from './spans.ts'
import type { Terms } from './terms.ts'

/** What is owed on the day of payment. */
export interface Ledger {
  /** All damages from the first day to the last. */
  readonly penalty: Amount
  readonly damagesUnpaid: Amount
  readonly principalLeft: Amount
  /** The spans on whose days some principal was left. */
  readonly bearing: readonly Span[]
  /** The payment that left neither principal nor damages. */
  readonly paidOff: Placed | undefined
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

/** Without part payments there is nothing to allocate; nothing overdue bears nothing. */
function paidAtOnce(span: Span, { principal, running, terms }: Settling): Ledger {
  if (isNothing(principal)) {
    const penalty = derive('penalty', 'nothing-left', principal.unit, zero, [principal, running.rate])
    return {
      penalty,
      damagesUnpaid: penalty,
      principalLeft: principal,
      bearing: [],
      paidOff: undefined,
      isCapped: false,
    }
  }
  const { exact, cap, isCapped } = accrued(span, principal, running)
  const { damages: penalty, isCapped: atRounding } = owed('penalty', exact, cap, terms.rounding)
  return {
    penalty,
    damagesUnpaid: penalty,
    principalLeft: principal,
    bearing: [span],
    paidOff: undefined,
    isCapped: isCapped || atRounding,
  }
}

/** Each span's damages are rounded at its payment; a payment meets damages first. Unpaid damages bear none. */
function interestFirst(settling: Settling): Ledger | Contradicted {
  const { terms, running } = settling
  const { unit } = settling.principal
  let principal = settling.principal
  let unpaid: Amount | undefined
  let isCapped = false
  let paidOff: Placed | undefined
  const penalties: Amount[] = []
  const bearing: Span[] = []
  for (const each of settling.spans) {
    const { prefix, paid } = each
    if (isNothing(principal)) {
      if (paid !== undefined) return outOfRange(paid, principal)
      break
    }
    bearing.push(each)
    const accrual = accrued(each, principal, running)
    const { damages, isCapped: atRounding } = owed(`${prefix}damages`, accrual.exact, accrual.cap, terms.rounding)
    isCapped ||= accrual.isCapped || atRounding
    penalties.push(damages)
    unpaid = unpaid === undefined ? damages : sum(`${prefix}damagesOwed`, unpaid, damages)
    if (paid === undefined) break
    const { amount } = paid.payment
    const wrong = wrongAmount(paid, sum(`${prefix}owed`, principal, unpaid))
    if (wrong !== undefined) return wrong
    const toDamages = derive(
      `${prefix}toDamages`,
      'damages-first',
      unit,
      isAbove(amount, unpaid) ? unpaid.value : amount.value,
      [amount, unpaid, terms.allocation],
    )
    const toPrincipal = difference(`${prefix}toPrincipal`, amount, toDamages)
    principal = difference(`${prefix}principalLeft`, principal, toPrincipal)
    unpaid = difference(`${prefix}damagesUnpaid`, unpaid, toDamages)
    if (isNothing(principal)) paidOff = paid
  }
  if (unpaid === undefined) throw new RangeError('interestFirst: a payment of nothing has not been checked')
  return {
    penalty: sumOfList('penalty', unit, penalties),
    damagesUnpaid: named('damagesUnpaid', unpaid),
    principalLeft: named('principalLeft', principal),
    bearing,
    paidOff,
    isCapped,
  }
}

/**
 * Payments meet the principal, then the damages, which add up exactly and are rounded once: when the principal is gone, or
 * at the end.
 */
function principalFirst(settling: Settling): Ledger | Contradicted {
  const { terms, running } = settling
  let principal = settling.principal
  /** Set once the principal is gone. */
  let damages: { readonly penalty: Amount; readonly isCapped: boolean } | undefined
  let unpaid: Amount | undefined
  let paidOff: Placed | undefined
  const accruals: Accrual[] = []
  const bearing: Span[] = []
  for (const each of settling.spans) {
    const { prefix, paid } = each
    if (!isNothing(principal)) {
      bearing.push(each)
      accruals.push(accrued(each, principal, running))
    }
    if (paid === undefined) break
    const { amount } = paid.payment
    if (isAbove(principal, amount)) {
      if (isNothing(amount)) return outOfRange(paid, amount)
      principal = difference(`${prefix}principalLeft`, principal, toPrincipal(prefix, amount, principal, terms))
      continue
    }
    damages ??= penaltyOf(accruals, settling)
    unpaid ??= damages.penalty
    const wrong = wrongAmount(paid, sum(`${prefix}owed`, principal, unpaid))
    if (wrong !== undefined) return wrong
    const met = toPrincipal(prefix, amount, principal, terms)
    const toDamages = difference(`${prefix}toDamages`, amount, met)
    principal = difference(`${prefix}principalLeft`, principal, met)
    unpaid = difference(`${prefix}damagesUnpaid`, unpaid, toDamages)
    if (isNothing(unpaid)) paidOff ??= paid
  }
  damages ??= penaltyOf(accruals, settling)
  return {
    penalty: damages.penalty,
    damagesUnpaid: named('damagesUnpaid', unpaid ?? damages.penalty),
    principalLeft: named('principalLeft', principal),
    bearing,
    paidOff,
    isCapped: damages.isCapped,
  }
}

/** What of a payment meets the principal where the principal comes first. */
const toPrincipal = (prefix: string, amount: Amount, principal: Amount, { allocation }: Terms): Amount =>
  derive(
    `${prefix}toPrincipal`,
    'principal-first',
    principal.unit,
    isAbove(amount, principal) ? principal.value : amount.value,
    [amount, principal, allocation],
  )

/** The exact damages of all spans, rounded once. */
function penaltyOf(
  accruals: readonly Accrual[],
  { principal: { unit }, terms }: Settling,
): { readonly penalty: Amount; readonly isCapped: boolean } {
  const exact = sumOfList(
    'exact',
    unit,
    accruals.map((accrual) => accrual.exact),
  )
  const caps = accruals.flatMap(({ cap }) => cap ?? [])
  const cap = caps.length === 0 ? undefined : sumOfList('cap', unit, caps)
  const { damages, isCapped } = owed('penalty', exact, cap, terms.rounding)
  return { penalty: damages, isCapped: isCapped || accruals.some((accrual) => accrual.isCapped) }
}

/** Part payments of a debt that bears no damages may not go above its principal. */
export function wrongPayment(principal: Amount, payments: readonly Placed[]): Contradicted | undefined {
  let left = principal
  for (const paid of payments) {
    const wrong = wrongAmount(paid, left)
    if (wrong !== undefined) return wrong
    left = difference('principalLeft', left, paid.payment.amount)
  }
  return undefined
}

/** A payment is above nothing, and not above all that is owed then. */
function wrongAmount(paid: Placed, most: Amount): Contradicted | undefined {
  const { amount } = paid.payment
  if (isNothing(amount)) return outOfRange(paid, amount)
  return isAbove(amount, most) ? outOfRange(paid, most) : undefined
}

const outOfRange = ({ payment, at }: Placed, bound: Amount): Contradicted =>
  contradicted([paymentProblem(payment, at, bound)], [bound])
