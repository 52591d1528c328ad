import type { Words } from '../../../../calculators/kernel/schema/words.ts'

/** What the picture of a minimum term says. A name in braces is filled in. */
export const termWords = {
  term: { ja: '最低利用期間と終了日', en: 'Minimum term and service' },
  termSays: { ja: '最低利用期間は{months}です。', en: 'The minimum term is {months}.' },
  termLeftSays: {
    ja: 'サービスは満了の{days}前に終わります。',
    en: 'The service ends {days} before the term does.',
  },
  termMet: { ja: 'サービスは満了より前には終わりません。', en: 'The service does not end before the term does.' },
  minimumTerm: { ja: '最低利用期間 {months}', en: 'Minimum term, {months}' },
  service: { ja: '利用期間', en: 'Service' },
  termLeft: { ja: '残り{days}', en: '{days} left' },
  requested: { ja: '解約申込', en: 'Requested' },
  serviceEnds: { ja: 'サービス終了', en: 'Service ends' },
  minimumEnds: { ja: '最低利用期間の満了', en: 'Minimum term ends' },
  opened: { ja: 'サービス開始', en: 'Opened' },
  chargedFrom: { ja: '課金開始', en: 'Charged from' },
} as const satisfies Readonly<Record<string, Words>>
