import type { Words } from '../kernel/words.ts'

export const words: Readonly<Record<string, Words>> = {
  kind: { ja: '契約の更新', en: 'Renewal' },
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
}
