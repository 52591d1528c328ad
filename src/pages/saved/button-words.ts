import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What the page of a calculator says about keeping before anybody asks; the rest is loaded with `save-panel.tsx`. */
export const saveWords = {
  keep: { ja: '計算を保存', en: 'Save this calculation' },
  nothing: {
    ja: '保存する内容がまだ入力されていません。',
    en: 'Nothing is entered yet, so there is nothing to keep.',
  },
  failed: {
    ja: '保存の機能を読み込めませんでした。ページを再読み込みしてください。',
    en: 'Saving could not be loaded. Please reload the page.',
  },
} as const satisfies Readonly<Record<string, Words>>
