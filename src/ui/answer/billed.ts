import { calculate } from '../../../calculators/engine/run/calculate.ts'
import type { Catalogue } from '../../../calculators/engine/seed/catalogue.ts'
import type { Calculator } from '../../../calculators/engine/seed/provider.ts'
import type { ProblemCode } from '../../../calculators/kernel/proof/problem.ts'
import { parseEntry } from '../form/parse-entry.ts'
import type { EnteredRequest } from '../form/request.ts'
import { type BillComparison, compareBill } from './bill-comparison.ts'
import { headlineFigureUnder } from './headline-figure.ts'

/** What is to be said of a bill. It is asked about apart, so that a slip in it does not take the answer away. */
export function billed(
  catalogue: Catalogue,
  request: EnteredRequest,
  calculator: Calculator,
  typed: string,
): BillComparison | ProblemCode | undefined {
  if (typed.trim() === '') return undefined
  const { type, unit } = billOf(calculator)
  const outcome = calculate(catalogue, { ...request, billed: parseEntry(type, typed, unit) }, true)
  if (outcome.status !== 'problem') {
    return outcome.reconcile && compareBill(outcome.reconcile, headlineFigureUnder(catalogue, calculator, request))
  }
  return outcome.problems.find(({ path }) => path === 'billed')?.code
}

/** What a bill states: an amount in the currency of the terms, or a date where the main figure is one. */
export const billOf = ({
  formula,
  provider,
}: Calculator): { readonly type: 'amount' | 'date'; readonly unit: string | undefined } =>
  formula.isMoney ? { type: 'amount', unit: provider.currency } : { type: 'date', unit: undefined }
