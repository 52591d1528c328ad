import type { ProblemMessages } from '../kernel/proof/problem.ts'
import type { EndExpected } from './facts.ts'

export const problemMessages: ProblemMessages<EndExpected> = {
  'within-the-year': ({ last, from }) =>
    `expected to be on or before ${last}, the last day of the twelve months from ${from}`,
}
