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

  // What it answers, and how
  'rule.prepaid-term': {
    ja: '前払いの契約期間の途中で解約したときに、いつ終わり、いくら戻るかを示します。返金保証の対象で、契約開始から{moneyBackDays}以内の解約なら全額が戻り、その日に終了します。それ以外の解約では通知の月の末日（契約期間が先に終わるならその日）に終了し、返金はありません。残りの日数に当たる額は失われます。',
    en: 'When a prepaid term ends on cancellation, and what comes back. Under the money-back guarantee, within {moneyBackDays} of the start, everything comes back and the service ends that day. Otherwise the service ends with the month of the notice, or with the term if that is earlier, and nothing is refunded: the part of the fee for the days left is lost.',
  },
  'rule.on-arrival': {
    ja: '解約したときに、いつ終わり、いくら戻るかを示します。契約は解約の通知が届いた日に終了します。支払済みの利用料や残高は返金されません。',
    en: 'When the contract ends on cancellation, and what comes back. It ends on the day the notice arrives. Fees paid and any balance are not refunded.',
  },
  'formula.prepaid-term': {
    ja: '返金されない額 ＝ 支払済みの利用料 × サービス終了後の残日数 ÷ 契約期間の日数、端数は{rounding}（返金保証の{moneyBackDays}以内は全額返金）',
    en: 'not refunded = fee paid × days left after the service ends ÷ days of the term; rounding: {rounding} (within {moneyBackDays} of money-back, all is refunded)',
  },
  'formula.on-arrival': {
    ja: '返金されない額 ＝ 支払済みの残高（終了は{serviceEnd}）',
    en: 'not refunded = the balance paid (the service ends {serviceEnd})',
  },

  // Why the answer is what it is
  'because.prepaid-term': {
    ja: '解約通知の{noticeOn}は返金保証の期限{moneyBackUntil}までなので、支払済みの{paid}の全額が返金されます。',
    en: 'The notice of {noticeOn} comes within the money-back period to {moneyBackUntil}: all of the {paid} paid is refunded.',
  },
  'because.no-refund': {
    ja: '{?isWithinMoneyBack:true}解約通知の{noticeOn}は返金保証の期限{moneyBackUntil}までですが、支払済みの額がないため、返金はありません。',
    en: '{?isWithinMoneyBack:true}The notice of {noticeOn} comes within the money-back period to {moneyBackUntil}, but nothing was paid: there is nothing to refund.',
  },
  'because.no-refund.2': {
    ja: '{?isWithinMoneyBack:false}解約通知の{noticeOn}は返金保証の期限{moneyBackUntil}を過ぎているため、返金はありません。サービスは{serviceEndsOn}に終了し、残り{daysLost}分の{forfeited}は戻りません。',
    en: '{?isWithinMoneyBack:false}The notice of {noticeOn} comes after the money-back period to {moneyBackUntil}: there is no refund. The service ends on {serviceEndsOn}, and {forfeited} for the {daysLost} left is lost.',
  },
  'because.no-refund.3': {
    ja: 'サービスは{serviceEndsOn}に終了し、約款上の返金はありません。残り{daysLost}分の{forfeited}は戻りません。',
    en: 'The service ends on {serviceEndsOn}, and the terms give no refund: {forfeited} for the {daysLost} left is lost.',
  },
  'because.no-refund.4': {
    ja: '契約は解約通知が届いた{serviceEndsOn}に終了し、支払済みの{forfeited}は返金されません。',
    en: 'The contract ends on {serviceEndsOn}, when the notice arrives; the {forfeited} paid is not refunded.',
  },

  // What people look for
  search: {
    ja: '解約 かいやく 退会 たいかい 中途解約 ちゅうとかいやく 途中解約 とちゅうかいやく キャンセル やめる 辞める 返金 へんきん 払い戻し はらいもどし 終了 しゅうりょう 残高 ざんだか 解約通知 かいやくつうち 違約金 いやくきん',
    en: 'cancel cancellation terminate termination leave quit unsubscribe refund money back balance end of service lost forfeited notice',
  },
  'search.prepaid-term': {
    ja: '返金保証 へんきんほしょう 前払い まえばらい 30日',
    en: 'money-back guarantee prepaid term 30 days',
  },
  'search.on-arrival': { ja: 'クレジット チャージ', en: 'credits prepaid credit top-up' },
}
