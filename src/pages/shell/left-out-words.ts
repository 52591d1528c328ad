import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** Why a part of a link was left out: after its name, or as a sentence where it has none. */
export const leftOutWords = {
  leftOut: {
    ja: 'リンクのうち、次のものは読み込みませんでした。',
    en: 'These parts of the link were left out.',
  },
  unknown: { ja: '：この計算にない項目です', en: 'is not part of this calculation' },
  wrong: { ja: '：選べない値です', en: 'has a value that cannot be chosen' },
  tooMuch: { ja: '：長すぎます', en: 'is too long' },
  otherVersion: { ja: '：別の版のリンクです', en: 'says that the link is of another version' },
  repeated: {
    ja: '：二度以上あります。最初のものを読み込みました',
    en: 'stands in the link more than once; the first one counts',
  },
  unnamed: { ja: '名前のない項目があります', en: 'A value without a name' },
  tooMany: { ja: '：読み込める件数を超えています', en: 'is beyond the number that is read' },
  cut: {
    ja: 'リンクが長すぎるため、これより後は読んでいません',
    en: 'The link is too long; what follows was not read',
  },
  more: { ja: 'ほかにもあります', en: 'And more' },
} as const satisfies Readonly<Record<string, Words>>
