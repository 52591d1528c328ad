import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What stands beside what an article says. A name in braces is filled in. */
export const citeWords = {
  checked: { ja: '{date}に本文を確認', en: 'Text read on {date}' },
  fullText: { ja: '本文（{host}）', en: 'The text at {host}' },
  comma: { ja: '、', en: ', ' },
} as const satisfies Readonly<Record<string, Words>>
