import { ending } from '../kernel/schema/search-words.ts'
import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

export const words = {
  kind: { ja: 'サービス終了・廃止時の返金', en: 'Refund on discontinuation' },
  'kind.annual-fee': { ja: '年額利用料の返金', en: 'Refund of a yearly fee' },
  'kind.option-fees': { ja: 'オプション料金の返金', en: 'Refund of option fees' },
  annualFee: { ja: '年額利用料', en: 'Yearly fee' },
  endsOn: { ja: '提供終了日', en: 'Discontinued on' },
  revokedOn: { ja: 'オプションの廃止日', en: 'Option withdrawn on' },
  'choice.fees-of-the-month': { ja: '廃止月の利用料の全額', en: 'The month’s fees in full' },
  repricing: { ja: '利用分の再計算', en: 'Repricing of the time used' },
  'choice.by-month': { ja: '月払いの金額による', en: 'At the monthly fee' },
  usedMonths: { ja: '利用月の数え方', en: 'Counting the months used' },
  'choice.calendar-pro-rata': { ja: '初月と最終月は日割り', en: 'First and last months by days' },
  'choice.started-months': { ja: '1か月未満も1か月分', en: 'Each contract month begun in full' },
  startedMonths: { ja: '開始した契約月の数', en: 'Contract months begun' },
  lastMonthStartsOn: { ja: '最終月の初日', en: 'First day of the last month' },
  lastMonthDays: { ja: '最終月の利用日数', en: 'Days used in the last month' },
  daysInLastMonth: { ja: '最終月の日数', en: 'Days in the last month' },
  lastFeeByDays: { ja: '月額利用料×最終月の利用日数', en: 'Monthly fee × days used in the last month' },
  lastMonthFee: { ja: '最終月の利用料（日割り）', en: 'Last month’s fee (pro rata)' },
  usedExact: { ja: '端数処理前の利用分', en: 'Fee for the time used, before rounding' },
  used: { ja: '利用分の料金', en: 'Fee for the time used' },
  leftExact: { ja: '年額利用料－利用分', en: 'Yearly fee less the time used' },
  left: { ja: '端数処理前の返金額', en: 'Refund before rounding' },
  taxRate: { ja: '廃止日の消費税率', en: 'Tax rate on the day of the withdrawal' },
  fees: { ja: '廃止月のオプション料金', en: 'Option fees of the month' },

  // How steps come about
  'operation.days-in-span': { ja: '初日から末日までの日数', en: 'days from first to last' },
  'operation.months-begun': { ja: '1か月未満も1か月と数える', en: 'each month begun counted whole' },
} satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  // What it answers, and how
  'rule.annual-fee': () => [
    {
      ja: '年払いの途中で会社がサービスを終了または中断するときに戻る額です。使った期間を月払いの金額で計算し直し、年額利用料から差し引いた残りが戻ります。残りがなければ返金は0で、追加の支払はありません。',
      en: 'What comes back of a yearly fee when the company ends or interrupts the service. The time used is priced again at the monthly fee, and what is left of the yearly fee is refunded. Where nothing is left the refund is nothing, and no more is owed.',
    },
  ],
  'rule.option-fees': () => [
    {
      ja: '会社が有料オプションを廃止するときに戻る額です。廃止した月のオプション料金は、利用した日数にかかわらず全額が戻ります。入力額が税込でなければ、廃止日の税率の消費税も併せて戻るとみます。',
      en: 'What comes back when the company withdraws paid options. Their fees for the month of the withdrawal are refunded in full, however many days they were used. Unless the fees include it, consumption tax at the rate of that day is taken to come back with them.',
    },
  ],
  'formula.annual-fee': (say) => [
    {
      ja: say`年額利用料 － 月額利用料 × 利用月数（${'usedMonths'}）、0を下限、端数は${'rounding'}`,
      en: say`yearly fee − monthly fee × months used (${'usedMonths'}), not below zero; rounding: ${'rounding'}`,
    },
  ],
  'formula.option-fees': (say) => [
    {
      ja: say`廃止されたオプションの月額料金の合計（${'refundRule'}）＋ 税込でなければ消費税（端数は${'rounding'}）`,
      en: say`sum of the monthly fees of the withdrawn options (${'refundRule'}) + consumption tax, unless included (rounding: ${'rounding'})`,
    },
  ],

  // Why the answer is what it is
  'because.annual-fee': (say, is) => [
    is('used', 'difference') && {
      ja: say`${'termStartsOn'}から${'endsOn'}までの利用分は月払いの金額で${'used'}です。年額利用料${'annualFee'}との差額が戻ります。`,
      en: say`From ${'termStartsOn'} to ${'endsOn'} the time used comes to ${'used'} at the monthly fee; the rest of the yearly fee of ${'annualFee'} is refunded.`,
    },
    {
      ja: say`${'termStartsOn'}から${'endsOn'}までの利用分は月払いの金額で${'used'}となり、年額利用料${'annualFee'}の残りはないため、返金は生じません。`,
      en: say`From ${'termStartsOn'} to ${'endsOn'} the time used comes to ${'used'} at the monthly fee: nothing is left of the yearly fee of ${'annualFee'} to be refunded.`,
    },
  ],
  'because.option-fees': (say) => [
    {
      ja: say`廃止月のオプション料金${'fees'}が、日割りされず全額戻ります。これに${'taxRate'}の消費税${'tax'}が加わります。`,
      en: say`The options’ fees for the month of the withdrawal, ${'fees'}, are refunded in full, and with them consumption tax at ${'taxRate'}, ${'tax'}.`,
    },
    {
      ja: say`廃止月のオプション料金${'fees'}が、日割りされず全額戻ります。`,
      en: say`The options’ fees for the month of the withdrawal, ${'fees'}, are refunded in full.`,
    },
  ],
}

/** What people look for: words with a space between, of `every` variant and of one. */
export const search: Readonly<Record<string, Words>> = {
  every: {
    ja: `返金 へんきん 払い戻し はらいもどし サービス終了 さーびすしゅうりょう 提供終了 ていきょうしゅうりょう 廃止 はいし 終了 しゅうりょう サ終 さしゅう ${ending.ja}`,
    en: `refund money back discontinued discontinuation end of service shutdown sunset withdrawn ${ending.en}`,
  },
  'annual-fee': {
    ja: '年払い ねんばらい 年額 ねんがく 年間 ねんかん 月割り つきわり 日割り ひわり 残り のこり',
    en: 'yearly annual fee prepaid year remaining months unused pro rata',
  },
  'option-fees': {
    ja: 'オプション おぷしょん 機能廃止 きのうはいし',
    en: 'option add-on feature removed',
  },
}
