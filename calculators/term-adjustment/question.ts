import type { Question } from '../kernel/schema/kind.ts'

export const question: Question = {
  id: 'fee-changes',
  after: 'most-they-owe',
  says: { ja: '期間の途中で料金や税率が変わった', en: 'The fee or the tax changed' },
  help: {
    ja: '前払いした契約期間に追加で支払う差額を計算します。',
    en: 'What is to be paid on top for a term already paid for.',
  },
}
