import type { Question } from '../kernel/schema/kind.ts'

export const question: Question = {
  id: 'paid-late',
  says: { ja: '支払が遅れた', en: 'I paid late' },
  help: {
    ja: '期日を過ぎた支払に加わる遅延損害金を計算します。',
    en: 'The late-payment damages that the delay adds, to the day.',
  },
}
