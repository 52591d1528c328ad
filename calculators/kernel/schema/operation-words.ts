import type { Words } from './words.ts'

/**
 * How a step came about, in words, by the operations of the kernel and those that several kinds share; a kind's own are
 * `operation.<id>` in its `words.ts`. Arithmetic is shown with its signs besides; `{0}` is the first operand, and where there
 * is nothing to say, only the operands are shown.
 */
export const operations: Readonly<Record<string, Words>> = {
  // Arithmetic
  product: { ja: '掛け算', en: 'product' },
  sum: { ja: '合計', en: 'sum' },
  difference: { ja: '差', en: 'difference' },
  quotient: { ja: '割り算', en: 'quotient' },
  smaller: { ja: '小さい方の額', en: 'the smaller amount' },
  highest: { ja: '最も高い額', en: 'the highest amount' },
  'not-below-zero': { ja: '0を下限とする', en: 'not below zero' },
  same: { ja: '', en: '' },
  round: { ja: '端数処理', en: 'rounded' },
  'already-whole': { ja: '', en: '' },

  // Dates
  'day-after': { ja: '翌日', en: 'the day after' },
  'previous-day': { ja: '前日', en: 'the day before' },
  'days-on': { ja: '初日を算入せずに数えた日', en: 'counted on, first day excluded' },
  'days-from': { ja: '初日を算入して数えた日', en: 'counted on, first day included' },
  'counted-back': { ja: 'さかのぼって数えた日', en: 'counted back' },
  earlier: { ja: '早い方の日', en: 'the earlier date' },
  'first-of-month': { ja: '月の初日', en: 'first day of the month' },
  'day-of-month': { ja: '月内の定められた日', en: 'set day of the month' },
  'end-of-month': { ja: '月の末日', en: 'last day of the month' },
  'period-end': { ja: '初日を算入した期間の末日', en: 'end of the period, first day counted' },
  'as-stated': { ja: '期日のまま', en: 'as stated' },
  'next-business-day': { ja: '翌営業日', en: 'next business day' },

  // Counts
  'days-counted': { ja: '{0}から{1}まで（両端を含む）', en: '{0} to {1}, both counted' },
  'days-of-month': { ja: '月の暦日数', en: 'length of the month' },
  'days-in-common-year': { ja: '平年に属する日数', en: 'days that lie in common years' },
  'days-in-leap-year': { ja: 'うるう年に属する日数', en: 'days that lie in leap years' },
  'whole-years': { ja: '応当日で数えた満年数', en: 'whole years by anniversary' },
  'share-of-year': { ja: '日数÷1年の日数', en: 'days over the length of a year' },
  'months-between': { ja: '満額となる月を数える', en: 'full months counted' },
  'whole-months': { ja: '契約期間の月数', en: 'whole months of the term' },
  'months-beginning': { ja: 'その日以後に始まる月の数', en: 'months that begin on that day or later' },

  // Rates and allocation
  'rate-on-day': { ja: 'その日の税率', en: 'tax rate on that day' },

  // Decisions
  'is-above-zero': { ja: '0を超えるか', en: 'above zero' },
  'is-on-or-after': { ja: 'その日以後か', en: 'on or after that day' },
  'is-one-time': { ja: 'ワンタイムプランか', en: 'one-time plan' },
  'is-capped': { ja: 'この落ち度に上限が及ぶか', en: 'cap holds for this fault' },
}
