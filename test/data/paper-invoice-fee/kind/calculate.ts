/**
 * What invoices on paper cost: a fee for each, but for those that are free.
 * Left out: postage, and invoices that go abroad.
 */
import { citing, decided, derive, product, rounded } from '../kernel/proof/derive.ts'
import { due, notDue, type Result } from '../kernel/proof/result.ts'
import type { Facts } from './facts.ts'
import type { Terms } from './terms.ts'

/**
 * @returns `charged` (invoices) and `fee`
 * @example 5 invoices of which 1 is free, 220 yen each: 4 charged, fee 880
 */
export function calculate({ feePerInvoice, freeInvoices, rounding }: Terms, { invoices }: Facts): Result {
  const free = freeInvoices?.value ?? 0
  const operands = freeInvoices === undefined ? [invoices] : [invoices, freeInvoices]
  const isCharged = decided('isCharged', 'is-beyond-free', invoices.value > free, operands)
  if (!isCharged.value) return notDue('all-free', [isCharged])
  const charged = citing(derive('charged', 'beyond-free', 'count', invoices.value - free, operands), freeInvoices)
  const exact = product('exact', feePerInvoice, charged)
  return due({ charged, fee: rounded('fee', exact, rounding) }, { considered: [isCharged] })
}
