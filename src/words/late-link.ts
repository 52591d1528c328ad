import type { Words } from '../../calculators/kernel/words.ts'

/** The link from what is owed to what it costs to pay that late. */
export const lateLinkWords = {
  late: {
    ja: '{amount}の支払が遅れたときの損害金を計算する',
    en: 'What it costs to pay the {amount} late',
  },
  lateFrom: {
    ja: '{date}までに支払う{amount}が遅れたときの損害金を計算する',
    en: 'What it costs to pay the {amount} due by {date} late',
  },
} as const satisfies Readonly<Record<string, Words>>
