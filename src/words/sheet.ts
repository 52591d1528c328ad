import type { Words } from '../../calculators/kernel/words.ts'

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
  isDefault: { ja: '既定', en: 'default' },
  guards: { ja: '法律上の確認', en: 'Checked against the law' },
  bites: { ja: '該当', en: 'Applies' },
  isQuiet: { ja: '抵触なし', en: 'Not exceeded' },
  uncapped: { ja: '入力された損害額：{amount}', en: 'Damage entered: {amount}' },
  worksheet: { ja: '計算書', en: 'Worksheet' },
  exactly: { ja: '正確には {value}', en: 'exactly {value}' },
  billMatches: { ja: '次の読み方で一致します。', en: 'It matches when the terms are read so:' },
  billMatchesAsIs: { ja: '計算と一致します。', en: 'It matches the calculation.' },
  billAbove: {
    ja: '一致する読み方はありません。最も近いのは{figure}（{name}）で、請求額はそれより{difference}高くなっています。',
    en: 'No reading gives this. The nearest ({name}) is {figure}: the bill is {difference} higher.',
  },
  billBelow: {
    ja: '一致する読み方はありません。最も近いのは{figure}（{name}）で、請求額はそれより{difference}低くなっています。',
    en: 'No reading gives this. The nearest ({name}) is {figure}: the bill is {difference} lower.',
  },
  billLater: {
    ja: '一致する読み方はありません。最も近いのは{figure}（{name}）で、示された日付はそれより{difference}遅くなっています。',
    en: 'No reading gives this. The nearest ({name}) is {figure}: the date given is {difference} later.',
  },
  billEarlier: {
    ja: '一致する読み方はありません。最も近いのは{figure}（{name}）で、示された日付はそれより{difference}早くなっています。',
    en: 'No reading gives this. The nearest ({name}) is {figure}: the date given is {difference} earlier.',
  },
  billNothing: { ja: '照合できる金額がありません。', en: 'There is no figure to compare it with.' },
  adopted: {
    ja: '読み方を変えました（{readings}）。結果は{figure}になり、入力と一致します。',
    en: 'Now read so: {readings}. The answer has become {figure}, as you entered.',
  },
  inUse: { ja: 'この読み方で計算中', en: 'In use' },
  adopt: { ja: 'この読み方で計算', en: 'Use this reading' },
  rule: { ja: '計算のきまり', en: 'The rule' },
  terms: { ja: '約款の定め（定めのない点は既定の読み方）', en: 'The terms, and the default where they are silent' },
  assumed: { ja: '定めなし', en: 'Assumed' },
  notes: { ja: '注記', en: 'Notes' },
  documents: { ja: '参照した文書', en: 'Documents' },
} as const satisfies Readonly<Record<string, Words>>
