import type { ProblemMessages } from '../kernel/proof/problem.ts'
import type { FeeExpected } from './facts.ts'

export const problemMessages: ProblemMessages<FeeExpected> = {
  'one-fee': ({ monthlyFee, totalFee, termMonths }) =>
    `${totalFee} with ${termMonths} stands in place of ${monthlyFee}; give one or the other`,
  'some-fee': ({ totalFee, termMonths }) => `this fact is needed, or ${totalFee} with ${termMonths}`,
  'fee-with-months': ({ other }) => `this fact is needed with ${other}`,
}
