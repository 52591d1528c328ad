import { prices } from '../kernel/schema/search-words.ts'
import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

export const words = {
  kind: { ja: '契約期間中の変更による差額', en: 'Adjustment within the term' },
  'kind.fee': { ja: '料金改定の差額', en: 'Difference on a fee revision' },
  'kind.tax': { ja: '消費税率変更の差額', en: 'Difference on a change of the tax rate' },
  effectiveOn: { ja: '変更の効力発生日', en: 'Change takes effect on' },
  oldFee: { ja: '変更前の料金（期間全体）', en: 'Old fee (whole term)' },
  newFee: { ja: '変更後の料金（期間全体）', en: 'New fee (whole term)' },
  feeExcludingTax: { ja: '税抜料金（期間全体）', en: 'Fee before tax (whole term)' },
  oldTaxRate: { ja: '変更前の税率', en: 'Old tax rate' },
  newTaxRate: { ja: '変更後の税率', en: 'New tax rate' },
  oldTax: { ja: '変更前の税額', en: 'Tax at the old rate' },
  newTax: { ja: '変更後の税額', en: 'Tax at the new rate' },
  isDecrease: { ja: '減額になるか', en: 'Change is a decrease' },
  share: { ja: '残りの期間の測り方', en: 'How the rest of the term is measured' },
  'choice.remaining-days': { ja: '残日数による', en: 'By the days that remain' },
  'choice.remaining-months': {
    ja: '残月数による（効力発生日以後に始まる月）',
    en: 'By the months that begin from then on',
  },
  effectiveDay: { ja: '効力発生日の当日', en: 'The effective day itself' },
  'choice.included': { ja: '残りの期間に含める', en: 'Counts among the days that remain' },
  'choice.excluded': { ja: '残りの期間に含めない', en: 'Does not count' },
  isByMonths: { ja: '残月数で測るか', en: 'Measured by months' },
  termMonths: { ja: '契約期間の月数', en: 'Months of the term' },
  remainingMonths: { ja: '残月数', en: 'Months that remain' },
  remainingFrom: { ja: '残日数の初日', en: 'First of the days that remain' },
  remainingDays: { ja: '残日数', en: 'Days that remain' },
  wholeTermDifference: { ja: '期間全体の差額', en: 'Difference for the whole term' },
  differenceByDays: { ja: '期間全体の差額×残日数', en: 'Whole-term difference × days that remain' },
  differenceByMonths: { ja: '期間全体の差額×残月数', en: 'Whole-term difference × months that remain' },
  difference: { ja: '支払う差額', en: 'Difference to pay' },

  // How steps come about
  'operation.is-below': { ja: '下回るか', en: 'below' },
  'operation.is-by-months': { ja: '月数によるか', en: 'by months' },
} satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  // What it answers, and how
  'rule.fee': () => [
    {
      ja: '前払いの契約期間の途中で料金が改定されたときに、追加で支払う差額です。期間全体の新旧の料金の差のうち、残りの期間に当たる分を支払います。残りの期間を日数と月数のどちらで測るか、効力発生日を含めるかは約款に定めがなく、どう読んだかを示します。値下げの場合の返金はありません。',
      en: 'What is to be paid on top when a fee changes within a prepaid term: the part of the difference between the new and the old fee that falls to the rest of the term. Whether that is measured by days or by months, and whether the effective day counts, the terms leave open; the answer says how it was read. A decrease is not refunded.',
    },
  ],
  'rule.tax': () => [
    {
      ja: '前払いの契約期間の途中で消費税率が変わったときに、追加で支払う差額です。期間全体の新旧の税額の差を、効力発生日を含む残日数で日割りします。税率が下がった場合の返金はありません。',
      en: 'What is to be paid on top when the rate of consumption tax changes within a prepaid term: the difference in tax for the whole term, for the days that remain, the effective day counted. A decrease is not refunded.',
    },
  ],
  'formula.fee': (say) => [
    {
      ja: say`（変更後の料金 － 変更前の料金）× 残りの期間 ÷ 契約期間。測り方は${'share'}、端数は${'rounding'}`,
      en: say`(new fee − old fee) × rest of the term ÷ whole term, measured ${'share'}; rounding: ${'rounding'}`,
    },
  ],
  'formula.tax': (say) => [
    {
      ja: say`税抜料金 ×（変更後の税率 － 変更前の税率）× 残日数 ÷ 契約期間の日数、端数は${'rounding'}`,
      en: say`fee before tax × (new rate − old rate) × days that remain ÷ days of the term; rounding: ${'rounding'}`,
    },
  ],

  // Why the answer is what it is
  'because.fee': (say) => [
    {
      ja: say`料金が${'oldFee'}から${'newFee'}になり、期間全体の差額は${'wholeTermDifference'}です。契約期間${'termMonths'}のうち、${'effectiveOn'}以後に始まる${'remainingMonths'}分を支払います。`,
      en: say`From ${'oldFee'} to ${'newFee'} the whole term would cost ${'wholeTermDifference'} more; what is owed is the share of the ${'remainingMonths'} of its ${'termMonths'} that begin on or after ${'effectiveOn'}.`,
    },
    {
      ja: say`料金が${'oldFee'}から${'newFee'}になり、期間全体の差額は${'wholeTermDifference'}です。契約期間${'termDays'}のうち、残る${'remainingDays'}分を支払います。`,
      en: say`From ${'oldFee'} to ${'newFee'} the whole term would cost ${'wholeTermDifference'} more; what is owed is the share of ${'remainingDays'} of its ${'termDays'}.`,
    },
  ],
  'because.tax': (say) => [
    {
      ja: say`税抜${'feeExcludingTax'}に対する税率が${'oldTaxRate'}から${'newTaxRate'}に変わり、期間全体の差額は${'wholeTermDifference'}です。契約期間${'termDays'}のうち、残る${'remainingDays'}分を支払います。`,
      en: say`From ${'oldTaxRate'} to ${'newTaxRate'} on ${'feeExcludingTax'}, the tax on the whole term would be ${'wholeTermDifference'} more; what is owed is the share of ${'remainingDays'} of its ${'termDays'}.`,
    },
  ],
  'because.no-refund': (say) => [
    {
      ja: say`税率が${'oldTaxRate'}から${'newTaxRate'}に下がる変更です。支払う差額はなく、約款上、返金もありません。`,
      en: say`The tax rate falls from ${'oldTaxRate'} to ${'newTaxRate'}: nothing more is to be paid, and under the terms nothing is refunded.`,
    },
    {
      ja: say`料金が${'oldFee'}から${'newFee'}に下がる変更です。支払う差額はなく、約款上、返金もありません。`,
      en: say`The fee falls from ${'oldFee'} to ${'newFee'}: nothing more is to be paid, and under the terms nothing is refunded.`,
    },
  ],
}

/** What people look for: words with a space between, of `every` variant and of one. */
export const search: Readonly<Record<string, Words>> = {
  every: {
    ja: '差額 さがく 追加請求 ついかせいきゅう 追加料金 ついかりょうきん 契約期間中 けいやくきかんちゅう 前払い まえばらい 残日数 ざんにっすう 日割り ひわり',
    en: 'difference additional charge extra prepaid term remaining days pro rata adjustment',
  },
  fee: {
    ja: `料金改定 りょうきんかいてい 値上げ ねあげ 値下げ ねさげ 料金変更 りょうきんへんこう ${prices.ja} 値上が ねあが 高くな`,
    en: `price increase price change fee revision raise hike decrease ${prices.en} raised rising`,
  },
  tax: {
    ja: '消費税 しょうひぜい 増税 ぞうぜい 減税 げんぜい 税率 ぜいりつ 税率変更 ぜいりつへんこう',
    en: 'consumption tax VAT tax rate tax increase tax change',
  },
}
