import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

export const words = {
  kind: { ja: '契約の更新', en: 'Renewal' },
  'kind.by-plan': { ja: '更新を止める通知期限', en: 'Notice that stops a renewal' },
  'kind.by-billing': { ja: '会社による更新の確認', en: 'The company confirms the renewal' },
  plan: { ja: 'プランの種類', en: 'Plan' },
  'choice.subscription': { ja: 'サブスクリプション', en: 'Subscription' },
  'choice.dedicated-server': { ja: '専用サーバー', en: 'Dedicated server' },
  'choice.one-time': { ja: 'ワンタイム', en: 'One-time' },
  billing: { ja: '支払の区分', en: 'Billing' },
  'choice.monthly': { ja: '月払い', en: 'Monthly' },
  'choice.yearly': { ja: '年払い', en: 'Yearly' },
  termMonths: { ja: '契約期間の月数', en: 'Months of the term' },
  renewal: { ja: '更新の方法', en: 'How it renews' },
  'choice.by-itself': { ja: '通知がなければ自動更新', en: 'By itself, unless notice is given' },
  oneTime: { ja: 'ワンタイムプランの場合', en: 'On a one-time plan' },
  'choice.ends-by-itself': { ja: '期間満了により終了', en: 'Ends with its term' },
  monthly: { ja: '月払いの場合', en: 'Billed monthly' },
  'choice.renews-automatically': { ja: '自動更新', en: 'Renews automatically' },
  endsByItself: { ja: '期間満了により終了するか', en: 'Contract ends with its term' },
  renewsMonthly: { ja: '月払いで自動更新されるか', en: 'Contract renews month by month' },
  noticeDays: { ja: '解約通知の予告日数', en: 'Days of notice before the last day' },
  noticeMonths: { ja: '更新確認の予告月数', en: 'Months of notice before the renewal' },
  noticeBy: { ja: '通知・確認の期限', en: 'Notice by' },
  renewsOn: { ja: '更新日', en: 'Renews on' },
  'code.ends-by-itself': {
    ja: '契約は期間の満了により終了し、更新されません。解約の通知は不要です。',
    en: 'The contract ends with its term and does not renew; no notice is needed.',
  },
  'code.renews-automatically': {
    ja: '月払いの契約は自動で更新され、更新確認の期限はありません。',
    en: 'A contract billed by the month renews automatically; no confirmation is due.',
  },

  // How steps come about
  'operation.is-billed-monthly': { ja: '月払いか', en: 'billed monthly' },
} satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  // What it answers, and how
  'rule.by-plan': (say) => [
    {
      ja: say`契約を更新したくないときに、いつまでに通知すればよいかを示します。契約期間は初日を数えて計算し、末日の${'noticeDays'}前までに通知がなければ自動で更新され、翌日に更新料が生じます。ワンタイムプランは期間の満了で終了し、通知は要りません。`,
      en: say`By when to give notice so that a contract does not renew. The term is counted with its first day; unless notice is given ${'noticeDays'} before its last day, it renews by itself and the fee is due on the day after. A one-time plan ends with its term, without notice.`,
    },
  ],
  'rule.by-billing': (say) => [
    {
      ja: say`年払いの契約で、会社がいつまでに更新を確認するかを示します。契約期間は初日を数えて${'termMonths'}で、更新日の${'noticeMonths'}前までに確認があります。月払いの契約は自動で更新されます。`,
      en: say`By when the company confirms the renewal of a contract billed by the year. The term is ${'termMonths'}, its first day counted, and the confirmation comes ${'noticeMonths'} before the renewal. A contract billed by the month simply renews.`,
    },
  ],
  'formula.by-plan': (say) => [
    {
      ja: say`契約期間の末日 － ${'noticeDays'}。数え方は${'countBack'}`,
      en: say`last day of the term − ${'noticeDays'}; counting back: ${'countBack'}`,
    },
  ],
  'formula.by-billing': (say) => [
    {
      ja: say`更新日（初日から${'termMonths'}後）－ ${'noticeMonths'}。数え方は${'countBack'}`,
      en: say`day of renewal (${'termMonths'} from the start) − ${'noticeMonths'}; counting back: ${'countBack'}`,
    },
  ],

  // Why the answer is what it is
  'because.by-plan': (say, is) => [
    is('countBack', 'strict') && {
      ja: say`契約期間の末日の${'termEndsOn'}との間に丸${'noticeDays'}を置く、安全な日です。それまでに通知がなければ${'renewsOn'}に更新されます。`,
      en: say`The day that leaves ${'noticeDays'} clear before the term ends on ${'termEndsOn'}: the safe date. Without notice by then the contract renews on ${'renewsOn'}.`,
    },
    is('countBack', 'lenient') && {
      ja: say`期限の日を数に入れて、契約期間の末日の${'termEndsOn'}から${'noticeDays'}さかのぼった日です。それまでに通知がなければ${'renewsOn'}に更新されます。`,
      en: say`${'noticeDays'} back from ${'termEndsOn'}, when the term ends, the day of the deadline counted. Without notice by then the contract renews on ${'renewsOn'}.`,
    },
  ],
  'because.by-billing': (say, is) => [
    is('countBack', 'strict') && {
      ja: say`契約期間は${'termEndsOn'}に終わります。更新日の${'renewsOn'}との間に丸${'noticeMonths'}を置く、会社が更新を確認する期限です。`,
      en: say`The term ends on ${'termEndsOn'}. By the day that leaves ${'noticeMonths'} clear before ${'renewsOn'}, when it renews, the company confirms the renewal.`,
    },
    is('countBack', 'lenient') && {
      ja: say`契約期間は${'termEndsOn'}に終わります。更新日の${'renewsOn'}から、期限の日を数に入れて${'noticeMonths'}さかのぼった、会社が更新を確認する期限です。`,
      en: say`The term ends on ${'termEndsOn'}. ${'noticeMonths'} back from ${'renewsOn'}, when it renews, the day of the deadline counted, the company confirms the renewal.`,
    },
  ],
  'because.ends-by-itself': (say) => [
    {
      ja: say`ワンタイムプランの契約は${'termEndsOn'}に期間の満了で終了し、更新されません。解約の通知は不要です。`,
      en: say`On a one-time plan the contract ends with its term, on ${'termEndsOn'}, and does not renew; no notice is needed.`,
    },
  ],
}

/** What people look for: words with a space between, of `every` variant and of one. */
export const search: Readonly<Record<string, Words>> = {
  every: {
    ja: '更新 こうしん 自動更新 じどうこうしん 契約更新 けいやくこうしん 更新日 こうしんび 満了 まんりょう 解約通知 かいやくつうち 解約 かいやく 期限 きげん いつまで 有効期限 ゆうこうきげん 満期 まんき 期限切れ',
    en: 'renewal renew auto-renewal automatic renewal notice cancel before renewal expiry term ends deadline expire expiration',
  },
  'by-plan': {
    ja: '更新料 こうしんりょう 更新停止 こうしんていし サブスク サブスクリプション ワンタイム',
    en: 'renewal fee subscription stop renewal one-time dedicated server',
  },
  'by-billing': {
    ja: '年払い ねんばらい 月払い つきばらい 更新確認 こうしんかくにん',
    en: 'yearly annual billing monthly billing confirmation',
  },
}
