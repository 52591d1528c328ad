import type { ProblemMessages } from '../kernel/proof/problem.ts'
import type { PaymentExpected } from './facts.ts'

export const problemMessages: ProblemMessages<PaymentExpected> = {
  'more-than-nothing': (_, limit) => `expected more than ${limit}`,
  'no-more-than-owed': (_, limit) => `expected at most ${limit}, which is all that is owed on that day`,
}
