import type { Words } from '../../calculators/kernel/schema/words.ts'

/** What stands on a printed statement and in the copies, and where they are prepared. A name in braces is filled in. */
export const statement = {
  // Where the browser does not copy
  byHandTitle: { ja: 'コピーしてください', en: 'Copy this' },
  byHandHelp: {
    ja: 'ブラウザがコピーを許可していません。選択されている文字をコピーしてください（Ctrl+C、MacではCommand+C）。',
    en: 'The browser does not let the page copy. The text is selected: copy it with Ctrl+C, or Command+C on a Mac.',
  },
  close: { ja: '閉じる', en: 'Close' },

  // What is entered for the statement
  particularsHelp: {
    ja: '印刷する計算書に載ります。計算にもリンクにも含まれません（計算を保存すると、この端末に一緒に残ります）。',
    en: 'They stand on the printed statement, in neither the calculation nor the link. Saving the calculation saves them with it on this device.',
  },
  recipient: { ja: '宛先', en: 'To' },
  recipientHelp: { ja: '「様」「御中」も入力してください。', en: 'Name and address, as they are to stand there.' },
  sender: { ja: '差出人', en: 'From' },
  number: { ja: '整理番号', en: 'Reference' },
  date: { ja: '作成日', en: 'Date' },
  dateHelp: { ja: '空欄のときは今日の日付です。', en: 'If empty, today’s date.' },
  subject: { ja: '件名', en: 'Subject' },
  remarks: { ja: '備考', en: 'Remarks' },

  // The statement and the copies
  heading: { ja: '計算書', en: 'Statement of calculation' },
  unfinished: { ja: '未完成の計算', en: 'Unfinished calculation' },
  unfinishedHelp: {
    ja: '必要な入力がそろっていないため、結果はまだありません。これは計算書ではありません。',
    en: 'Something that is needed is missing or wrong, so there is no answer yet. This is no statement of calculation.',
  },
  subjectOf: { ja: '{title}の計算', en: '{title}' },
  titleOf: { ja: '{title}（{provider}）', en: '{title} ({provider})' },
  facts: { ja: '計算の前提', en: 'Facts' },
  entered: { ja: '入力済みの項目', en: 'Entered so far' },
  figures: { ja: '内訳', en: 'Figures' },
  applied: { ja: '適用した定めと読み方', en: 'Terms and readings applied' },
  worksheet: { ja: '計算の過程', en: 'Worksheet' },
  readings: { ja: '約款が定めていない点', en: 'Where the terms are silent' },
  guards: { ja: '法律上の確認', en: 'Checked against the law' },
  bill: { ja: '請求書との照合', en: 'Compared with the bill' },
  billDate: { ja: '示された日付との照合', en: 'Compared with the date given' },
  articles: { ja: '根拠とした条文', en: 'Articles relied on' },
  item: { ja: '項目', en: 'Item' },
  content: { ja: '内容', en: 'Value' },
  calculation: { ja: '計算', en: 'Calculation' },
  value: { ja: '値', en: 'Result' },
  basis: { ja: '根拠', en: 'Source' },
  default: { ja: '既定の読み方', en: 'the default' },
  chosen: { ja: '選んだ読み方', en: 'chosen' },
  otherwise: { ja: '{reading}と読む場合：{figure}', en: 'Read as “{reading}”: {figure}' },
  open: { ja: 'この計算を開く', en: 'Open this calculation' },
  sameLine: { ja: '{name}：{value}', en: '{name}: {value}' },
  aside: { ja: '（{text}）', en: ' ({text})' },
} as const satisfies Readonly<Record<string, Words>>
