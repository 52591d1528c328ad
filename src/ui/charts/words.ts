import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What several pictures say. A name in braces is filled in. */
export const pictures = {
  year: { ja: '{year}年', en: '{year}' },
  marks: { ja: '時間線上の印：{marks}。', en: 'On the time line: {marks}.' },
  daysOff: { ja: '網掛けは休業日（土日・祝日など）です。', en: 'Days off, such as weekends and holidays, are shaded.' },
  dayOffTint: { ja: '休業日', en: 'Days off' },
} as const satisfies Readonly<Record<string, Words>>
