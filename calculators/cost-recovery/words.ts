import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

export const words = {
  kind: { ja: '実費の請求', en: 'Cost recovery' },
  costs: { ja: '費用', en: 'Costs' },
  'costs.name': { ja: '費目', en: 'Item' },
  'costs.amount': { ja: '金額', en: 'Amount' },
  recovery: { ja: '請求できる額', en: 'What may be charged' },
  'choice.actual-cost': { ja: '実費', en: 'Actual cost' },
} satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  // What it answers, and how
  rule: () => [
    {
      ja: '個人情報の開示や訂正を求めたときに請求され得る額です。請求できるのは、その手続に実際にかかった費用に限られます。費目ごとの実費を合計します。',
      en: 'What may be charged for a disclosure or correction of personal data. Only the costs that it actually caused may be charged. The items are added up.',
    },
  ],
  formula: (say) => [
    {
      ja: say`費目ごとの費用の合計（請求できる額：${'recovery'}）`,
      en: say`sum of the items of cost (what may be charged: ${'recovery'})`,
    },
  ],

  // Why the answer is what it is
  because: (say) => [
    {
      ja: say`入力された実費の合計は${'costs'}です。これを超える額は請求されません。`,
      en: say`The actual costs entered come to ${'costs'}; no more than that may be charged.`,
    },
  ],
}

/** What people look for: words with a space between, of `every` variant and of one. */
export const search: Readonly<Record<string, Words>> = {
  every: {
    ja: '開示 かいじ 開示請求 かいじせいきゅう 訂正 ていせい 個人情報 こじんじょうほう 実費 じっぴ 手数料 てすうりょう 費用 ひよう プライバシー コピー代 こぴーだい 郵送料 ゆうそうりょう 情報開示 じょうほうかいじ 問い合わせ',
    en: 'disclosure access request correction personal data privacy actual cost fee charge copies postage GDPR subject access my data',
  },
}
