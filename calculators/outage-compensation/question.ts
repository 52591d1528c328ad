import type { Question } from '../kernel/schema/kind.ts'

export const question: Question = {
  id: 'service-down',
  after: 'paid-late',
  says: { ja: 'サービスが使えなかった', en: 'The service was down' },
  help: {
    ja: '障害で止まっていた間の補償を計算します。',
    en: 'What the outage is worth, as money or as a longer contract.',
  },
}
