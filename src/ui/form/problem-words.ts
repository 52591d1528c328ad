import type { ProblemCode } from '../../../calculators/kernel/proof/problem.ts'
import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What is said of a problem, by its code; no code is ever guessed from a message. */
export const problems: Readonly<Record<ProblemCode, Words>> = {
  missing: { ja: '入力してください。', en: 'This is needed.' },
  'unknown-key': { ja: 'この項目はありません。', en: 'There is no such item.' },
  'not-a-date': {
    ja: '実在する日付を 2026-05-31 のように入力してください。',
    en: 'Enter a date that exists, in this form: 2026-05-31.',
  },
  'not-an-amount': {
    ja: '金額を 50000 のように数字で入力してください。',
    en: 'Enter an amount in digits, such as 50000.',
  },
  'not-a-count': { ja: '1以上の整数を入力してください。', en: 'Enter a whole number from 1.' },
  'not-a-choice': { ja: '選択肢から選んでください。', en: 'Choose one of the values.' },
  'out-of-range': { ja: '扱える範囲を超えています。', en: 'This is out of range.' },
  'wrong-order': { ja: '日付の前後が合いません。', en: 'The dates are in the wrong order.' },
  conflict: { ja: '両方は入力できません。どちらか一方にしてください。', en: 'Only one of the two can be given.' },
  'duplicate-key': { ja: '同じ項目が二度書かれています。', en: 'The same item stands there twice.' },
  'unknown-provider': { ja: 'この提供者はありません。', en: 'There is no such provider.' },
  'unknown-calculator': { ja: 'この計算はありません。', en: 'There is no such calculator.' },
  'unknown-reading': { ja: 'この読み方はありません。', en: 'There is no such reading.' },
  'stated-term': { ja: '約款が定めており、変えられません。', en: 'The terms state this; it cannot be changed.' },
  'not-json': { ja: 'JSON として読めません。', en: 'This is not JSON.' },
  'line-too-long': { ja: '1行が長すぎます。', en: 'The line is too long.' },
}

/** What is said of an entry that lacks something, or may be meant as another. A name in braces is filled in. */
export const problemWords = {
  yearMissing: { ja: '年も入力してください。', en: 'Enter the year too.' },
  timeMissing: {
    ja: '時刻も、2026-05-31 09:15 のように入力してください。',
    en: 'Enter the time too, as in 2026-05-31 09:15.',
  },
  weekday: { ja: '曜日が合いません。この日は{date}です。', en: 'The day of the week does not fit: it is {date}.' },
  meant: { ja: 'もしかして:', en: 'Did you mean:' },
  year: { ja: '{year}年', en: '{year}' },
} as const satisfies Readonly<Record<string, Words>>

/** What keeps an amount from being one, where that can be told. */
export type Slip = 'negative' | 'fraction' | 'other-currency'

const yearRange: Words = {
  ja: '1990年から2200年までの範囲で入力してください。',
  en: 'Enter a year from 1990 to 2200.',
}
const negative: Words = {
  ja: 'マイナスの金額は扱えません。0以上で入力してください。',
  en: 'An amount is not negative. Enter 0 or more.',
}

/** What would be right at a field: by code, type of the field, currency, and what is wrong with an amount. */
const atFields: Readonly<Record<string, Words>> = {
  'not-a-date/month': {
    ja: '月を 2026-05 のように入力してください。',
    en: 'Enter a month in this form: 2026-05.',
  },
  'not-a-date/date-time': {
    ja: '日時を 2026-05-31 09:15 のように入力してください。',
    en: 'Enter a date and time in this form: 2026-05-31 09:15.',
  },
  'not-an-amount/rate': {
    ja: '率を 10% または 0.1 のように入力してください。',
    en: 'Enter a rate, such as 10% or 0.1.',
  },
  'not-an-amount/amount/USD': {
    ja: '金額を 12.50 のように数字で入力してください。',
    en: 'Enter an amount in digits, such as 12.50.',
  },
  'not-an-amount/amount/JPY/negative': negative,
  'not-an-amount/amount/USD/negative': negative,
  'not-an-amount/amount/JPY/fraction': {
    ja: '1円未満の端数は扱えません。整数の円で入力してください。',
    en: 'Yen have no decimals. Enter whole yen, such as 50000.',
  },
  'not-an-amount/amount/USD/fraction': {
    ja: '小数点以下は2桁（セント）までです。',
    en: 'Enter at most two decimals, such as 12.50.',
  },
  'not-an-amount/amount/JPY/other-currency': {
    ja: 'ドルではなく円の金額を入力してください。',
    en: 'Enter the amount in yen, not in dollars.',
  },
  'not-an-amount/amount/USD/other-currency': {
    ja: '円ではなく米ドルの金額を入力してください。',
    en: 'Enter the amount in US dollars, not in yen.',
  },
  'out-of-range/amount': {
    ja: '1,000兆未満の金額を入力してください。',
    en: 'Enter an amount below 1,000,000,000,000,000.',
  },
  'out-of-range/date': yearRange,
  'out-of-range/month': yearRange,
  'out-of-range/date-time': yearRange,
  'out-of-range/count': {
    ja: '1から90,000までの整数を入力してください。',
    en: 'Enter a whole number from 1 to 90,000.',
  },
  'out-of-range/rows': { ja: '1,000行までです。', en: 'There may be at most 1,000 rows.' },
  'out-of-range/rate': {
    ja: '100%以下の率を入力してください（8% は 0.08 とも書けます）。',
    en: 'Enter a rate of at most 100 %; 8 % may also be written 0.08.',
  },
}

/** What is said at a field of a type: the most exact that there is.
 * @param about the currency of an amount, then what is wrong with it */
export function problemAt(code: ProblemCode, type: string, ...about: readonly string[]): Words {
  const path = [code, type, ...about]
  for (let length = path.length; length > 1; length -= 1) {
    const words = atFields[path.slice(0, length).join('/')]
    if (words !== undefined) return words
  }
  return problems[code]
}

/** What a date has to do with another, named by their labels. */
export const orderWords = {
  notBefore: {
    ja: '「{field}」は「{other}」以後にしてください。',
    en: '“{field}” must not be before “{other}”.',
  },
  notAfter: {
    ja: '「{field}」は「{other}」以前にしてください。',
    en: '“{field}” must not be after “{other}”.',
  },
  after: { ja: '「{field}」は「{other}」より後にしてください。', en: '“{field}” must be after “{other}”.' },
  before: { ja: '「{field}」は「{other}」より前にしてください。', en: '“{field}” must be before “{other}”.' },
} as const satisfies Readonly<Record<string, Words>>
