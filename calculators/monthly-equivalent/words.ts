import type { Words } from '../kernel/words.ts'

export const words: Readonly<Record<string, Words>> = {
  kind: { ja: '月額換算', en: 'Monthly equivalent' },
  totalFee: { ja: '契約期間全体の料金', en: 'Fee for the whole term' },
  months: { ja: '契約月数', en: 'Months of the contract' },
  spread: { ja: '換算の方法', en: 'How the fee is spread' },
  'choice.over-contract-months': { ja: '契約月数で均等割り', en: 'Evenly over the contract months' },
  monthlyFee: { ja: '1か月あたりの料金', en: 'Fee per month' },
}
