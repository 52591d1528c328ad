import { prices } from '../kernel/schema/search-words.ts'
import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

export const words = {
  kind: { ja: 'プラン変更月の料金', en: 'Fee of a month with a plan change' },
  changedOn: { ja: 'プラン変更日', en: 'Plan changed on' },
  oldMonthlyFee: { ja: '変更前の月額利用料', en: 'Old monthly fee' },
  newMonthlyFee: { ja: '変更後の月額利用料', en: 'New monthly fee' },
  newInitialFee: { ja: '変更後のプランの初期費用', en: 'Initial fee of the new plan' },
  openedOn: {
    ja: '同じ月にサービスを開始した場合の開始日（開通試験完了日）',
    en: 'Service start, if in the same month (opening test done)',
  },
  further: { ja: '同じ月のその後のプラン変更', en: 'Further plan changes in that month' },
  'further.changedOn': { ja: 'プラン変更日（前の変更より後の日）', en: 'Plan changed on (after the change before it)' },
  'further.newMonthlyFee': { ja: '変更後の月額利用料', en: 'New monthly fee' },
  'further.newInitialFee': { ja: '変更後のプランの初期費用', en: 'Initial fee of the new plan' },
  'further.days': { ja: 'その後の変更後の日数', en: 'Days on the plan changed to later' },
  'further.feeByDays': { ja: 'その後の変更後の月額利用料×日数', en: 'Fee of the plan changed to later × days' },
  chargedDays: { ja: '課金される日数', en: 'Days charged' },
  initialFees: { ja: '初期費用の合計', en: 'Sum of the initial fees' },
  dueMonths: { ja: '変更月から支払期日までの月数', en: 'Months from the change to the due date' },
  'choice.charged': { ja: 'かかる', en: 'Charged' },
  changeDay: { ja: '変更日に適用するプラン', en: 'Plan on the day of the change' },
  'choice.old-plan': { ja: '変更前のプラン', en: 'Old plan' },
  'choice.new-plan': { ja: '変更後のプラン', en: 'New plan' },
  oldDays: { ja: '変更前の日数', en: 'Days on the old plan' },
  newDays: { ja: '変更後の日数（次の変更まで）', en: 'Days on the new plan (to the next change)' },
  oldFeeByDays: { ja: '変更前の月額利用料×日数', en: 'Old monthly fee × days' },
  newFeeByDays: { ja: '変更後の月額利用料×日数', en: 'New monthly fee × days' },
  feesByDays: { ja: '月額利用料×日数の合計', en: 'Sum of fees × days' },

  // How steps come about
  'operation.days-of-old-plan': { ja: '変更前のプランの日数', en: 'days on the old plan' },
  'operation.days-to-next-change': { ja: '変更日から次の変更日までの日数', en: 'days from one change to the next' },
  'operation.rest-of-month': { ja: '月の残りの日数', en: 'rest of the month' },
} satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  // What it answers, and how
  rule: (say) => [
    {
      ja: say`月の途中でプランを変えた月の料金です。変更前の日数は変更前の月額利用料、残りの日数は変更後の月額利用料で、それぞれその月の日数で日割りします。合計の端数処理は一度だけで、変更後のプランの初期費用が加わります。変更日は${'changeDay'}の日として数えます。同じ月にサービスを開始した場合は、開始日の翌日から数えます。同じ月にさらに変更した場合は、変更ごとに同じように日割りし、それぞれの初期費用が加わります。その月の支払期日も示します。`,
      en: say`The fee of a month in which the plan changes. The days before the change go by the old monthly fee and the rest by the new one, each by the days of that month; the sum is rounded once, and the new plan’s initial fee is added. The day of the change counts on the ${'changeDay'}. Where the service opened in the same month, days count from the one after the opening. Further changes in that month are taken by the day in the same way, each with its initial fee. The answer also says by when the month is to be paid.`,
    },
  ],
  formula: (say) => [
    {
      ja: say`（変更前の月額利用料 × 日数 ＋ 変更後の月額利用料 × 日数）÷ その月の日数（端数は${'rounding'}）＋ 変更後のプランの初期費用`,
      en: say`(old monthly fee × days + new monthly fee × days) ÷ days of the month (rounding: ${'rounding'}) + initial fee of the new plan`,
    },
  ],

  // Why the answer is what it is
  because: (say, is) => [
    is('further.days') && {
      ja: say`月額${'oldMonthlyFee'}で${'oldDays'}、月額${'newMonthlyFee'}で${'newDays'}、その後は変更ごとの月額で日割りした利用料${'usageFee'}に、初期費用の合計${'initialFees'}を加えた額です。`,
      en: say`${'oldDays'} at ${'oldMonthlyFee'} a month, ${'newDays'} at ${'newMonthlyFee'} and the days after each further change at its fee, by the days of the month, make ${'usageFee'}; the initial fees add ${'initialFees'}.`,
    },
    {
      ja: say`月額${'oldMonthlyFee'}で${'oldDays'}、月額${'newMonthlyFee'}で${'newDays'}の日割りの利用料${'usageFee'}に、変更後のプランの初期費用${'newInitialFee'}を加えた額です。`,
      en: say`${'oldDays'} at ${'oldMonthlyFee'} a month and ${'newDays'} at ${'newMonthlyFee'}, by the days of the month, make ${'usageFee'}; the new plan’s initial fee adds ${'newInitialFee'}.`,
    },
  ],
  'because.and': (say, is) => [
    is('chargedDays') && {
      ja: say`課金は${'chargedFrom'}から始まります。`,
      en: say`Charging starts on ${'chargedFrom'}.`,
    },
    is('dueOn', 'next-business-day') && {
      ja: say`支払期日は、${'statedDate'}が銀行の休業日のため、翌営業日の${'dueOn'}に繰り下げて読んでいます。`,
      en: say`Banks are closed on ${'statedDate'}, and the due date is read as the next business day, ${'dueOn'}.`,
    },
    is('dueOn', 'as-stated') && {
      ja: say`支払期日の${'dueOn'}は銀行の休業日に当たりますが、繰り下げずに読んでいます。`,
      en: say`Banks are closed on the due date, ${'dueOn'}, but it is read as it stands.`,
    },
  ],
}

/** What people look for: words with a space between, of `every` variant and of one. */
export const search: Readonly<Record<string, Words>> = {
  every: {
    ja: `プラン変更 ぷらんへんこう 日割り ひわり 日割り計算 ひわりけいさん 月途中 つきとちゅう 途中変更 とちゅうへんこう アップグレード ダウングレード 切り替え きりかえ 乗り換え のりかえ 月額料金 げつがくりょうきん 初期費用 しょきひよう ${prices.ja}`,
    en: `plan change upgrade downgrade switch mid-month proration pro rata prorated monthly fee initial fee ${prices.en}`,
  },
}
