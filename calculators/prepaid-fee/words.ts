import { prices } from '../kernel/schema/search-words.ts'
import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

export const words = {
  kind: { ja: '申込時の請求額', en: 'Bill on application' },
  contractOn: { ja: '契約日', en: 'Day of the contract' },
  monthlyPrice: { ja: '月額で示された料金（税抜）', en: 'Price shown per month (before tax)' },
  termMonths: { ja: '契約期間の月数', en: 'Months of the term' },
  initialFee: { ja: '初期費用（税抜）', en: 'Initial fee (before tax)' },
  usage: { ja: '利用料の計算', en: 'What the usage fee is' },
  'choice.for-the-whole-term': { ja: '契約期間全体の分', en: 'That of the whole term' },
  parts: { ja: '請求される料金', en: 'What is billed' },
  'choice.initial-and-usage': { ja: '初期費用と利用料', en: 'Initial fee and usage fee' },
  dueDays: { ja: '支払までの日数', en: 'Days to pay' },
  usageFee: { ja: '契約期間全体の利用料', en: 'Usage fee of the whole term' },
  subtotal: { ja: '小計（税抜）', en: 'Subtotal (before tax)' },
  total: { ja: '請求額（税込）', en: 'Bill (with tax)' },
} satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  // What it answers, and how
  rule: (say) => [
    {
      ja: say`前払いの契約を申し込むときに、消費税を含めていくら請求され、いつまでに支払うかを示します。月額で示された料金は比べるための表示で、請求されるのは契約期間全体の分です。これに初期費用を加え、契約日の税率の消費税を合計に一度だけ加えます。支払は契約日の翌日を1日目として${'dueDays'}以内です。`,
      en: say`What is billed, with consumption tax, for a contract that is paid in advance, and by when. A price shown per month is for comparing: what is billed is that of the whole term. The initial fee is added, and consumption tax at the rate of the day of the contract once on the sum. It is to be paid within ${'dueDays'} of the contract, the day itself not counted.`,
    },
  ],
  formula: (say) => [
    {
      ja: say`（月額 × 契約月数 ＋ 初期費用）＋ 消費税（端数は${'rounding'}）`,
      en: say`(price per month × months of the term + initial fee) + consumption tax (rounding: ${'rounding'})`,
    },
  ],

  // Why the answer is what it is
  because: (say) => [
    {
      ja: say`月額${'monthlyPrice'}の${'termMonths'}分に初期費用${'initialFee'}を加えた${'subtotal'}に、${'taxRate'}の消費税${'tax'}が加わります。`,
      en: say`${'termMonths'} at ${'monthlyPrice'} and the initial fee of ${'initialFee'} come to ${'subtotal'}; consumption tax at ${'taxRate'} adds ${'tax'}.`,
    },
    {
      ja: say`月額${'monthlyPrice'}の${'termMonths'}分の${'subtotal'}に、${'taxRate'}の消費税${'tax'}が加わります。`,
      en: say`${'termMonths'} at ${'monthlyPrice'} come to ${'subtotal'}; consumption tax at ${'taxRate'} adds ${'tax'}.`,
    },
  ],
  'because.and': (say, is) => [
    { ja: say`支払は${'dueOn'}までです。`, en: say`It is to be paid by ${'dueOn'}.` },
    is('dueDate', 'next-business-day') && {
      ja: say`契約日から数えた${'lastDay'}は銀行の休業日のため、翌営業日に繰り下げて読んでいます。`,
      en: say`Counted from the contract that is ${'lastDay'}, a day on which banks are closed; it is read as the next business day.`,
    },
    is('dueDate', 'as-stated') && {
      ja: 'その日は銀行の休業日ですが、繰り下げずに読んでいます。',
      en: 'Banks are closed on that day, but it is read as it stands.',
    },
  ],
}

/** What people look for: words with a space between, of `every` variant and of one. */
export const search: Readonly<Record<string, Words>> = {
  every: {
    ja: `申込 もうしこみ 申し込み 契約時 けいやくじ 初回 しょかい 請求額 せいきゅうがく 支払総額 しはらいそうがく 総額 そうがく 前払い まえばらい 一括払い いっかつばらい 初期費用 しょきひよう 税込 ぜいこみ 消費税 しょうひぜい 支払期限 しはらいきげん ${prices.ja} 最初 さいしょ 入会 にゅうかい 新規 しんき 契約したら`,
    en: `application sign up first bill total price prepaid upfront up front initial fee setup tax included consumption tax invoice pay by ${prices.en} start joining begin`,
  },
}
