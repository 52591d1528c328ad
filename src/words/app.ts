import type { Words } from '../../calculators/kernel/words.ts'

/** What the page itself says. A name in braces is filled in. */
export const app = {
  product: { ja: '約款計算', en: 'Yakkan' },
  productOther: { ja: 'Yakkan', en: '約款計算' },
  tagline: {
    ja: '約款があなたに課す額を、条文をたどって正確に。',
    en: 'The exact figures that terms of service put on you, each traced to its article.',
  },
  privacy: {
    ja: '計算はこのページの中だけで行います。入力は送信も保存もされません。',
    en: 'Everything is computed within this page. What you enter is neither sent nor stored.',
  },
  language: { ja: '言語', en: 'Language' },
  provider: { ja: '約款', en: 'Terms of' },
  calculator: { ja: '計算', en: 'Calculation' },
  choose: { ja: '選んでください', en: 'Choose' },
  facts: { ja: '入力', en: 'Your facts' },
  answer: { ja: '結果', en: 'Answer' },
  optional: { ja: '任意', en: 'optional' },
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
  calendar: { ja: '{field}をカレンダーから選ぶ', en: 'Choose {field} from a calendar' },
  addRow: { ja: '{rows}を追加', en: 'Add a row' },
  removeRow: { ja: '{rows} {number}を削除', en: 'Remove row {number} of {rows}' },
  remove: { ja: '削除', en: 'Remove' },
  rowName: { ja: '{rows} {number}', en: '{rows}, row {number}' },
  needed: { ja: 'あと必要な入力：{fields}', en: 'Still needed: {fields}' },
  wrong: { ja: '直す必要のある入力：{fields}', en: 'To be corrected: {fields}' },
  wrongElsewhere: { ja: '入力に誤りがあります', en: 'Something entered is wrong' },
  underTerms: { ja: '{document}による', en: 'Under the {document}' },
  underEdition: { ja: '{document}（{date}から）による', en: 'Under the {document}, in force from {date}' },
  noFigure: { ja: 'この場合に約款から定まる金額はありません。', en: 'For this case the terms give no amount.' },
  notInForce: {
    ja: 'その日に効力のある約款は収録していません。収録は{date}からです。',
    en: 'No terms in force on that day are known here. The first known edition is in force from {date}.',
  },
  unsettled: { ja: '約款からは定まりません', en: 'The terms do not settle this' },
  notDue: { ja: '支払は生じません', en: 'Nothing is due' },
  figures: { ja: '内訳', en: 'Figures' },
  readings: { ja: '約款が定めていない点', en: 'Where the terms are silent' },
  readingsHelp: {
    ja: '読み方によって結果が変わり得ます。選ぶと、全体がその読み方で計算し直されます。',
    en: 'The answer may depend on how they are read. Choose a reading, and everything is computed under it.',
  },
  isDefault: { ja: '標準', en: 'default' },
  guards: { ja: '法律との照合', en: 'Held against the law' },
  bites: { ja: '該当', en: 'Applies' },
  isQuiet: { ja: '抵触なし', en: 'Not exceeded' },
  uncapped: { ja: '入力された損害額：{amount}', en: 'Damage entered: {amount}' },
  worksheet: { ja: '計算書', en: 'Worksheet' },
  exactly: { ja: '正確には {value}', en: 'exactly {value}' },
  bill: { ja: '請求書の金額と照合する', en: 'Compare with a bill' },
  billDate: { ja: '示された日付と照合する', en: 'Compare with a date you were given' },
  billed: { ja: '請求書の金額', en: 'My bill says' },
  billedDate: { ja: '示された日付', en: 'The date I was given' },
  billWaits: { ja: '照合は結果が出てから行います。', en: 'It is compared as soon as there is an answer.' },
  billMatches: { ja: '次の読み方で一致します。', en: 'It matches under this reading:' },
  billMatchesAsIs: { ja: '計算と一致します。', en: 'It matches the calculation.' },
  billNearest: {
    ja: '一致する読み方はありません。最も近い計算は {figure} で、請求との差は {difference} です。',
    en: 'No reading makes it. The nearest is {figure}; the bill differs by {difference}.',
  },
  billNothing: { ja: '照合できる金額がありません。', en: 'There is no figure to compare it with.' },
  adopt: { ja: 'この読み方で計算', en: 'Use this reading' },
  terms: { ja: '計算の基礎とした定め', en: 'The terms it rests on' },
  assumed: { ja: '定めなし', en: 'Assumed' },
  notes: { ja: '注記', en: 'Notes' },
  documents: { ja: '参照した文書', en: 'Documents' },
  noAdvice: {
    ja: 'これは約款に基づく計算であり、法律上の助言ではありません。',
    en: 'This is arithmetic on the terms, and no legal advice.',
  },
} as const satisfies Readonly<Record<string, Words>>

/** A text with the names in braces filled in. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : whole))
