import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What is said about calculations kept on the device. A name in braces is filled in. */
export const savedWords = {
  intro: {
    ja: '計算のページで保存した計算です。この端末のこのブラウザーだけにあり、どこにも送信されません。',
    en: 'The calculations that you saved on their pages. They are in this browser on this device alone, and are sent nowhere.',
  },
  empty: { ja: '保存した計算はまだありません。', en: 'Nothing is saved yet.' },
  emptyHow: {
    ja: '計算のページで「計算を保存」を選ぶと、名前を付けて残せます。あとで開き直したり、並べて比べたりできます。',
    en: 'On the page of a calculation, choose “Save this calculation” and give it a name. It can then be reopened here, and compared with others side by side.',
  },
  find: { ja: '計算を探す', en: 'Find a calculation' },

  // Keeping
  name: { ja: '名前', en: 'Name' },
  nameNeeded: { ja: '名前を入力してください。', en: 'A name is needed.' },
  keep: { ja: '保存', en: 'Save' },
  replace: { ja: '上書き保存', en: 'Replace' },
  copy: { ja: '別の計算として保存', en: 'Save as another' },
  cancel: { ja: 'やめる', en: 'Cancel' },
  saved: { ja: '「{name}」として保存しました。', en: 'Saved as “{name}”.' },
  changedSince: {
    ja: '「{name}」を保存した後の変更は、まだ保存していません。',
    en: 'What changed since “{name}” was saved is not saved yet.',
  },
  opened: { ja: '「{name}」として保存してある計算です。', en: 'This is saved as “{name}”.' },

  // What can go wrong
  tooLong: { ja: '入力が長すぎるため、保存できませんでした。', en: 'What is entered is too long to be saved.' },
  surplus: {
    ja: '保存できるのは{most}件までです。不要な計算を削除してください。',
    en: 'No more than {most} calculations can be saved. Remove some that you no longer need.',
  },
  blocked: {
    ja: 'このブラウザーでは保存できません（プライベートモードか、サイトのデータを許可しない設定のためです）。計算はそのまま使えます。アドレスに入力が入っているので、リンクとして控えられます。',
    en: 'This browser does not let the page keep anything: it is in private mode, or set to allow no site data. Everything else works, and the address of a calculation holds what you entered.',
  },
  full: {
    ja: 'ブラウザーの保存領域に空きがないため、保存できませんでした。これまでの保存内容は変わっていません。',
    en: 'The browser has no room left, so this was not saved. What was saved before is unchanged.',
  },
  newer: {
    ja: '保存した計算は、このページの新しい版で書かれています。ページを再読み込みしてください。それまで内容は変更しません。',
    en: 'Your calculations were saved by a newer version of this page. Reload it; until then nothing of them is changed.',
  },
  unread: {
    ja: '読み取れない保存データがありました。消さずに別に取ってあります。',
    en: 'Some of what was saved could not be read. It was not destroyed, but is set apart.',
  },
  unreadDownload: { ja: '読み取れなかったデータを書き出す', en: 'Download what could not be read' },
  unreadDiscard: { ja: '読み取れなかったデータを捨てる', en: 'Discard it' },
  discarded: { ja: '読み取れなかったデータを捨てました。', en: 'What could not be read was discarded.' },

  // The list
  list: { ja: '保存した計算の一覧', en: 'List of saved calculations' },
  sort: { ja: '並べ替え', en: 'Sort' },
  byDate: { ja: '新しい順', en: 'Newest first' },
  byName: { ja: '名前順', en: 'By name' },
  savedOn: { ja: '{date}に保存', en: 'Saved on {date}' },
  notHere: { ja: 'この計算は現在のサイトにありません', en: 'This calculation is no longer part of the site' },
  notComputed: { ja: '計算を読み込めませんでした', en: 'The calculation could not be loaded' },
  rename: { ja: '名前を変更', en: 'Rename' },
  renameOf: { ja: '「{name}」の名前を変更', en: 'Rename “{name}”' },
  renamed: { ja: '名前を「{name}」に変更しました。', en: 'Renamed to “{name}”.' },
  remove: { ja: '削除', en: 'Remove' },
  removeOf: { ja: '「{name}」を削除', en: 'Remove “{name}”' },
  removed: { ja: '「{name}」を削除しました。', en: 'Removed “{name}”.' },
  restore: { ja: '元に戻す', en: 'Undo' },
  restoreOf: { ja: '「{name}」を元に戻す', en: 'Undo: put back “{name}”' },
  restored: { ja: '「{name}」を元に戻しました。', en: 'Put back “{name}”.' },

  // Comparing
  choose: { ja: '「{name}」を比べる', en: 'Compare “{name}”' },
  chooseHelp: { ja: '2件から4件を選ぶと、並べて比べられます。', en: 'Choose two to four to see them side by side.' },
  compare: { ja: '並べて比べる', en: 'Compare side by side' },
  compareSome: { ja: '{count}件を並べて比べる', en: 'Compare {count} side by side' },
  comparison: { ja: '計算の比較', en: 'Side by side' },
  comparisonOf: { ja: '選んだ計算の比較表', en: 'Table of the chosen calculations' },
  compareEnd: { ja: '比較を閉じる', en: 'Close the comparison' },
  item: { ja: '項目', en: 'Item' },
  result: { ja: '結果', en: 'Answer' },
  difference: { ja: '1件目との差', en: 'Difference from the first' },
  figures: { ja: '内訳', en: 'Figures' },
  facts: { ja: '入力', en: 'Facts' },
  readings: { ja: '約款の読み方', en: 'Readings of the terms' },
  none: { ja: 'なし', en: 'none' },

  // Files and erasing
  data: { ja: '保存データの控えと消去', en: 'Your data' },
  dataHelp: {
    ja: '端末を替えるときや控えを残すときは、ファイルに書き出してください。読み込むと、今ある計算に加わります。',
    en: 'Export a file as a backup or to move to another device. What is imported joins what is here.',
  },
  exportAll: { ja: 'ファイルに書き出す', en: 'Export as a file' },
  exported: { ja: '{count}件を{file}に書き出しました。', en: 'Exported to {file}: {count}.' },
  importFile: { ja: 'ファイルから読み込む', en: 'Import a file' },
  added: { ja: '{count}件を追加しました。', en: 'Added: {count}.' },
  replaced: { ja: '{count}件を新しい内容に置き換えました。', en: 'Replaced by a later one: {count}.' },
  known: { ja: '{count}件はすでにありました。', en: 'Already here: {count}.' },
  leftOut: { ja: '{count}件は読み取れず、取り込みませんでした。', en: 'Left out, as they could not be read: {count}.' },
  noRoom: {
    ja: '{count}件は上限（{most}件）を超えるため、取り込みませんでした。',
    en: 'Left out, as no more than {most} can be saved: {count}.',
  },
  noneInFile: { ja: 'ファイルに計算はありませんでした。', en: 'The file holds no calculations.' },
  fileTooBig: { ja: 'ファイルが大きすぎます（上限は5 MB）。', en: 'The file is too large; the limit is 5 MB.' },
  fileForeign: {
    ja: 'このファイルは、ここから書き出した計算のファイルではありません。何も変更していません。',
    en: 'This is no file of calculations exported from here. Nothing was changed.',
  },
  fileNewer: {
    ja: 'このファイルは、このページの新しい版で書き出されたものです。ページを再読み込みしてから試してください。',
    en: 'The file was exported by a newer version of this page. Reload the page and try again.',
  },
  fileUnreadable: { ja: 'ファイルを開けませんでした。', en: 'The file could not be opened.' },
  erase: { ja: 'すべて消去', en: 'Erase all' },
  eraseTitle: { ja: '保存した計算をすべて消去しますか？', en: 'Erase everything that is saved?' },
  eraseWhat: {
    ja: '{count}件の計算と、別に取ってあるデータがこの端末から消えます。元には戻せません。',
    en: 'Calculations to be erased: {count}, with all that was set apart. This cannot be undone.',
  },
  eraseNow: { ja: '消去する', en: 'Erase' },
  erased: { ja: 'すべて消去しました。', en: 'Everything was erased.' },
  eraseBlocked: { ja: 'ブラウザーが消去を許しませんでした。', en: 'The browser did not let the page erase it.' },
} as const satisfies Readonly<Record<string, Words>>
