import type { Words } from '../../calculators/kernel/words.ts'

/** Words of facts, terms, choices and codes that several kinds share; a kind's own words come first. */
export const common: Readonly<Record<string, Words>> = {
  // Who, and whose fault
  customer: { ja: '利用者の区分', en: 'Customer' },
  'choice.business': { ja: '事業者', en: 'Business' },
  'choice.consumer': { ja: '消費者', en: 'Consumer' },
  fault: { ja: '会社の帰責性', en: 'Fault of the company' },
  'choice.negligence': { ja: '軽過失', en: 'Ordinary negligence' },
  'choice.gross-negligence': { ja: '重過失', en: 'Gross negligence' },
  'choice.intent': { ja: '故意', en: 'Intent' },
  'choice.none': { ja: 'なし', en: 'None' },

  // The terms and the contract
  contractedOn: { ja: '契約日', en: 'Day of the contract' },
  inForceFrom: { ja: '約款の効力発生日', en: 'Terms in force from' },
  isInForce: { ja: '約款の効力発生以後か', en: 'Terms in force on that day' },
  startsOn: { ja: '契約開始日', en: 'Contract starts on' },
  termStartsOn: { ja: '契約期間の初日', en: 'First day of the term' },
  termEndsOn: { ja: '契約期間の末日', en: 'Last day of the term' },
  termDays: { ja: '契約期間の日数', en: 'Days of the term' },
  openedOn: { ja: 'サービス開始日（開通試験完了日）', en: 'Service starts on (opening test done)' },
  serviceEndsOn: { ja: 'サービス終了日', en: 'Service ends on' },
  chargeStart: { ja: '課金の起算', en: 'Start of charging' },
  chargedFrom: { ja: '課金開始日', en: 'Charged from' },
  'choice.day-after-opening': { ja: 'サービス開始日の翌日', en: 'Day after the service starts' },

  // Dates and days
  month: { ja: '対象月', en: 'Month' },
  months: { ja: '月数', en: 'Months' },
  days: { ja: '日数', en: 'Days' },
  daysInMonth: { ja: 'その月の日数', en: 'Days in the month' },
  daysUsed: { ja: '利用日数', en: 'Days used' },
  monthEndsOn: { ja: 'その月の末日', en: 'Last day of the month' },
  firstMonthEndsOn: { ja: '初月の末日', en: 'Last day of the first month' },
  firstMonthDays: { ja: '初月の利用日数', en: 'Days used in the first month' },
  daysInFirstMonth: { ja: '初月の日数', en: 'Days in the first month' },
  fullMonths: { ja: '満額の月数', en: 'Full months' },
  dueOn: { ja: '支払期日', en: 'Due date' },
  dueDate: { ja: '休業日を調整した期日', en: 'Due date, adjusted for days off' },
  statedDate: { ja: '約款どおりの期日', en: 'Date as stated' },
  dueDateRoll: { ja: '期日が休業日に当たる場合', en: 'Due date on a day off' },
  'choice.as-stated': { ja: '期日のまま', en: 'Stays as it is' },
  'choice.next-business-day': { ja: '翌営業日に繰り下げ', en: 'Moves to the next business day' },
  lastDayRoll: { ja: '期間の末日が休業日に当たる場合', en: 'Last day of the period on a day off' },
  lastDay: { ja: '期間の末日', en: 'Last day of the period' },
  countBack: { ja: '「前まで」の数え方', en: 'Counting back' },
  'choice.strict': { ja: '両端を算入しない（安全な日）', en: 'Neither end counted (the safe date)' },
  'choice.lenient': { ja: '期限の日を算入する', en: 'Day of the deadline counted' },
  dayCount: { ja: '年数の計算方法', en: 'Day count' },
  'choice.anniversary-years': {
    ja: '応当日方式（残日数は暦年ごとに÷365・÷366）',
    en: 'Anniversaries, then days ÷ 365 or ÷ 366 by calendar year',
  },
  'choice.actual-365-fixed': { ja: '全日数÷365', en: 'All days ÷ 365' },
  'choice.leap-window': {
    ja: '応当日方式（残日数からの1年に2月29日があれば÷366）',
    en: 'Anniversaries, then days ÷ 366 if the next year holds 29 February',
  },

  // Fees and amounts
  monthlyFee: { ja: '月額利用料', en: 'Monthly fee' },
  initialFee: { ja: '初期費用', en: 'Initial fee' },
  options: { ja: 'オプション', en: 'Options' },
  'options.name': { ja: 'オプション名', en: 'Option' },
  'options.monthlyFee': { ja: 'オプションの月額料金', en: 'Monthly option fee' },
  proRata: { ja: '日割り', en: 'Pro-rata' },
  'choice.days-of-month': { ja: 'その月の日数による', en: 'By the days of the month' },
  feeByDays: { ja: '月額利用料×日数', en: 'Monthly fee × days' },
  firstFeeByDays: { ja: '月額利用料×初月の利用日数', en: 'Monthly fee × days used in the first month' },
  firstMonthFee: { ja: '初月の利用料（日割り）', en: 'First month’s fee (pro rata)' },
  fullMonthsFee: { ja: '満額の月の利用料', en: 'Fees for the full months' },
  usageFee: { ja: '利用料（日割り）', en: 'Usage fee (pro rata)' },
  refund: { ja: '返金', en: 'Refund' },
  taxIncluded: { ja: '入力額は税込', en: 'Fees include tax' },
  consumptionTax: { ja: '消費税の扱い', en: 'Treatment of consumption tax' },
  'choice.added': { ja: '別途加算', en: 'Added' },
  consumptionTaxRate: { ja: '消費税率（地方消費税を含む）', en: 'Consumption tax rate (local tax included)' },
  taxExact: { ja: '端数処理前の消費税額', en: 'Consumption tax before rounding' },
  tax: { ja: '消費税額', en: 'Consumption tax' },
  total: { ja: '合計', en: 'Total' },
  exact: { ja: '端数処理前の金額', en: 'Amount before rounding' },
  rounding: { ja: '端数処理', en: 'Rounding' },
  'choice.down': { ja: '切捨て', en: 'Drop the fraction' },
  'choice.half-up': { ja: '四捨五入', en: 'Round half up' },

  // Damage and its cap
  actualDamage: { ja: '実際に生じた損害額', en: 'Actual damage' },
  cap: { ja: '上限額', en: 'Cap' },
  grossCap: { ja: '故意・重過失の場合の上限', en: 'Cap for intent or gross negligence' },
  capSaysLesserOnly: { ja: '上限を軽過失に限ると明示しているか', en: 'Cap says that it covers lesser negligence only' },

  // Answers
  'code.no-refund': { ja: '約款上、返金はありません。', en: 'Under the terms there is no refund.' },
  'code.not-attributable': {
    ja: '会社の責めに帰すべき事由がないため、賠償責任は生じません。',
    en: 'The company is not at fault and owes no compensation.',
  },
  'code.holidays-not-known': {
    ja: 'その時期の国民の祝日が分からないため、期日を定められません。',
    en: 'The national holidays of that time are not known, so the date cannot be fixed.',
  },
  'code.terms-not-in-force': {
    ja: '収録している約款は、その日にはまだ効力を生じていません。',
    en: 'The terms held here were not yet in force on that day.',
  },
  refundRule: { ja: '返金の定め', en: 'Refund under the terms' },
}
