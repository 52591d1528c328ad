import type { Words } from '../kernel/words.ts'

export const words: Readonly<Record<string, Words>> = {
  kind: { ja: '損害賠償の上限', en: 'Liability cap' },
  damageOn: { ja: '損害発生日', en: 'Damage occurred on' },
  payments: { ja: '支払った利用料（初期費用を除く）', en: 'Usage fees paid (without initial fees)' },
  'payments.on': { ja: '支払日', en: 'Paid on' },
  'payments.amount': { ja: '支払額', en: 'Amount paid' },
  liableFrom: { ja: '責任を負う帰責性の下限', en: 'Least fault that makes the company liable' },
  isLiable: { ja: '賠償責任が生じるか', en: 'Company is liable' },
  isCapped: { ja: '上限が及ぶか', en: 'Cap applies' },
  'choice.capped': { ja: '上限あり', en: 'Capped' },
  'choice.uncapped': { ja: '上限なし', en: 'Not capped' },
  capMeasure: { ja: '上限の基準', en: 'Measure of the cap' },
  'choice.usage-fees-paid': { ja: '対象期間に支払った利用料の累計', en: 'Usage fees paid in the window' },
  windowMonths: { ja: '対象期間の月数', en: 'Months of the window' },
  windowEdge: { ja: '対象月数前の応当日', en: 'Same day at the start of the window' },
  'choice.exclusive': { ja: '含めない', en: 'Left out' },
  'choice.inclusive': { ja: '含める', en: 'Included' },
  windowFrom: { ja: '対象期間の初日', en: 'First day of the window' },
  windowTo: { ja: '対象期間の末日', en: 'Last day of the window' },
  paidInWindow: { ja: '対象期間に支払った利用料', en: 'Fees paid in the window' },
  compensation: { ja: '賠償額', en: 'Compensation' },
  'code.needs-gross-negligence': {
    ja: '会社に故意も重過失もないため、約款上の賠償責任は生じません。',
    en: 'Without intent or gross negligence, the company owes nothing under the terms.',
  },
}
