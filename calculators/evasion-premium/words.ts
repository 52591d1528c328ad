import type { Words } from '../kernel/words.ts'

export const words: Readonly<Record<string, Words>> = {
  kind: { ja: '不正に免れた場合の割増金', en: 'Premium for evasion' },
  exemptedAmount: { ja: '不正に免れた額', en: 'Amount evaded' },
  discoveredOn: { ja: '発覚日', en: 'Discovered on' },
  premiumRate: { ja: '割増金の割合', en: 'Premium rate' },
  premium: { ja: '割増金', en: 'Premium' },
}
