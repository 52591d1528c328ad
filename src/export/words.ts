import type { Words } from '../../calculators/kernel/schema/words.ts'

/** What the page says where a calculation is sent on or printed. A name in braces is filled in. */
export const sendWords = {
  sending: { ja: '送る・印刷する', en: 'Send or print' },
  copyLink: { ja: 'リンクをコピー', en: 'Copy link' },
  copyText: { ja: '文章でコピー', en: 'Copy as text' },
  copyMarkdown: { ja: 'Markdownでコピー', en: 'Copy as Markdown' },
  download: { ja: 'JSONを保存', en: 'Download JSON' },
  print: { ja: '印刷・PDF保存', en: 'Print / save as PDF' },
  copied: { ja: 'コピーしました', en: 'Copied' },
  saved: { ja: '保存しました', en: 'Downloaded' },
  failed: { ja: '失敗しました', en: 'Failed' },
  told: { ja: '{action}：{outcome}', en: '{action}: {outcome}' },
  particulars: { ja: '計算書の記載事項', en: 'Particulars of the statement' },
} as const satisfies Readonly<Record<string, Words>>
