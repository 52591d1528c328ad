import type { Words } from '../../../../calculators/kernel/schema/words.ts'

/** What the picture of a late payment says. A name in braces is filled in. */
export const lateWords = {
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
  leapYears: { ja: 'うるう年：{years}。', en: 'Leap years: {years}.' },
  paymentsDrawn: { ja: '一部弁済{count}件（うち{drawn}件を図示）', en: '{count} part payments, {drawn} of them drawn' },
} as const satisfies Readonly<Record<string, Words>>
