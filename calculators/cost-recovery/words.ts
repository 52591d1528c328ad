import type { Words } from '../kernel/words.ts'

export const words: Readonly<Record<string, Words>> = {
  kind: { ja: '実費の請求', en: 'Cost recovery' },
  costs: { ja: '費用', en: 'Costs' },
  'costs.name': { ja: '費目', en: 'Item' },
  'costs.amount': { ja: '金額', en: 'Amount' },
  recovery: { ja: '請求できる額', en: 'What may be charged' },
  'choice.actual-cost': { ja: '実費', en: 'Actual cost' },
}
