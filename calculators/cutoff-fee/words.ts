import type { Words } from '../kernel/words.ts'

const heldFrom: Words = { ja: '利用開始日', en: 'Held from' }
const heldTo: Words = { ja: '利用終了日（空欄は利用中）', en: 'Held to (blank: still held)' }

export const words: Readonly<Record<string, Words>> = {
  kind: { ja: '締日で定まる月額料金', en: 'Monthly fee by cut-off day' },
  plans: { ja: 'プラン', en: 'Plans' },
  'plans.name': { ja: 'プラン名', en: 'Plan' },
  'plans.monthlyFee': { ja: 'プランの月額料金', en: 'Monthly plan fee' },
  'plans.from': heldFrom,
  'plans.to': heldTo,
  'options.from': heldFrom,
  'options.to': heldTo,
  taxIncluded: { ja: '入力額は税込', en: 'Fees include tax' },
  cutoffDay: { ja: '締日', en: 'Cut-off day' },
  cutoffOn: { ja: '対象月の締日', en: 'Cut-off date of the month' },
  firstOn: { ja: '対象月の初日', en: 'First day of the month' },
  planGrade: { ja: '最上位とするプラン', en: 'Plan of the highest grade' },
  'choice.highest-fee': { ja: '料金が最も高いプラン', en: 'The one with the highest fee' },
  planFee: { ja: 'プラン料金', en: 'Plan fee' },
  fee: { ja: 'オプション料金', en: 'Option fee' },
  optionFees: { ja: 'オプション料金の合計', en: 'Option fees' },
  isCharged: { ja: '請求する料金があるか', en: 'Anything charged' },
  subtotal: { ja: '小計', en: 'Subtotal' },
  consumptionTax: { ja: '消費税の扱い', en: 'Treatment of consumption tax' },
  'choice.added': { ja: '別途加算', en: 'Added' },
  consumptionTaxRate: { ja: '消費税率（地方消費税を含む）', en: 'Consumption tax rate (local tax included)' },
  taxRate: { ja: '締日の消費税率', en: 'Tax rate on the cut-off date' },
  taxExact: { ja: '端数処理前の消費税額', en: 'Consumption tax before rounding' },
  tax: { ja: '消費税額', en: 'Consumption tax' },
  'code.nothing-charged': {
    ja: '締日までに利用した有料のプランもオプションもないため、この月の請求はありません。',
    en: 'No paid plan or option was held by the cut-off day: nothing is charged for this month.',
  },
}
