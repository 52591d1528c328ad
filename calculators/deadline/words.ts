import type { Words } from '../kernel/words.ts'

export const words: Readonly<Record<string, Words>> = {
  kind: { ja: '期日・期限', en: 'Deadline' },
  date: { ja: '期日', en: 'Date' },
  statedDate: { ja: '約款どおりの期日', en: 'Date as stated' },
  businessDays: { ja: '営業日数', en: 'Business days' },
  closedDays: { ja: '土日祝日のほかの休業日', en: 'Closed besides weekends and holidays' },
  paymentRegistered: { ja: '有料プランの利用または支払情報の登録あり', en: 'Paid plan or payment details on file' },
  paidPlan: { ja: '有料プランまたは支払情報の登録がある場合', en: 'With a paid plan or payment details on file' },
  'choice.unlimited': { ja: '無期限', en: 'No limit' },
  isUnlimited: { ja: '無期限となるか', en: 'Without limit' },
  'code.unlimited': {
    ja: '有料プランの利用または支払情報の登録があるため、期限はありません。',
    en: 'There is a paid plan or payment details on file, so no limit applies.',
  },
  on: { ja: '基準となる日', en: 'Date counted from' },
}
