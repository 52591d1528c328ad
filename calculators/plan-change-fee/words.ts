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
}
