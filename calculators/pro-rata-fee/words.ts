import { prices } from '../kernel/schema/search-words.ts'
import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

export const words = {
  kind: { ja: '初月の日割り料金', en: 'First month’s fee' },
  'choice.with-first-fee': { ja: '初回の利用料と合わせて支払う', en: 'Paid with the first fee' },
  monthStartsOn: { ja: 'その月の初日', en: 'First day of the month' },
  dueMonths: { ja: '利用月から支払期日までの月数', en: 'Months from use to the due date' },
} satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  // What it answers, and how
  rule: (say) => [
    {
      ja: say`使い始めた月の最初の請求額です。課金はサービス開始日（開通試験の完了日）の翌日から始まります。月額利用料をその月の日数で割り、課金開始日から月末までの日数を掛け、初期費用を加えます。支払期日は、利用月から${'dueMonths'}後の月の末日です。その日に銀行が休みの場合にどうなるかは、約款に定めがなければ読み方によります。`,
      en: say`The first bill after a service opens. Charging starts on the day after opening (opening test done). The monthly fee is taken for the days from then to the end of the month, over the days of that month, and the initial fee is added. It is due on the last day of the month that lies ${'dueMonths'} after the month of use; where banks are closed on that day and the terms are silent, it is a matter of reading.`,
    },
  ],
  formula: (say) => [
    {
      ja: say`月額利用料 × 利用日数 ÷ その月の日数（端数は${'rounding'}）＋ 初期費用`,
      en: say`monthly fee × days used ÷ days of the month (rounding: ${'rounding'}) + initial fee`,
    },
  ],

  // Why the answer is what it is
  because: (say) => [
    {
      ja: say`${'chargedFrom'}から月末までの${'daysUsed'}分（その月は${'daysInMonth'}）を月額${'monthlyFee'}から日割りした${'usageFee'}に、初期費用${'initialFee'}を加えた額です。`,
      en: say`From ${'chargedFrom'}, ${'daysUsed'} of a month of ${'daysInMonth'} at ${'monthlyFee'}: ${'usageFee'}, and the initial fee of ${'initialFee'} on top.`,
    },
  ],
  'because.and': (say, is) => [
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
    ja: `初月 しょげつ 日割り ひわり 日割り計算 ひわりけいさん 初回請求 しょかいせいきゅう 初回 しょかい 開通 かいつう 利用開始 りようかいし 月途中 つきとちゅう 途中加入 とちゅうかにゅう 入会 にゅうかい 申込 もうしこみ 初期費用 しょきひよう 月額料金 げつがくりょうきん ${prices.ja} 最初の月 さいしょの 工事費 こうじひ`,
    en: `first month first bill proration pro rata prorated mid-month join start opening activation sign up initial fee setup fee monthly fee ${prices.en}`,
  },
}
