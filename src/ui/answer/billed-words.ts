import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** The field for what a bill states. */
export const billedWords = {
  title: { ja: '請求書の金額と照合する', en: 'Compare with a bill' },
  titleOfDate: { ja: '示された日付と照合する', en: 'Compare with a date you were given' },
  amount: { ja: '請求書の金額', en: 'My bill says' },
  date: { ja: '示された日付', en: 'The date I was given' },
  waits: { ja: '照合は結果が出てから行います。', en: 'It is compared as soon as there is an answer.' },
} as const satisfies Readonly<Record<string, Words>>
