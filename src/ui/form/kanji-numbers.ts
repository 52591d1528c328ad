/** Numbers in kanji as digits: 二〇二六年 is 2026年, 三十一日 is 31日, 一億二千万 is 1億2000万, 金伍萬圓 is 金5万円. */

const digits = '〇一二三四五六七八九'

// Those of deeds and receipts, which nobody can alter with a stroke, and older forms.
const formal: Readonly<Record<string, string>> = {
  零: '〇',
  壱: '一',
  壹: '一',
  弐: '二',
  貳: '二',
  参: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陸: '六',
  漆: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  阡: '千',
  萬: '万',
  圓: '円',
}
const isFormal = new RegExp(`[${Object.keys(formal).join('')}]`, 'g')

const inPlaces = /^[〇一二三四五六七八九]+$/
const inUnits =
  /^(?:([一二三四五六七八九]?)千)?(?:([一二三四五六七八九]?)百)?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/

const digitOf = (kanji: string): string => String(digits.indexOf(kanji))

/** The digit before a unit: 千 is one of them, and none is none. */
const sizeOf = (unit: string | undefined): string => (unit === undefined ? '0' : unit === '' ? '1' : digitOf(unit))

function numberOf(run: string): string {
  if (inPlaces.test(run)) return Array.from(run, digitOf).join('')
  const [whole, thousands, hundreds, tens, ones = ''] = inUnits.exec(run) ?? []
  if (whole === undefined) return run
  return `${sizeOf(thousands)}${sizeOf(hundreds)}${sizeOf(tens)}${ones === '' ? '0' : digitOf(ones)}`.replace(/^0+/, '')
}

// After a digit 千 and 百 are its unit, as in 2千5百円.
const runs = /(?<!\d)[〇一二三四五六七八九十百千]+/g

/** @param plain what was typed, in half-width characters */
export const withDigits = (plain: string): string =>
  plain.replace(isFormal, (character) => formal[character] ?? character).replace(runs, numberOf)
