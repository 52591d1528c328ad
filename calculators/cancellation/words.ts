import { leaving } from '../kernel/schema/search-words.ts'
import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

export const words = {
  kind: { ja: '解約', en: 'Cancellation' },
  'kind.prepaid-term': { ja: '前払い契約の途中解約', en: 'Cancelling a prepaid term' },
  'kind.on-arrival': { ja: '通知が届いた日に終わる解約', en: 'Cancelling on arrival of the notice' },
  'kind.full-month': { ja: '利用した月の満額がかかる解約', en: 'Cancelling, the month in full' },
  paid: { ja: '支払済みの利用料（残高を含む）', en: 'Fees paid (balance included)' },
  noticeOn: { ja: '解約通知の到達日', en: 'Notice arrives on' },
  plan: { ja: 'プランの種類', en: 'Plan' },
  'choice.subscription': { ja: 'サブスクリプション', en: 'Subscription' },
  'choice.dedicated-server': { ja: '専用サーバー', en: 'Dedicated server' },
  'choice.one-time': { ja: 'ワンタイム', en: 'One-time' },
  initialFee: { ja: '支払済みの額に含まれる初期費用', en: 'Initial fee within the fees paid' },
  termFee: { ja: '契約期間の利用料（初期費用を除く）', en: 'Fee of the term (without the initial fee)' },

  // Money back
  moneyBackEligible: { ja: '返金保証の対象', en: 'Covered by the money-back guarantee' },
  moneyBackFrom: {
    ja: '返金保証の起算日（空欄は契約期間の初日）',
    en: 'Money-back days run from (blank: first day of the term)',
  },
  moneyBackDays: { ja: '返金保証の日数', en: 'Money-back days' },
  moneyBackCount: { ja: '返金保証期間の初日', en: 'First day of the money-back period' },
  'choice.first-day-excluded': { ja: '算入しない', en: 'Not counted' },
  'choice.first-day-included': { ja: '算入する', en: 'Counted' },
  moneyBackScope: { ja: '返金保証で戻る額', en: 'What the guarantee returns' },
  'choice.all-paid': { ja: '支払済みの全額', en: 'All that was paid' },
  'choice.without-initial-fee': { ja: '初期費用を除いた額', en: 'All but the initial fee' },
  moneyBackEnd: { ja: '返金保証による終了日', en: 'End of the service with money back' },
  'choice.notice-day': { ja: '解約通知の日', en: 'Day of the notice' },
  'choice.month-end': {
    ja: '解約通知の月の末日（契約期間が先に終わるならその日）',
    en: 'End of the month of the notice, or of the term if earlier',
  },
  moneyBackUntil: { ja: '返金保証の期限', en: 'Money-back until' },
  isWithinMoneyBack: { ja: '返金保証の期間内か', en: 'Within the money-back period' },
  monthEndInTerm: {
    ja: '通知の月の末日と契約期間の末日の早い方',
    en: 'End of the month of the notice, within the term',
  },

  // The end of the service
  serviceEnd: { ja: 'サービスの終了時期', en: 'When the service ends' },
  'choice.end-of-notice-month': { ja: '解約通知の月の末日', en: 'End of the month of the notice' },
  'choice.on-arrival': { ja: '解約通知の到達時', en: 'When the notice arrives' },
  'choice.on-cancellation': { ja: '利用登録の取消し時', en: 'When the registration is cancelled' },
  noticeMonthEndsOn: { ja: '解約通知の月の末日', en: 'Last day of the month of the notice' },
  endsWithinTerm: { ja: '通知の月の末日が契約期間の内か', en: 'Month of the notice ends within the term' },
  lostFrom: { ja: 'サービス終了日の翌日', en: 'Day after the service ends' },
  daysLost: { ja: 'サービス終了後の残日数', en: 'Days left after the service ends' },
  paidByDays: { ja: '利用料×残日数', en: 'Fee × days left' },
  comesBack: { ja: '返金があるか', en: 'Anything refunded' },
  forfeited: { ja: '返金されない額', en: 'Not refunded' },

  // Renewal
  renewal: { ja: '更新の方法', en: 'How it renews' },
  'choice.by-itself': { ja: '通知がなければ自動更新', en: 'By itself, unless notice is given' },
  oneTime: { ja: 'ワンタイムプランの場合', en: 'On a one-time plan' },
  'choice.ends-by-itself': { ja: '期間満了により終了', en: 'Ends with its term' },
  endsByItself: { ja: '期間満了により終了するか', en: 'Contract ends with its term' },
  noticeDays: { ja: '解約通知の予告日数', en: 'Days of notice before the last day' },
  noticeBy: { ja: '更新を止める通知の期限', en: 'Notice by, to stop the renewal' },
  isNoticeInTime: { ja: '更新を止める期限に間に合ったか', en: 'Notice in time to stop the renewal' },
  newTerm: { ja: '更新後の契約期間', en: 'Term after the renewal' },
  'choice.as-before': { ja: '更新前と同じ期間', en: 'As long as the one before' },
  renewalDue: { ja: '更新後の料金の支払期限', en: 'Fee of the new term due' },
  'choice.day-of-renewal': { ja: '更新日まで', en: 'By the day of renewal' },
  renewsOn: { ja: '更新日', en: 'Renewed on' },
  renewalFee: { ja: '更新後の契約期間の料金', en: 'Fee of the renewed term' },
  termMonths: { ja: '契約期間の月数', en: 'Months of the term' },
  newTermEndsOn: { ja: '更新後の契約期間の末日', en: 'Last day of the new term' },
  newTermDays: { ja: '更新後の契約期間の日数', en: 'Days of the new term' },

  // A month in full
  cancelledOn: { ja: '利用登録を取り消す日', en: 'Registration cancelled on' },
  monthlyFee: { ja: '月額利用料（プランとオプションの合計）', en: 'Monthly fee (plan and options)' },
  taxIncluded: { ja: '入力額は税込', en: 'Fee includes tax' },
  charge: { ja: 'その月の利用料', en: 'Fee of that month' },
  'choice.month-in-full': { ja: '利用した月の満額', en: 'The month in full' },
  dataDeletion: { ja: '取消し後の保存データの削除', en: 'Deletion of data after that' },
  'choice.at-once': { ja: '直ちに削除できる', en: 'May follow at once' },
  firstOn: { ja: 'その月の初日', en: 'First day of the month' },
  lastFreeDay: { ja: 'この月の料金がかからない最後の日', en: 'Last day that would cost nothing of this month' },
  dataDeletableFrom: { ja: '保存データが削除され得る日', en: 'Data may be deleted from' },

  // How steps come about
  'operation.nothing': { ja: '約款により0', en: 'nothing, under the terms' },
  'operation.is-on-or-before': { ja: 'その日以前か', en: 'on or before that day' },
} satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  // What it answers, and how
  'rule.prepaid-term': (say) => [
    {
      ja: say`前払いの契約期間の途中で解約したときに、いつ終わり、何が戻り、更新料がかかるかを示します。返金保証の対象で、起算日から${'moneyBackDays'}以内の解約なら支払った額が戻ります。それ以外の解約では通知の月の末日に終了し、返金はなく、残りの日数に当たる額は失われます。通知の月の末日が契約期間より後になるときは、契約期間の末日の${'noticeDays'}前までの通知（ワンタイムプランは通知不要）なら契約期間とともに終了し、それより遅い通知なら契約が更新され、更新後の契約期間の料金を更新日までに支払います。`,
      en: say`When a prepaid term ends on cancellation, what comes back, and whether the fee of another term is due. Under the money-back guarantee, within ${'moneyBackDays'}, what was paid comes back. Otherwise the service ends with the month of the notice and nothing is refunded: the part of the fee for the days left is lost. Where that month outlasts the term, notice ${'noticeDays'} before the last day of the term (on a one-time plan, none) lets the contract end with it; after a later notice it has renewed, and the fee of the new term is due by the day of renewal.`,
    },
  ],
  'rule.on-arrival': () => [
    {
      ja: '解約したときに、いつ終わり、いくら戻るかを示します。契約は解約の通知が届いた日に終了します。支払済みの利用料や残高は返金されません。',
      en: 'When the contract ends on cancellation, and what comes back. It ends on the day the notice arrives. Fees paid and any balance are not refunded.',
    },
  ],
  'rule.full-month': () => [
    {
      ja: '利用登録を取り消すときに、その月の利用料がいくらかかるかを示します。月の初日に利用していたプランとオプションの料金は、取消しが何日であっても日割りされず満額です。サービスは取消しの日に終わり、保存したデータはその日から削除され得ます。前の月の末日までに取り消せば、この月の料金はかかりません。',
      en: 'What leaving costs in the month in which the registration is cancelled. The fees of the plan and the options held on the first of that month are owed in full, whatever the day, and never by the day. The service ends on that day, and the stored data may be deleted from then on. Cancelled by the last day of the month before, nothing would be owed for this one.',
    },
  ],
  'formula.prepaid-term': (say) => [
    {
      ja: say`返金されない額 ＝ 契約期間の利用料 × サービス終了後の残日数 ÷ 契約期間の日数（更新された場合は更新後の料金と日数で）、端数は${'rounding'}`,
      en: say`not refunded = fee of the term × days left after the service ends ÷ days of the term (once renewed, fee and days of the new term); rounding: ${'rounding'}`,
    },
  ],
  'formula.on-arrival': (say) => [
    {
      ja: say`返金されない額 ＝ 支払済みの残高（終了は${'serviceEnd'}）`,
      en: say`not refunded = the balance paid (the service ends ${'serviceEnd'})`,
    },
  ],
  'formula.full-month': (say) => [
    {
      ja: say`その月の利用料 ＝ 月額利用料の満額（税抜なら消費税を加える。端数は${'rounding'}）`,
      en: say`fee of that month = the monthly fee in full (consumption tax added where it is not in it; rounding: ${'rounding'})`,
    },
  ],

  // Why the answer is what it is
  'because.prepaid-term': (say, is) => [
    is('isWithinMoneyBack', 'true') &&
      is('refund', 'difference') && {
        ja: say`解約通知の${'noticeOn'}は返金保証の期限${'moneyBackUntil'}までなので、支払済みの${'paid'}から初期費用${'initialFee'}を除いた額が返金されます。`,
        en: say`The notice of ${'noticeOn'} comes within the money-back period to ${'moneyBackUntil'}: the ${'paid'} paid is refunded, less the initial fee of ${'initialFee'}.`,
      },
    is('isWithinMoneyBack', 'true') && {
      ja: say`解約通知の${'noticeOn'}は返金保証の期限${'moneyBackUntil'}までなので、支払済みの${'paid'}の全額が返金されます。`,
      en: say`The notice of ${'noticeOn'} comes within the money-back period to ${'moneyBackUntil'}: all of the ${'paid'} paid is refunded.`,
    },
    is('isNoticeInTime', 'false') &&
      is('forfeited', '0') && {
        ja: say`解約通知の${'noticeOn'}は、更新を止める期限の${'noticeBy'}を過ぎています。契約は${'renewsOn'}に更新され、更新後の料金${'renewalFee'}をその日までに支払います。サービスは${'serviceEndsOn'}に終了します。`,
        en: say`The notice of ${'noticeOn'} came after ${'noticeBy'}, too late to stop the renewal: the contract renews on ${'renewsOn'}, and the fee of the new term, ${'renewalFee'}, is due by then. The service ends on ${'serviceEndsOn'}.`,
      },
    is('isNoticeInTime', 'false') && {
      ja: say`解約通知の${'noticeOn'}は、更新を止める期限の${'noticeBy'}を過ぎています。契約は${'renewsOn'}に更新され、更新後の料金${'renewalFee'}をその日までに支払います。サービスは${'serviceEndsOn'}に終了し、残り${'daysLost'}分の${'forfeited'}は戻りません。`,
      en: say`The notice of ${'noticeOn'} came after ${'noticeBy'}, too late to stop the renewal: the contract renews on ${'renewsOn'}, and the fee of the new term, ${'renewalFee'}, is due by then. The service ends on ${'serviceEndsOn'}, and ${'forfeited'} for the ${'daysLost'} left is lost.`,
    },
  ],
  'because.full-month': (say, is) => [
    is('charge', 'sum') && {
      ja: say`${'cancelledOn'}の取消しでは、その月の利用料${'monthlyFee'}が日割りなしでかかり、${'taxRate'}の消費税${'tax'}が加わります。${'lastFreeDay'}までの取消しなら、この月の料金はかかりませんでした。`,
      en: say`Cancelled on ${'cancelledOn'}, the fee of that month, ${'monthlyFee'}, is owed in full, with ${'tax'} of consumption tax at ${'taxRate'}. By ${'lastFreeDay'} it would have cost nothing of this month.`,
    },
    {
      ja: say`${'cancelledOn'}の取消しでは、その月の利用料が日割りなしでかかります。${'lastFreeDay'}までの取消しなら、この月の料金はかかりませんでした。`,
      en: say`Cancelled on ${'cancelledOn'}, the fee of that month is owed in full. By ${'lastFreeDay'} it would have cost nothing of this month.`,
    },
  ],
  'because.no-refund': (say, is) => [
    is('isWithinMoneyBack', 'true') &&
      is('forfeited', '0') && {
        ja: say`解約通知の${'noticeOn'}は返金保証の期限${'moneyBackUntil'}までですが、支払済みの額がないため、返金はありません。`,
        en: say`The notice of ${'noticeOn'} comes within the money-back period to ${'moneyBackUntil'}, but nothing was paid: there is nothing to refund.`,
      },
    is('isWithinMoneyBack', 'true') && {
      ja: say`解約通知の${'noticeOn'}は返金保証の期限${'moneyBackUntil'}までですが、支払済みの${'paid'}は初期費用だけなので、返金はありません。`,
      en: say`The notice of ${'noticeOn'} comes within the money-back period to ${'moneyBackUntil'}, but the ${'paid'} paid is the initial fee alone: there is no refund.`,
    },
    is('isNoticeInTime', 'true') && {
      ja: say`解約通知の${'noticeOn'}は更新を止める期限の${'noticeBy'}に間に合いました。契約は更新されずに${'serviceEndsOn'}に契約期間とともに終了し、約款上の返金はありません。`,
      en: say`The notice of ${'noticeOn'} came by ${'noticeBy'}, in time to stop the renewal: the contract ends with its term on ${'serviceEndsOn'}, and the terms give no refund.`,
    },
    is('endsByItself', 'true') && {
      ja: say`ワンタイムプランの契約は更新されず、${'serviceEndsOn'}に契約期間とともに終了します。約款上の返金はありません。`,
      en: say`A one-time plan does not renew: the contract ends with its term on ${'serviceEndsOn'}, and the terms give no refund.`,
    },
    is('isWithinMoneyBack', 'false') && {
      ja: say`解約通知の${'noticeOn'}は返金保証の期限${'moneyBackUntil'}を過ぎているため、返金はありません。サービスは${'serviceEndsOn'}に終了し、残り${'daysLost'}分の${'forfeited'}は戻りません。`,
      en: say`The notice of ${'noticeOn'} comes after the money-back period to ${'moneyBackUntil'}: there is no refund. The service ends on ${'serviceEndsOn'}, and ${'forfeited'} for the ${'daysLost'} left is lost.`,
    },
    {
      ja: say`サービスは${'serviceEndsOn'}に終了し、約款上の返金はありません。残り${'daysLost'}分の${'forfeited'}は戻りません。`,
      en: say`The service ends on ${'serviceEndsOn'}, and the terms give no refund: ${'forfeited'} for the ${'daysLost'} left is lost.`,
    },
    {
      ja: say`契約は解約通知が届いた${'serviceEndsOn'}に終了し、支払済みの${'forfeited'}は返金されません。`,
      en: say`The contract ends on ${'serviceEndsOn'}, when the notice arrives; the ${'forfeited'} paid is not refunded.`,
    },
  ],
}

