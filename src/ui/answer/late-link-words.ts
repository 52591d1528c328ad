import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** The link from what is owed to what it costs to pay that late. */
export const lateLinkWords = {
  late: {
    ja: '{amount}の支払が遅れたときの損害金を計算する',
    en: 'If the {amount} is paid late: what that costs',
  },
  lateFrom: {
    ja: '{date}までに支払う{amount}が遅れたときの損害金を計算する',
    en: 'If the {amount} due by {date} is paid late: what that costs',
  },
} as const satisfies Readonly<Record<string, Words>>
