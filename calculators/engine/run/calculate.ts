import { figureText } from '../../kernel/proof/print.ts'
import type { Catalogue } from '../seed/catalogue.ts'
import { answered, withId } from './answer.ts'
import type { Outcome } from './outcome.ts'
import { reconciled } from './reconcile.ts'
import { runOf } from './run.ts'

/**
 * Answers a request, and holds the bill that it may name against the answer.
 * @param request anything; what is wrong with it comes back as problems, all at once
 * @param amountsOnly leaves steps, readings and guards out; the figures are the same
 */
export function calculate(catalogue: Catalogue, request: unknown, amountsOnly: boolean): Outcome {
  const { outcome, parsed } = answered(catalogue, request, amountsOnly)
  if (parsed?.billed === undefined || outcome.status === 'problem') return withId(request, outcome)
  const { billed, edition } = parsed
  const reconcile =
    edition === undefined
      ? { billed: figureText(billed), matches: [] }
      : reconciled(runOf(parsed, edition, catalogue.law), billed)
  return withId(request, { ...outcome, reconcile })
}
