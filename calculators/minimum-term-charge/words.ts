import { leaving } from '../kernel/schema/search-words.ts'
import type { Sentences } from '../kernel/schema/sentence.ts'
import type { Words } from '../kernel/schema/words.ts'

export const words = {
  kind: { ja: '最低利用期間内の解約', en: 'Leaving within the minimum term' },
  requestedOn: { ja: '解約申込日', en: 'Cancellation requested on' },
  alreadyPaid: { ja: '支払済みの額', en: 'Already paid' },
  minimumMonths: { ja: '最低利用期間の月数', en: 'Months of the minimum term' },
  minimumTermEndsOn: { ja: '最低利用期間の末日', en: 'Last day of the minimum term' },
  noticeMonths: { ja: '解約申込の月から終了月までの月数', en: 'Months from the request to the end of service' },
  earlyEnd: { ja: '徴収の要件', en: 'When the charge falls due' },
  'choice.within-minimum-term': {
    ja: '最低利用期間の末日より前にサービスが終了する',
    en: 'Service ends within the minimum term',
  },
  endsEarly: { ja: '最低利用期間の満了前に終了するか', en: 'Service ends within the minimum term' },
  ordinaryExact: { ja: '端数処理前の通常料金', en: 'Ordinary charge before rounding' },
  ordinaryCharge: { ja: '終了日までの通常料金', en: 'Ordinary charge to the end of service' },
  chargedMonths: { ja: '徴収する月数', en: 'Months charged' },
  chargedFees: { ja: '徴収する月額利用料', en: 'Monthly fees charged' },
  charge: { ja: '中途解約時の請求額', en: 'Charge for leaving early' },
  shortfall: { ja: '通常料金との差額', en: 'Charge above the ordinary one' },
  balanceExact: { ja: '請求額－支払済みの額', en: 'Charge less what was paid' },
  balance: { ja: '残りの支払額', en: 'Balance to pay' },
  'code.minimum-term-met': {
    ja: '最低利用期間を満たしているため、通常料金だけがかかります。',
    en: 'The minimum term is met: only the ordinary charge is owed.',
  },

  // How steps come about
  'operation.is-before': { ja: 'その日より前か', en: 'before that day' },
} satisfies Readonly<Record<string, Words>>

export const sentences: Sentences<keyof typeof words> = {
  // What it answers, and how
  rule: (say) => [
    {
      ja: say`早く解約したときに請求される額です。最低利用期間は、サービス開始日の翌日から${'minimumMonths'}です。サービスは解約申込の月から${'noticeMonths'}後の月の末日に終了します。それが最低利用期間の末日より前なら、初期費用と月額利用料${'chargedMonths'}分がかかり、そうでなければ終了日までの通常料金だけです。`,
      en: say`What leaving early costs. The minimum term is ${'minimumMonths'} from the day after opening. The service ends with the month that lies ${'noticeMonths'} after the month of the request. If that is before the minimum term ends, the initial fee and ${'chargedMonths'} of fees are charged; otherwise only the ordinary charge to that day is owed.`,
    },
  ],
  formula: (say) => [
    {
      ja: say`初期費用 ＋ 月額利用料 × ${'chargedMonths'}（最低利用期間${'minimumMonths'}の末日より前に終了する場合）`,
      en: say`initial fee + monthly fee × ${'chargedMonths'} (where the service ends before the minimum term of ${'minimumMonths'} does)`,
    },
  ],

  // Why the answer is what it is
  because: (say) => [
    {
      ja: say`サービスは${'serviceEndsOn'}に終了し、最低利用期間の末日の${'minimumTermEndsOn'}より前なので、初期費用${'initialFee'}と月額利用料${'chargedMonths'}分の${'chargedFees'}がかかります。`,
      en: say`The service ends on ${'serviceEndsOn'}, before the minimum term does on ${'minimumTermEndsOn'}: the initial fee of ${'initialFee'} and ${'chargedMonths'} of fees, ${'chargedFees'}, are charged.`,
    },
  ],
  'because.and': (say) => [
    {
      ja: say`支払済みの${'alreadyPaid'}を差し引いた残りは${'balance'}です。`,
      en: say`After the ${'alreadyPaid'} already paid, ${'balance'} remains.`,
    },
  ],
  'because.minimum-term-met': (say) => [
    {
      ja: say`早期解約の請求はありません。サービスの終了は${'serviceEndsOn'}で、最低利用期間の末日の${'minimumTermEndsOn'}より前ではないためです。終了日までの通常料金だけがかかります。`,
      en: say`Nothing is due for leaving early. The service ends on ${'serviceEndsOn'}, which is not before the minimum term does on ${'minimumTermEndsOn'}; only the ordinary charge to that day is owed.`,
    },
  ],
}

/** What people look for: words with a space between, of `every` variant and of one. */
export const search: Readonly<Record<string, Words>> = {
  every: {
    ja: `最低利用期間 さいていりようきかん 解約 かいやく 解約金 かいやくきん 違約金 いやくきん 解約料 かいやくりょう 縛り しばり 中途解約 ちゅうとかいやく 途中解約 とちゅうかいやく 早期解約 そうきかいやく やめる 退会 たいかい 契約期間 けいやくきかん 初期費用 しょきひよう ${leaving.ja} 2年縛り 乗り換え のりかえ 違約金`,
    en: `early termination fee ETF minimum term lock-in contract cancel cancellation leave early break penalty exit fee notice initial fee ${leaving.en} early exit switch provider`,
  },
}
