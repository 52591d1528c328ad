import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What the sheet below the answer says, and the terms beside it. A name in braces is filled in. */
export const sheetWords = {
  underTerms: { ja: '{document}による', en: 'Under the {document}' },
  underEdition: { ja: '{document}（{date}から）による', en: 'Under the {document}, in force from {date}' },
  none: { ja: 'なし', en: 'None' },
  notDue: { ja: '支払は生じません', en: 'Nothing is due' },
  figures: { ja: '内訳', en: 'Figures' },
  readings: { ja: '約款が定めていない点', en: 'Where the terms are silent' },
  setAside: {
    ja: 'この日の約款が定めているため、次の読み方は使っていません：{readings}',
    en: 'Chosen, but settled by the terms of that day and so not used: {readings}',
  },
  readingsHelp: {
    ja: '読み方によって結果が変わり得ます。選ぶと、全体がその読み方で計算し直されます。',
    en: 'The answer may depend on how they are read. Choose a reading, and everything is computed under it.',
  },
  readingsShow: {
    ja: '読み方ごとに示しているのは「{name}」です。',
    en: 'Shown beside each reading: {name}.',
  },
  labelApart: { ja: '{label}（{apart}）', en: '{label} ({apart})' },
  isDefault: { ja: '既定', en: 'default' },
  guards: { ja: '法律上の確認', en: 'Checked against the law' },
  bites: { ja: '該当', en: 'Applies' },
  note: { ja: '参考', en: 'Note' },
  uncapped: { ja: '入力された損害額：{amount}', en: 'Damage entered: {amount}' },
  worksheet: { ja: '計算書', en: 'Worksheet' },
  exactly: { ja: '正確には {value}', en: 'exactly {value}' },
} as const satisfies Readonly<Record<string, Words>>
