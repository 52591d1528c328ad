import type { Words } from '../../../calculators/kernel/schema/words.ts'

/** What the page says that compares providers. A name in braces is filled in; U+2060 keeps a range on one line. */
export const compareWords = {
  description: {
    ja: '同じ支払の遅れや障害を、各社の約款に当てはめて額と計算のしかたを並べます。',
    en: 'The same late payment, or the same outage, under each provider’s terms: the amounts and how they come about.',
  },
  question: { ja: '比べること', en: 'What to compare' },
  onlyFor: { ja: '{providers}だけが使う入力', en: 'Asked by {providers} alone' },
  table: { ja: '各社の約款による額', en: 'Under each provider’s terms' },
  provider: { ja: '事業者', en: 'Provider' },
  above: { ja: '最低額との差', en: 'Above the lowest' },
  lowest: { ja: '最低額', en: 'Lowest' },
  how: { ja: '計算のしかた', en: 'How it is computed' },
  edition: { ja: '{date}版', en: 'From {date}' },
  open: { ja: '計算を開く', en: 'Open' },
  openAt: { ja: '{provider}：計算を開く', en: 'Open: {provider}' },
  range: { ja: '読み方により {low}\u2060〜\u2060{high}', en: '{low} to {high}, depending on the reading' },
  rangeOrNone: {
    ja: '読み方により {low}\u2060〜\u2060{high}、または生じない',
    en: '{low} to {high}, or none, depending on the reading',
  },
  orNone: { ja: '読み方によっては生じない', en: 'None under another reading' },
  guarded: { ja: '法律上の確認に該当あり', en: 'The law has a say in this' },
  otherCurrency: {
    ja: '{currency}建て。同じ数の{currency}として計算し、{common}の額とは比べません。',
    en: 'In {currency}, for the same number of {currency}; not held against amounts in {common}.',
  },
  notInForce: { ja: '効力のある約款なし', en: 'No terms in force' },
  bars: { ja: '額の比較', en: 'The amounts side by side' },
  barsHint: { ja: '下の細線は読み方による幅', en: 'The fine line: as the terms may be read' },
  growth: { ja: '日ごとの増え方', en: 'How they grow by the day' },
  growthSays: {
    ja: '{from}から{to}までの増え方。{ends}。',
    en: 'From {from} to {to}. {ends}.',
  },
  noneToDraw: { ja: '入力がそろうと図が出ます。', en: 'The picture comes with the answer.' },
  terms: { ja: '各社の約款の定め', en: 'The terms side by side' },
  term: { ja: '項目', en: 'Term' },
  noSuchTerm: { ja: '該当なし', en: 'Not part of it' },
} as const satisfies Readonly<Record<string, Words>>
