import type { Words } from '../../../calculators/kernel/schema/words.ts'
import { plainText } from './plain-text.ts'

/** What a rate lacks, where that can be told: of a provider's rate and of one's own the same is said. */
const rateWords = {
  sign: {
    ja: '「14.5 %」のように、% を付けて入力してください。% を付けない場合は、「0.145」のような小数で入力します。',
    en: 'Add the per-cent sign, as in 14.5 %. Without it a rate is a fraction, such as 0.145.',
  },
  point: {
    ja: '小数点は「.」で、「14.5 %」のように入力してください。',
    en: 'Write the decimals after a point, as in 14.5 %.',
  },
} as const satisfies Readonly<Record<string, Words>>

const core = /^[1-9]\d*(?:[.,]\d+)?$/
// A comma before three digits stands within a number, unless that begins with a zero.
const withComma = /^(?:0,\d+|\d+,(?!\d{3}(?!\d))\d+) ?(?:%|パーセント|per ?cent)?$/i

/** What keeps a text from being the rate that was meant: a bare 14.5 lacks its sign, 14,5 % its point. */
export function rateSlip(typed: string): Words | undefined {
  const plain = plainText(typed)
  if (core.test(plain)) return rateWords.sign
  return withComma.test(plain) ? rateWords.point : undefined
}
