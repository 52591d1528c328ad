import type { Words } from '../kernel/words.ts'

export const words: Readonly<Record<string, Words>> = {
  kind: { ja: '解約', en: 'Cancellation' },
  paid: { ja: '支払済みの利用料（残高を含む）', en: 'Fees paid (balance included)' },
  noticeOn: { ja: '解約通知の到達日', en: 'Notice arrives on' },
  moneyBackEligible: { ja: '返金保証の対象', en: 'Covered by the money-back guarantee' },
  moneyBackDays: { ja: '返金保証の日数', en: 'Money-back days' },
  moneyBackCount: { ja: '返金保証期間の初日', en: 'First day of the money-back period' },
  'choice.first-day-excluded': { ja: '算入しない', en: 'Not counted' },
  'choice.first-day-included': { ja: '算入する', en: 'Counted' },
  moneyBackUntil: { ja: '返金保証の期限', en: 'Money-back until' },
  isWithinMoneyBack: { ja: '返金保証の期間内か', en: 'Within the money-back period' },
  serviceEnd: { ja: 'サービスの終了時期', en: 'When the service ends' },
  'choice.end-of-notice-month': { ja: '解約通知の月の末日', en: 'End of the month of the notice' },
  'choice.on-arrival': { ja: '解約通知の到達時', en: 'When the notice arrives' },
  noticeMonthEndsOn: { ja: '解約通知の月の末日', en: 'Last day of the month of the notice' },
  lostFrom: { ja: 'サービス終了日の翌日', en: 'Day after the service ends' },
  daysLost: { ja: 'サービス終了後の残日数', en: 'Days left after the service ends' },
  paidByDays: { ja: '支払済みの利用料×残日数', en: 'Fees paid × days left' },
  comesBack: { ja: '返金があるか', en: 'Anything refunded' },
  forfeited: { ja: '返金されない額', en: 'Not refunded' },
}
