import type { Words } from '../kernel/words.ts'

export const words: Readonly<Record<string, Words>> = {
  kind: { ja: '最低利用期間内の解約', en: 'Leaving within the minimum term' },
  requestedOn: { ja: '解約申込日', en: 'Cancellation requested on' },
  alreadyPaid: { ja: '支払済みの額', en: 'Already paid' },
  minimumMonths: { ja: '最低利用期間の月数', en: 'Months of the minimum term' },
  minimumTermEndsOn: { ja: '最低利用期間の末日', en: 'Last day of the minimum term' },
  noticeMonths: { ja: '解約申込の月から終了月までの月数', en: 'Months from the request to the end of service' },
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
}