/** What people look for: words with a space between, of `every` variant and of one. */
export const search: Readonly<Record<string, Words>> = {
  every: {
    ja: `解約 かいやく 退会 たいかい 中途解約 ちゅうとかいやく 途中解約 とちゅうかいやく キャンセル やめる 辞める 返金 へんきん 払い戻し はらいもどし 終了 しゅうりょう 残高 ざんだか 解約通知 かいやくつうち 違約金 いやくきん ${leaving.ja} 返して 返品 へんぴん`,
    en: `cancel cancellation terminate termination leave quit unsubscribe refund money back balance end of service lost forfeited notice ${leaving.en}`,
  },
  'prepaid-term': {
    ja: '返金保証 へんきんほしょう 前払い まえばらい 30日 自動更新 じどうこうしん 更新料 こうしんりょう',
    en: 'money-back guarantee prepaid term 30 days auto-renewal renewed renewal fee',
  },
  'on-arrival': {
    ja: 'クレジット チャージ',
    en: 'credits prepaid credit top-up',
  },
  'full-month': {
    ja: '利用登録 りようとうろく 登録取消 とうろくとりけし 月額 げつがく 満額 まんがく 日割りなし ひわりなし 締日 しめび 25日 データ削除 でーたさくじょ',
    en: 'registration monthly fee full month no pro-rata cut-off day data deletion',
  },
}
