import type { Words } from '../kernel/words.ts'

export const words: Readonly<Record<string, Words>> = {
  kind: { ja: 'プラン変更月の料金', en: 'Fee of a month with a plan change' },
  changedOn: { ja: 'プラン変更日', en: 'Plan changed on' },
  oldMonthlyFee: { ja: '変更前の月額利用料', en: 'Old monthly fee' },
  newMonthlyFee: { ja: '変更後の月額利用料', en: 'New monthly fee' },
  newInitialFee: { ja: '変更後のプランの初期費用', en: 'Initial fee of the new plan' },
  'choice.charged': { ja: 'かかる', en: 'Charged' },
  changeDay: { ja: '変更日に適用するプラン', en: 'Plan on the day of the change' },
  'choice.old-plan': { ja: '変更前のプラン', en: 'Old plan' },
  'choice.new-plan': { ja: '変更後のプラン', en: 'New plan' },
  oldDays: { ja: '変更前の日数', en: 'Days on the old plan' },
  newDays: { ja: '変更後の日数', en: 'Days on the new plan' },
  oldFeeByDays: { ja: '変更前の月額利用料×日数', en: 'Old monthly fee × days' },
  newFeeByDays: { ja: '変更後の月額利用料×日数', en: 'New monthly fee × days' },
  feesByDays: { ja: '月額利用料×日数の合計', en: 'Sum of fees × days' },

  // What it answers, and how
  rule: {
    ja: '月の途中でプランを変えた月の料金です。変更前の日数は変更前の月額利用料、残りの日数は変更後の月額利用料で、それぞれその月の日数で日割りします。合計の端数処理は一度だけで、変更後のプランの初期費用が加わります。変更日は{changeDay}の日として数えます。',
    en: 'The fee of a month in which the plan changes. The days before the change go by the old monthly fee and the rest by the new one, each by the days of that month; the sum is rounded once, and the new plan’s initial fee is added. The day of the change counts on the {changeDay}.',
  },
  formula: {
    ja: '（変更前の月額利用料 × 日数 ＋ 変更後の月額利用料 × 日数）÷ その月の日数（端数は{rounding}）＋ 変更後のプランの初期費用',
    en: '(old monthly fee × days + new monthly fee × days) ÷ days of the month (rounding: {rounding}) + initial fee of the new plan',
  },

  // Why the answer is what it is
  because: {
    ja: '月額{oldMonthlyFee}で{oldDays}、月額{newMonthlyFee}で{newDays}の日割りの利用料{usageFee}に、変更後のプランの初期費用{newInitialFee}を加えた額です。',
    en: '{oldDays} at {oldMonthlyFee} a month and {newDays} at {newMonthlyFee}, by the days of the month, make {usageFee}; the new plan’s initial fee adds {newInitialFee}.',
  },

  // What people look for
  search: {
    ja: 'プラン変更 ぷらんへんこう 日割り ひわり 日割り計算 ひわりけいさん 月途中 つきとちゅう 途中変更 とちゅうへんこう アップグレード ダウングレード 切り替え きりかえ 乗り換え のりかえ 月額料金 げつがくりょうきん 初期費用 しょきひよう',
    en: 'plan change upgrade downgrade switch mid-month proration pro rata prorated monthly fee initial fee',
  },
}
