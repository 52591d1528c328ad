import type { Currency } from '../../../calculators/kernel/number/money.ts'
import type { Unit } from '../../../calculators/kernel/proof/derive.ts'
import type { FactShape } from '../../../calculators/kernel/schema/fact-shape.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What the entries of a field are measured in, where they are: the currency of an amount, what is counted. */
export function unitOf(shape: FactShape<unknown>, currency: Currency): string | undefined {
  if (shape.type === 'amount') return currency
  if (shape.type !== 'count') return undefined
  // A shape tells what it counts by a value that it has read.
  const one = shape.parse('1', '', { currency, recording: false, problems: [] })
  return typeof one === 'object' && one !== null && 'unit' in one ? String(one.unit) : undefined
}

/** What values are measured in. */
export const units: Readonly<Record<Unit, Words>> = {
  JPY: { ja: '円', en: 'yen' },
  USD: { ja: '米ドル', en: 'US dollars' },
  rate: { ja: '率', en: 'rate' },
  years: { ja: '年', en: 'years' },
  hours: { ja: '時間', en: 'hours' },
  days: { ja: '日', en: 'days' },
  months: { ja: 'か月', en: 'months' },
  count: { ja: '', en: '' },
  date: { ja: '日付', en: 'date' },
  month: { ja: '月', en: 'month' },
  'date-time': { ja: '日時', en: 'date and time' },
  duration: { ja: '期間', en: 'duration' },
  choice: { ja: '選択', en: 'choice' },
  flag: { ja: 'はい・いいえ', en: 'yes or no' },
  text: { ja: '文字', en: 'text' },
}
