import { prices } from '../kernel/schema/search-words.ts'
import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

export const words = {
  kind: { ja: '月額換算', en: 'Monthly equivalent' },
  totalFee: { ja: '契約期間全体の料金', en: 'Fee for the whole term' },
  months: { ja: '契約月数', en: 'Months of the contract' },
  spread: { ja: '換算の方法', en: 'How the fee is spread' },
  'choice.over-contract-months': { ja: '契約月数で均等割り', en: 'Evenly over the contract months' },
  monthlyFee: { ja: '1か月あたりの料金', en: 'Fee per month' },
} satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  // What it answers, and how
  rule: () => [
    {
      ja: '契約期間分の料金が1か月あたりいくらに当たるかを示します。全体の料金を契約月数で均等に割ります。比べるための額であり、毎月請求される額ではありません。',
      en: 'What a fee for a whole term comes to a month. The total is spread evenly over the months of the contract. It is for comparing, and is not charged month by month.',
    },
  ],
  formula: (say) => [
    {
      ja: say`契約期間全体の料金 ÷ 契約月数、端数は${'rounding'}`,
      en: say`fee for the whole term ÷ months of the contract; rounding: ${'rounding'}`,
    },
  ],

  // Why the answer is what it is
  because: (say) => [
    {
      ja: say`契約期間全体の料金${'totalFee'}を${'months'}で均等に割った額です。`,
      en: say`${'totalFee'} for the whole term, spread evenly over ${'months'}.`,
    },
  ],
}

/** What people look for: words with a space between, of `every` variant and of one. */
export const search: Readonly<Record<string, Words>> = {
  every: {
    ja: `月額 げつがく 月あたり つきあたり 1か月あたり いっかげつあたり 月額換算 げつがくかんさん 月割り つきわり 年払い ねんばらい 比較 ひかく ${prices.ja}`,
    en: `per month monthly price equivalent yearly annual plan compare cost a month ${prices.en}`,
  },
}
