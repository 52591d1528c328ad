import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

export const words = {
  kind: { ja: '不正に免れた場合の割増金', en: 'Premium for evasion' },
  exemptedAmount: { ja: '不正に免れた額', en: 'Amount evaded' },
  discoveredOn: { ja: '発覚日', en: 'Discovered on' },
  premiumRate: { ja: '割増金の割合', en: 'Premium rate' },
  premium: { ja: '割増金', en: 'Premium' },
} satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  // What it answers, and how
  rule: (say) => [
    {
      ja: say`料金の支払を不正に免れたときに請求される割増金です。免れた額に加えて、その額の${'premiumRate'}に当たる割増金がかかります。消費者については、条項の効力が争われることがあります。`,
      en: say`What is charged for escaping a fee by fraud. Besides the amount evaded, a premium of ${'premiumRate'} of it is owed. Against a consumer the clause may be disputed.`,
    },
  ],
  formula: (say) => [
    {
      ja: say`免れた額 × ${'premiumRate'}、端数は${'rounding'}`,
      en: say`amount evaded × ${'premiumRate'}; rounding: ${'rounding'}`,
    },
  ],

  // Why the answer is what it is
  because: (say) => [
    {
      ja: say`不正に免れた${'exemptedAmount'}の${'premiumRate'}に当たる割増金です。免れた額と合わせて${'total'}になります。`,
      en: say`A premium of ${'premiumRate'} of the ${'exemptedAmount'} evaded; with the amount evaded, ${'total'} in all.`,
    },
  ],
}

/** What people look for: words with a space between, of `every` variant and of one. */
export const search: Readonly<Record<string, Words>> = {
  every: {
    ja: '割増金 わりましきん 不正 ふせい 不正利用 ふせいりよう 免れる まぬがれる 支払逃れ しはらいのがれ 違約金 いやくきん 罰金 ばっきん ペナルティ',
    en: 'premium surcharge fraud evasion evaded penalty fine unpaid fraudulent exemption',
  },
}
