import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What lists of rows say. A name in braces is filled in. */
export const formWords = {
  removeRow: { ja: '{rows} {number}を削除', en: 'Remove row {number} of {rows}' },
  remove: { ja: '削除', en: 'Remove' },
  rowName: { ja: '{rows} {number}', en: '{rows}, row {number}' },
  row: { ja: '{number}件目', en: 'Row {number}' },
  moveUp: { ja: '{rows} {number}を上へ移動', en: 'Move row {number} of {rows} up' },
  moveDown: { ja: '{rows} {number}を下へ移動', en: 'Move row {number} of {rows} down' },
  moved: { ja: '{count}件中の{number}件目に移動しました。', en: 'Moved: now row {number} of {count}.' },
  removed: { ja: '{rows} {number}を削除しました。残り{left}件。', en: 'Removed row {number} of {rows}; {left} left.' },
  restored: { ja: '{rows} {number}を元に戻しました。', en: 'Put back as row {number} of {rows}.' },
  restore: { ja: '削除を取り消す', en: 'Undo removal' },
} as const satisfies Readonly<Record<string, Words>>
