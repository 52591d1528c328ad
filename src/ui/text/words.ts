import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What the page itself says. A name in braces is filled in. */
export const app = {
  facts: { ja: '入力', en: 'Your facts' },
  answer: { ja: '結果', en: 'Answer' },
  optional: { ja: '任意', en: 'optional' },
  example: { ja: '例 {value}', en: 'e.g. {value}' },
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
  calendar: { ja: '{field}をカレンダーから選ぶ', en: 'Calendar for {field}' },
  addRow: { ja: '{rows}を追加', en: 'Add a row' },
  needed: { ja: '未入力の項目：{fields}', en: 'Still needed: {fields}' },
  wrong: { ja: '修正が必要な項目：{fields}', en: 'To be corrected: {fields}' },
  wrongElsewhere: { ja: '入力に誤りがあります', en: 'Something entered is wrong' },
  noFigure: { ja: 'この場合に約款から定まる金額はありません。', en: 'For this case the terms give no amount.' },
  notInForce: {
    ja: '収録は{date}からです。',
    en: 'The first known edition is in force from {date}.',
  },
  noEdition: { ja: 'その日の約款は収録していません', en: 'No edition on record for that date' },
  unsettled: { ja: '約款からは定まりません', en: 'The terms do not settle this' },
  assumed: { ja: '定めなし', en: 'Assumed' },
  missing: { ja: 'この部分を表示できませんでした。', en: 'This part could not be shown.' },
  retry: { ja: 'もう一度試す', en: 'Try again' },
} as const satisfies Readonly<Record<string, Words>>

/** A text with the names in braces filled in. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : whole))
