import type { Words } from '../../../../calculators/kernel/schema/words.ts'

/** What the picture of a month and its cut-off day says. A name in braces is filled in. */
export const heldWords = {
  month: { ja: '締日までに利用したもの', en: 'Held by the cut-off day' },
  wholeMonth: { ja: 'その月に利用したもの', en: 'Held in the month' },
  cutoff: { ja: '締日 {date}', en: 'Cut-off {date}' },
  charged: { ja: '請求', en: 'charged' },
  held: { ja: '請求なし', en: 'not charged' },
  out: { ja: '対象外', en: 'not counted' },
  moreRows: { ja: 'ほか{count}件', en: '{count} more' },
} as const satisfies Readonly<Record<string, Words>>
