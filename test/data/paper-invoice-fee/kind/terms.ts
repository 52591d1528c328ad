import { roundingRules } from '../kernel/number/money.ts'
import { amount, countOrNone, oneOf, type TermsOf } from '../kernel/schema/term.ts'

export const terms = {
  feePerInvoice: amount(),
  /** How many invoices on paper cost nothing. */
  freeInvoices: countOrNone('count'),
  rounding: oneOf(roundingRules),
}
export type Terms = TermsOf<typeof terms>
