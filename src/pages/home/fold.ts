/**
 * Text as it is compared in a search: full-width as half-width, capitals as small letters, katakana as hiragana, and
 * neither marks nor dashes to stumble over.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ゕゖ]/g, 'か')
    .replace(/(?<=[a-z])[.'’](?=[a-z])/g, '')
    .replace(/[^\p{L}\p{N}\p{M}ー々〆]+/gu, ' ')
    .trim()

/** 支払い遅れ as 支払遅: how the endings are written differs from person to person. */
export const withoutKana = (text: string): string => text.replace(/[\u3041-\u3096ー]+/g, '')
