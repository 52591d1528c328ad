import type { ProblemCode } from '../../../calculators/kernel/schema/problem.ts'
import type { Reader } from '../text/reader.ts'
import { lacksYear } from './missing-year.ts'
import { problemAt, problemWords } from './problem-words.ts'
import { rateSlip } from './rate-slip.ts'
import { slipIn } from './slip.ts'

/** What is said at a field that holds something wrong. */
export function wrongText({ say, calculator }: Reader, code: ProblemCode, type: string, typed: string): string {
  const { currency } = calculator.provider
  if (type === 'date' || type === 'month' || type === 'date-time') {
    return say(code === 'not-a-date' && lacksYear(type, typed) ? problemWords.yearMissing : problemAt(code, type))
  }
  const lack = type === 'rate' ? rateSlip(typed) : undefined
  if (lack !== undefined) return say(lack)
  const slip = type === 'amount' ? slipIn(typed, currency) : undefined
  return say(problemAt(code, type, currency, ...(slip === undefined ? [] : [slip])))
}
