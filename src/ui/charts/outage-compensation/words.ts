import type { Words } from '../../../../calculators/kernel/schema/words.ts'

/** What the picture of an outage says. A name in braces is filled in. */
export const outageWords = {
  outage: { ja: '障害の長さと補償の対象', en: 'The outage and what counts' },
  outageSays: {
    ja: '会社が知ってから復旧まで{length}。',
    en: 'From when the company knew to the restoration: {length}.',
  },
  daysCount: { ja: '補償の対象は{days}分です。', en: 'What counts: {days}.' },
  tooShort: { ja: '補償に必要な長さに届いていません。', en: 'It was too short to count.' },
  byMonth: { ja: '月ごとの内訳：{months}。', en: 'By month: {months}.' },
  monthShare: { ja: '{month}：{days}分', en: '{month}: {days}' },
  monthsShare: { ja: '{month}から{last}まで：{days}分', en: '{month} to {last}: {days}' },
  known: { ja: '会社が把握', en: 'Known' },
  restored: { ja: '復旧', en: 'Restored' },
  threshold: { ja: '必要な長さ', en: 'Must last' },
  unavailable: { ja: '利用不能', en: 'Unavailable' },
} as const satisfies Readonly<Record<string, Words>>
