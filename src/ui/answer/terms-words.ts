import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What the table of terms says. */
export const termsWords = {
  rule: { ja: '計算のきまり', en: 'The rule' },
  terms: { ja: '約款の定め（定めのない点は既定の読み方）', en: 'The terms, and the default where they are silent' },
  assumed: { ja: '定めなし', en: 'Assumed' },
  notes: { ja: '注記', en: 'Notes' },
  documents: { ja: '参照した文書', en: 'Documents' },
} as const satisfies Readonly<Record<string, Words>>
