import type { Question } from '../kernel/schema/kind.ts'

export const question: Question = {
  id: 'most-they-owe',
  after: 'by-when',
  says: { ja: '損害はいくらまで賠償される？', en: 'What is the most they owe me?' },
  help: {
    ja: '会社が負う損害賠償の上限を計算します。',
    en: 'The cap on the damages that the company pays.',
  },
}
