import type { Words } from '../kernel/words.ts'

export const words: Readonly<Record<string, Words>> = {
  kind: { ja: '契約期間中の変更による差額', en: 'Adjustment within the term' },
  effectiveOn: { ja: '変更の効力発生日', en: 'Change takes effect on' },
  oldFee: { ja: '変更前の料金（期間全体）', en: 'Old fee (whole term)' },
  newFee: { ja: '変更後の料金（期間全体）', en: 'New fee (whole term)' },
  feeExcludingTax: { ja: '税抜料金（期間全体）', en: 'Fee before tax (whole term)' },
  oldTaxRate: { ja: '変更前の税率', en: 'Old tax rate' },
  newTaxRate: { ja: '変更後の税率', en: 'New tax rate' },
  oldTax: { ja: '変更前の税額', en: 'Tax at the old rate' },
  newTax: { ja: '変更後の税額', en: 'Tax at the new rate' },
  isDecrease: { ja: '減額になるか', en: 'Change is a decrease' },
  share: { ja: '差額の対象', en: 'What the difference covers' },
  'choice.remaining-days': { ja: '残日数分', en: 'The days that remain' },
  remainingDays: { ja: '残日数（効力発生日を含む）', en: 'Days that remain (effective day included)' },
  wholeTermDifference: { ja: '期間全体の差額', en: 'Difference for the whole term' },
  differenceByDays: { ja: '期間全体の差額×残日数', en: 'Whole-term difference × days that remain' },
  difference: { ja: '支払う差額', en: 'Difference to pay' },
}
