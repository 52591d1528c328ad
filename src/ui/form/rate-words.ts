import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What a rate lacks, where that can be told: of a provider's rate and of one's own the same is said. */
export const rateWords = {
  sign: {
    ja: '「14.5 %」のように、% を付けて入力してください。% を付けない場合は、「0.145」のような小数で入力します。',
    en: 'Add the per-cent sign, as in 14.5 %. Without it a rate is a fraction, such as 0.145.',
  },
  point: {
    ja: '小数点は「.」で、「14.5 %」のように入力してください。',
    en: 'Write the decimals after a point, as in 14.5 %.',
  },
} as const satisfies Readonly<Record<string, Words>>
