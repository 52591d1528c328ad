import type { ProblemMessages } from '../kernel/proof/problem.ts'
import type { FeeExpected } from './facts.ts'

export const problemMessages: ProblemMessages<FeeExpected> = {
  'part-of-paid': ({ paid }) => `expected at most ${paid}`,
}
