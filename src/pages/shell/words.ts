import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What stands around every page: its header and its footer. */
export const pageWords = {
  product: { ja: '約款計算', en: 'Yakkan' },
  productOther: { ja: 'Yakkan', en: '約款計算' },
  tagline: {
    ja: '約款があなたに課す額を、条文をたどって正確に。',
    en: 'The exact figures that terms of service put on you, each traced to its article.',
  },
  language: { ja: '言語', en: 'Language' },
  find: { ja: '計算を探す', en: 'Find a calculation' },
  embed: { ja: 'ページに埋め込む', en: 'Put a calculator into a page' },
  privacy: {
    ja: '計算はこのページの中だけで行います。入力は送信されません。保存を選んだときだけ、この端末に保存します。',
    en: 'Everything is computed within this page, and nothing is sent. What you choose to keep stays on this device.',
  },
  ways: { ja: 'ページ', en: 'Pages' },
  compare: { ja: '約款を比べる', en: 'Compare terms' },
  saved: { ja: '保存した計算', en: 'My calculations' },
  customTerms: { ja: '自分の約款', en: 'My own terms' },
  noAdvice: {
    ja: 'これは約款に基づく計算であり、法律上の助言ではありません。',
    en: 'A calculation, not legal advice.',
  },
} as const satisfies Readonly<Record<string, Words>>
