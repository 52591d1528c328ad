import type { ProblemCode } from '../../calculators/kernel/problem.ts'
import type { Words } from '../../calculators/kernel/words.ts'

/** What is said at a field, by the code of its problem; no code is ever guessed from a message. */
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
  'unknown-provider': { ja: 'この提供者はありません。', en: 'There is no such provider.' },
  'unknown-calculator': { ja: 'この計算はありません。', en: 'There is no such calculator.' },
  'unknown-reading': { ja: 'この読み方はありません。', en: 'There is no such reading.' },
  'stated-term': { ja: '約款が定めており、変えられません。', en: 'The terms state this; it cannot be changed.' },
  'not-json': { ja: 'JSON として読めません。', en: 'This is not JSON.' },
  'line-too-long': { ja: '1行が長すぎます。', en: 'The line is too long.' },
}

const otherDates: Readonly<Record<string, Words>> = {
  month: { ja: '月を 2026-05 のように入力してください。', en: 'Enter a month in this form: 2026-05.' },
  'date-time': {
    ja: '日時を 2026-05-31 09:15 のように入力してください。',
    en: 'Enter a date and time in this form: 2026-05-31 09:15.',
  },
}

/** What is said at a field of a type. */
export const problemAt = (code: ProblemCode, type: string): Words =>
  (code === 'not-a-date' ? otherDates[type] : undefined) ?? problems[code]
