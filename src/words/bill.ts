import type { Words } from '../../calculators/kernel/words.ts'

/** What is said of a bill besides the figure that it is held against. A name in braces is filled in. */
export const billWords = {
  noMoney: { ja: 'この計算では、金銭の支払はありません。', en: 'By this calculation no money is due.' },
  same: {
    ja: '{figure}は、この計算の「{name}」に当たります。',
    en: '{figure} is “{name}” in this calculation.',
  },
  above: {
    ja: '「{name}」として最も近いのは{figure}で、請求額はそれより{difference}高くなっています。',
    en: 'Held against “{name}”, the nearest is {figure}: the bill is {difference} higher.',
  },
  below: {
    ja: '「{name}」として最も近いのは{figure}で、請求額はそれより{difference}低くなっています。',
    en: 'Held against “{name}”, the nearest is {figure}: the bill is {difference} lower.',
  },
  later: {
    ja: '「{name}」として最も近いのは{figure}で、示された日付はそれより{difference}遅くなっています。',
    en: 'Held against “{name}”, the nearest is {figure}: the date given is {difference} later.',
  },
  earlier: {
    ja: '「{name}」として最も近いのは{figure}で、示された日付はそれより{difference}早くなっています。',
    en: 'Held against “{name}”, the nearest is {figure}: the date given is {difference} earlier.',
  },
} as const satisfies Readonly<Record<string, Words>>
