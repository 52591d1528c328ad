import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** The field for what a bill states. */
export const billedWords = {
  title: { ja: '請求書の金額と照合する', en: 'Compare with a bill' },
  titleOfDate: { ja: '示された日付と照合する', en: 'Compare with a date you were given' },
  amount: { ja: '請求書の金額', en: 'My bill says' },
  date: { ja: '示された日付', en: 'The date I was given' },
  waits: { ja: '照合は結果が出てから行います。', en: 'It is compared as soon as there is an answer.' },
} as const satisfies Readonly<Record<string, Words>>

/** What is said of a bill besides the figure that it is held against. A name in braces is filled in. */
export const billWords = {
  matches: { ja: '次の読み方で一致します。', en: 'It matches when the terms are read so:' },
  matchesFigure: {
    ja: '次の読み方で「{name}」と一致します。',
    en: 'It is “{name}” when the terms are read so:',
  },
  paid: { ja: '次の読み方では、この額が支払われます。', en: 'It is paid when the terms are read so:' },
  unpaid: { ja: 'この額が支払われる読み方はありません。', en: 'Under no reading is this amount paid.' },
  matchesAsIs: { ja: '計算と一致します。', en: 'It matches the calculation.' },
  nearestAbove: {
    ja: '一致する読み方はありません。最も近いのは{figure}（{name}）で、請求額はそれより{difference}高くなっています。',
    en: 'No reading gives this. The nearest ({name}) is {figure}: the bill is {difference} higher.',
  },
  nearestBelow: {
    ja: '一致する読み方はありません。最も近いのは{figure}（{name}）で、請求額はそれより{difference}低くなっています。',
    en: 'No reading gives this. The nearest ({name}) is {figure}: the bill is {difference} lower.',
  },
  nearestLater: {
    ja: '一致する読み方はありません。最も近いのは{figure}（{name}）で、示された日付はそれより{difference}遅くなっています。',
    en: 'No reading gives this. The nearest ({name}) is {figure}: the date given is {difference} later.',
  },
  nearestEarlier: {
    ja: '一致する読み方はありません。最も近いのは{figure}（{name}）で、示された日付はそれより{difference}早くなっています。',
    en: 'No reading gives this. The nearest ({name}) is {figure}: the date given is {difference} earlier.',
  },
  nothing: { ja: '照合できる金額がありません。', en: 'There is no figure to compare it with.' },
  adopted: {
    ja: '読み方を変えました（{readings}）。結果は{figure}になり、入力と一致します。',
    en: 'Now read so: {readings}. The answer has become {figure}, as you entered.',
  },
  adoptedFigure: {
    ja: '読み方を変えました（{readings}）。「{name}」は{figure}になり、入力と一致します。',
    en: 'Now read so: {readings}. “{name}” has become {figure}, as you entered.',
  },
  inUse: { ja: 'この読み方で計算中', en: 'In use' },
  adopt: { ja: 'この読み方で計算', en: 'Use this reading' },
  noMoney: { ja: 'この計算では、金銭の支払はありません。', en: 'By this calculation no money is due.' },
  same: {
    ja: '{figure}は、この計算の「{name}」に当たります。',
    en: '{figure} is “{name}” in this calculation.',
  },
} as const satisfies Readonly<Record<string, Words>>
