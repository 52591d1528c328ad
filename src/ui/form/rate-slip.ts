import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { plainText } from './plain.ts'
import { rateWords } from './rate-words.ts'

const bare = /^[1-9]\d*(?:[.,]\d+)?$/
// A comma before three digits stands within a number, unless that begins with a zero.
const withComma = /^(?:0,\d+|\d+,(?!\d{3}(?!\d))\d+) ?(?:%|パーセント|per ?cent)?$/i

/** What keeps a text from being the rate that was meant: a bare 14.5 lacks its sign, 14,5 % its point. */
export function rateSlip(typed: string): Words | undefined {
  const plain = plainText(typed)
  if (bare.test(plain)) return rateWords.sign
  return withComma.test(plain) ? rateWords.point : undefined
}
