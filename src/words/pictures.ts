import type { Words } from '../../calculators/kernel/words.ts'

/** What the pictures say. A name in braces is filled in. */
export const pictures = {
  year: { ja: '{year}年', en: '{year}' },
  marks: { ja: '時間線上の印：{marks}。', en: 'On the time line: {marks}.' },
  daysOff: { ja: '網掛けは休業日（土日・祝日など）です。', en: 'Days off, such as weekends and holidays, are shaded.' },

  // A late payment
  late: { ja: '遅れの経過と損害金', en: 'The delay and its damages' },
  paidInTime: { ja: '期日と支払日', en: 'Due date and payment' },
  lateSays: {
    ja: '損害金の付く日数は{days}で、遅延損害金は{penalty}になりました。',
    en: 'Damages ran for {days} and came to {penalty}.',
  },
  damages: { ja: '遅延損害金', en: 'Damages' },
  due: { ja: '支払期日', en: 'Due' },
  rolled: { ja: '繰下げ後の期日', en: 'Due date moved to' },
  payment: { ja: '一部弁済', en: 'Part payment' },
  paid: { ja: '支払日', en: 'Paid' },
  grace: { ja: '猶予', en: 'Grace' },
  leapBegins: { ja: 'うるう年に入る', en: 'Leap year begins' },
  leapEnds: { ja: '平年に戻る', en: 'Leap year over' },
  leapDay: { ja: 'うるう日', en: 'Leap day' },
  leapYearTint: { ja: 'うるう年', en: 'Leap year' },
  dayOffTint: { ja: '休業日', en: 'Days off' },
  leapYears: { ja: 'うるう年：{years}。', en: 'Leap years: {years}.' },
  paymentsDrawn: { ja: '一部弁済{count}件（うち{drawn}件を図示）', en: '{count} part payments, {drawn} of them drawn' },

  // An outage
  outage: { ja: '障害の長さと補償の対象', en: 'The outage and what counts' },
  outageSays: {
    ja: '会社が知ってから復旧まで{length}。',
    en: 'From when the company knew to the restoration: {length}.',
  },
  daysCount: { ja: '補償の対象は{days}分です。', en: 'What counts: {days}.' },
  tooShort: { ja: '補償に必要な長さに届いていません。', en: 'It was too short to count.' },
  byMonth: { ja: '月ごとの内訳：{months}。', en: 'By month: {months}.' },
  monthShare: { ja: '{month}：{days}分', en: '{month}: {days}' },
  known: { ja: '会社が把握', en: 'Known' },
  restored: { ja: '復旧', en: 'Restored' },
  threshold: { ja: '必要な長さ', en: 'Must last' },
  unavailable: { ja: '利用不能', en: 'Unavailable' },

  // The minimum term
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

  // The month of a fee
  month: { ja: '締日までに利用したもの', en: 'Held by the cut-off day' },
  cutoff: { ja: '締日 {date}', en: 'Cut-off {date}' },
  charged: { ja: '請求', en: 'charged' },
  held: { ja: '請求なし', en: 'not charged' },
  out: { ja: '対象外', en: 'not counted' },
  moreRows: { ja: 'ほか{count}件', en: '{count} more' },

  // A deadline
  deadline: { ja: '基準の日から期日まで', en: 'From the date to the deadline' },
  deadlineDate: { ja: '期日', en: 'Deadline' },
  businessDays: { ja: '{count}営業日', en: '{count} business days' },
  calendarDays: { ja: '{term}（暦日で{days}）', en: '{term} ({days} by the calendar)' },
  apart: { ja: '基準の日から期日まで暦日で{days}です。', en: 'They are {days} apart by the calendar.' },
} as const satisfies Readonly<Record<string, Words>>
