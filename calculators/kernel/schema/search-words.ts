import type { Words } from './words.ts'

/**
 * What people type who look for a calculator, in words that several kinds share; a kind's own are `search` in its
 * `words.ts`. Nobody sees them: of what is inflected, the part that stays.
 */

/** What something costs. */
export const prices: Words = {
  ja: '価格 かかく 値段 ねだん 金額 きんがく 料金 りょうきん 代金 だいきん 費用 ひよう いくら 請求金額 せいきゅうきんがく 過払 払いすぎ 払い過ぎ 請求ミス 高い',
  en: 'how much price cost expensive overcharged wrong bill',
}

/** A contract that ends because the customer leaves. */
export const leaving: Words = {
  ja: '解除 かいじょ やめる やめた やめて 辞め 退会 引っ越 ひっこし 引越 転居 てんきょ 解約手数料 かいやくてすうりょう クーリングオフ',
  en: 'cancelling cooling off moving quitting close account',
}

/** How and when bills are paid. */
export const paying: Words = {
  ja: '引き落と ひきおと 引落 口座振替 こうざふりかえ クレジットカード クレカ コンビニ払い 給料日',
  en: 'payday direct debit credit card autopay',
}

/** Something that is no longer offered. */
export const ending: Words = {
  ja: '閉鎖 へいさ 停止 ていし 無くな',
  en: 'closing closed shut ending',
}
