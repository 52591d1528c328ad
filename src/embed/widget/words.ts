/** What an embed says besides its calculator. */
export const embedWords = {
  openPage: { ja: '大きな画面で開く（印刷・保存・比較）', en: 'Open on a page of its own (to print, keep, compare)' },
} as const
