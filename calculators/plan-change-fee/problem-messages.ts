import type { ProblemMessages } from '../kernel/proof/problem.ts'
import type { ChangeExpected } from './check.ts'

export const problemMessages: ProblemMessages<ChangeExpected> = {
  'later-in-the-month': ({ after, of }) =>
    `expected to be ${after === undefined ? '' : `after ${after}, `}in the month of ${of}`,
}
