import type { Question } from '../kernel/schema/kind.ts'

export const question: Question = {
  id: 'service-ends',
  after: 'fee-changes',
  says: { ja: 'サービスや機能が終了する', en: 'They are ending the service' },
  help: {
    ja: '会社の都合で終わるときに戻る額を計算します。',
    en: 'What comes back when the company withdraws what was paid for.',
  },
}
